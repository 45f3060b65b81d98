import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { replaceDefinition } from '../../src/adapters/replace-definition.js';
import { newFolder, removeFolders } from '../cli/town-folder.js';

afterAll(removeFolders);

const WAS = Buffer.from('名称：示例\n');
const FRESH = Buffer.from('名称: 示例\n');
const FILE = 'laws/shi-li.yaml';

function catalogue(): string {
  const root = newFolder();
  mkdirSync(join(root, 'laws'));
  writeFileSync(join(root, FILE), WAS);
  return root;
}

it('puts the new bytes in place, with the mode of the old file, and leaves nothing beside it', async () => {
  const root = catalogue();
  chmodSync(join(root, FILE), 0o664);
  expect(await replaceDefinition(root, FILE, WAS, FRESH)).toBeUndefined();
  expect(readFileSync(join(root, FILE))).toEqual(FRESH);
  expect(statSync(join(root, FILE)).mode & 0o777).toBe(0o664);
  expect(readdirSync(join(root, 'laws'))).toEqual(['shi-li.yaml']);
});

it('leaves a file that was changed meanwhile, or is gone', async () => {
  const root = catalogue();
  writeFileSync(join(root, FILE), '名称: 另一个\n');
  expect(await replaceDefinition(root, FILE, WAS, FRESH)).toBe('changed');
  expect(readFileSync(join(root, FILE), 'utf8')).toBe('名称: 另一个\n');
  expect(await replaceDefinition(root, 'laws/mei-you.yaml', WAS, FRESH)).toBe('changed');
  expect(readdirSync(join(root, 'laws'))).toEqual(['shi-li.yaml']);
});

it('follows a link within the catalogue and keeps it, and none that leads out', async () => {
  const root = catalogue();
  renameSync(join(root, FILE), join(root, 'laws/zhen-shi.yaml'));
  symlinkSync('zhen-shi.yaml', join(root, FILE));
  expect(await replaceDefinition(root, FILE, WAS, FRESH)).toBeUndefined();
  expect(lstatSync(join(root, FILE)).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(root, 'laws/zhen-shi.yaml'))).toEqual(FRESH);

  const outside = join(newFolder(), 'shi-li.yaml');
  writeFileSync(outside, WAS);
  symlinkSync(outside, join(root, 'laws/wai-mian.yaml'));
  expect(await replaceDefinition(root, 'laws/wai-mian.yaml', WAS, FRESH)).toBe('outside');
  expect(readFileSync(outside)).toEqual(WAS);
});

it('finds a name that the disk spells decomposed', async () => {
  const root = catalogue();
  const decomposed = 'laws/caf\u0065\u0301.yaml';
  writeFileSync(join(root, decomposed), WAS);
  expect(await replaceDefinition(root, decomposed.normalize('NFC'), WAS, FRESH)).toBeUndefined();
  expect(readFileSync(join(root, decomposed))).toEqual(FRESH);
});
