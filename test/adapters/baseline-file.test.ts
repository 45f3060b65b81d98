import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { BASELINE_FILE, readBaseline, writeBaseline } from '../../src/adapters/baseline-file.js';
import { catalogueFolder } from '../../src/adapters/catalogue-folder.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import { newFolder, removeFolders, townFolder } from '../cli/town-folder.js';

afterAll(removeFolders);

it('is read as it was written, and leaves nothing beside it', async () => {
  const root = newFolder();
  expect(await readBaseline(root)).toBeUndefined();
  await writeBaseline(root, '旧');
  await writeBaseline(root, '新');
  expect(await readBaseline(root)).toBe('新');
  expect(readdirSync(root)).toEqual([BASELINE_FILE]);
});

it('is no file of the catalogue', async () => {
  const root = join(townFolder(), 'catalog');
  const before = await catalogueFolder(root, 'catalog').list();
  writeFileSync(join(root, BASELINE_FILE), '');
  expect(await catalogueFolder(root, 'catalog').list()).toEqual(before);
});

it('that is a folder is refused, and stays', async () => {
  const root = newFolder();
  mkdirSync(join(root, BASELINE_FILE, '里面'), { recursive: true });
  await expect(readBaseline(root)).rejects.toThrow(UserError);
  await expect(writeBaseline(root, '新')).rejects.toThrow(UserError);
  expect(readdirSync(root)).toEqual([BASELINE_FILE]);
});

it('in a folder that is not there is refused', async () => {
  await expect(writeBaseline(join(newFolder(), '没有'), '新')).rejects.toThrow(UserError);
});
