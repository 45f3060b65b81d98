import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { giveToNobody, runAsNobody } from '../adapters/unprivileged.js';
import { runIn } from './run.js';
import { editFile, removeFolders, sampleFolder, townFolder } from './town-folder.js';
import { treeOf } from './tree.js';

afterAll(removeFolders);

const ARGS = ['validate', '--fix', '--no-cache', '--today', '2026-11-01'];
const ITEM = 'catalog/items/shi-ye-deng-ji.yaml';
const HALL = 'catalog/places/shi-zheng-wu-da-ting.yaml';

it('mends files back to what they were; a second run changes nothing', async () => {
  const folder = townFolder();
  const sound = treeOf(folder);
  editFile(join(folder, ITEM), '事项类型: ', '事项类型：');
  editFile(join(folder, HALL), '地址: ', '地址:\u00A0');
  expect(treeOf(folder)).not.toEqual(sound);
  expect(await runIn(folder, ARGS)).toMatchObject({ exitCode: 0, stderr: '' });
  expect(treeOf(folder)).toEqual(sound);
  const again = await runIn(folder, ARGS);
  expect(again.stdout).not.toContain('@@');
  expect(treeOf(folder)).toEqual(sound);
});

it('writes nothing with --dry-run, and only the asked files with paths', async () => {
  const folder = townFolder();
  editFile(join(folder, ITEM), '事项类型: ', '事项类型：');
  editFile(join(folder, HALL), '地址: ', '地址：');
  const broken = treeOf(folder);
  const { stdout, exitCode } = await runIn(folder, [...ARGS, '--dry-run']);
  expect(stdout).toContain('+地址: ');
  expect(exitCode).toBe(1);
  expect(treeOf(folder)).toEqual(broken);
  expect((await runIn(folder, [...ARGS, 'places'])).exitCode).toBe(0);
  expect(readFileSync(join(folder, HALL), 'utf8')).toContain('\n地址: ');
  expect(readFileSync(join(folder, ITEM), 'utf8')).toContain('\n事项类型：');
});

it('leaves the sample catalogue as it is', async () => {
  const folder = sampleFolder();
  const sound = treeOf(folder);
  await runIn(folder, ARGS);
  expect(treeOf(folder)).toEqual(sound);
});

it('says which file it may not write, mends the others, and leaves nothing half written', () => {
  const folder = townFolder();
  editFile(join(folder, ITEM), '事项类型: ', '事项类型：');
  editFile(join(folder, HALL), '地址: ', '地址：');
  for (const path of [folder, ...['', '/items', '/places'].map((name) => `${folder}/catalog${name}`)]) {
    giveToNobody(path);
  }
  giveToNobody(join(folder, HALL));
  chmodSync(folder, 0o755);
  chmodSync(join(folder, ITEM), 0o444);
  const broken = readFileSync(join(folder, ITEM));
  const { exitCode, stderr } = runAsNobody(folder, ARGS);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('没有改成「catalog/items/shi-ye-deng-ji.yaml」（没有写入的权限），这些文件没有动');
  expect(readFileSync(join(folder, ITEM))).toEqual(broken);
  expect(readFileSync(join(folder, HALL), 'utf8')).toContain('\n地址: ');
  expect(readdirSync(join(folder, 'catalog/items')).filter((name) => name.startsWith('.'))).toEqual([]);
});

it('does not touch a file with a slip that it may not judge', async () => {
  const folder = townFolder();
  const path = join(folder, ITEM);
  const text = readFileSync(path, 'utf8').replace('责任处室: ', '责任科室: ');
  writeFileSync(path, text);
  expect((await runIn(folder, ARGS)).exitCode).toBe(1);
  expect(readFileSync(path, 'utf8')).toBe(text);
});
