import { appendFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { commitAll, git, townRepository } from './git-folder.js';
import { runIn } from './run.js';
import { editFile, removeFolders, townFolder } from './town-folder.js';

const ITEM = 'items/lao-wu-pai-qian-xu-ke.yaml';

afterAll(removeFolders);

interface Shown {
  readonly exitCode: number;
  readonly codes: readonly string[];
  readonly stderr: string;
}

async function validate(folder: string, ...words: readonly string[]): Promise<Shown> {
  const { stdout, stderr, exitCode } = await runIn(folder, ['validate', '--format', 'json', ...words]);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; file: string }[] };
  return { exitCode, codes: diagnostics.map(({ code, file }) => `${code} ${file}`), stderr };
}

it('--changed reports what the change brings, not what was there', async () => {
  const folder = townRepository();
  editFile(join(folder, 'catalog', ITEM), '0399-80019001', '0399-80012601');
  commitAll(folder, '投诉电话');
  expect((await validate(folder)).codes).toEqual([`F010 ${ITEM}`]);
  expect(await validate(folder, '--changed', 'HEAD')).toMatchObject({ exitCode: 0, codes: [] });
  expect(await validate(folder, '--changed', 'HEAD~1')).toMatchObject({
    exitCode: 1,
    codes: [`F010 ${ITEM}`],
  });
  rmSync(join(folder, 'catalog/laws/lao-dong-he-tong-fa.yaml'));
  const { codes, stderr } = await validate(folder, '--changed', 'HEAD');
  expect(codes).toContain(`R001 ${ITEM}`);
  expect(codes).not.toContain(`F010 ${ITEM}`);
  expect(stderr).toContain('自“HEAD”以来改动了 1 个文件');
});

it('--changed finds a catalogue below the top of the repository, also from elsewhere', async () => {
  const folder = townRepository();
  mkdirSync(join(folder, '市 局'));
  renameSync(join(folder, 'catalog'), join(folder, '市 局/catalog'));
  commitAll(folder, '搬家');
  editFile(join(folder, '市 局/catalog', ITEM), '0399-80019001', '0399-80012601');
  const words = ['--catalog', join(folder, '市 局/catalog'), '--changed', 'HEAD'];
  expect((await validate(townFolder(), ...words)).codes).toEqual([`F010 ${ITEM}`]);
});

it('--changed, paths and a baseline each take away', async () => {
  const folder = townRepository();
  editFile(join(folder, 'catalog', ITEM), '0399-80019001', '0399-80012601');
  await runIn(folder, ['validate', '--write-baseline']);
  appendFileSync(join(folder, 'catalog', ITEM), '简介: 办理<b>许可</b>。\n');
  expect((await validate(folder, '--changed', 'HEAD')).codes).toEqual([`F014 ${ITEM}`]);
  expect((await validate(folder, '--changed', 'HEAD', '--no-baseline')).codes).toHaveLength(2);
  expect((await validate(folder, 'laws', '--changed', 'HEAD')).codes).toEqual([]);
});

it('--changed with a branch that is not there ends with 2', async () => {
  const folder = townRepository();
  const { stdout, stderr, exitCode } = await runIn(folder, ['validate', '--changed', 'mian']);
  expect([stdout, exitCode]).toEqual(['', 2]);
  expect(stderr).toContain('没有“mian”这个分支、标签或提交；');
  expect(git(folder, 'status', '--porcelain')).toBe('');
});
