import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { distFolder, recoverDist } from '../../src/adapters/dist-folder.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import { type OutputFile, planOutput } from '../../src/publish/output.js';
import { runIn } from '../cli/run.js';
import {
  editFile,
  newFolder,
  PROJECT,
  removeFolders,
  TODAY,
  townFolder,
  writeDeep,
} from '../cli/town-folder.js';
import { leftovers, treeOf } from '../cli/tree.js';
import { giveToNobody, runAsNobody } from './unprivileged.js';

let parent: string;
let dist: string;
beforeEach(() => {
  parent = newFolder();
  dist = join(parent, 'dist');
});
afterAll(removeFolders);

const MANIFEST = JSON.stringify({ version: '0', guides: {}, pages: {}, shared: {}, files: [] });

function output(path: string, text: string): OutputFile {
  const content = new TextEncoder().encode(text);
  return { path, content, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

async function write(...files: readonly OutputFile[]): Promise<void> {
  const folder = distFolder(dist);
  await folder.replace(planOutput([...files, output('manifest.json', MANIFEST)], await folder.read()));
}

const texts = () =>
  Object.fromEntries(Object.keys(treeOf(dist)).map((path) => [path, readFileSync(join(dist, path), 'utf8')]));

test('a folder that does not exist is empty, and is made with its parents', async () => {
  dist = join(parent, '一/二/dist');
  expect(await distFolder(dist).read()).toEqual([]);
  await write(output('网站/首页.html', '你好'));
  expect(texts()).toEqual({ 'manifest.json': MANIFEST, '网站/首页.html': '你好' });
});

test('reads back exactly what was written', async () => {
  await write(output('a/b.html', '一'), output('a.html', '二'));
  const files = [output('a.html', '二'), output('a/b.html', '一'), output('manifest.json', MANIFEST)];
  expect(await distFolder(dist).read()).toEqual(
    files.map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
  );
});

test('unchanged files are carried over as the same file, orphans and empty folders go', async () => {
  await write(output('same.html', '同'), output('old/changed.html', '旧'), output('gone/away.html', '走'));
  const before = statSync(join(dist, 'same.html'));
  await write(output('same.html', '同'), output('old/changed.html', '新'));
  expect(texts()).toEqual({ 'manifest.json': MANIFEST, 'old/changed.html': '新', 'same.html': '同' });
  const after = statSync(join(dist, 'same.html'));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  expect(readdirSync(dist)).toEqual(['manifest.json', 'old', 'same.html']);
  expect(leftovers(parent)).toEqual([]);
});

test('a file may become a folder and a folder a file', async () => {
  await write(output('guide', '页'));
  await write(output('guide/index.html', '页'));
  expect(texts()).toEqual({ 'guide/index.html': '页', 'manifest.json': MANIFEST });
  await write(output('guide', '页'));
  expect(texts()).toEqual({ guide: '页', 'manifest.json': MANIFEST });
});

test.each([
  ['with files of others', () => writeDeep(join(dist, '预算.xlsx'), '1')],
  [
    'with a manifest.json of another program',
    () => writeDeep(join(dist, 'manifest.json'), '{"name":"别的"}'),
  ],
  ['with a manifest.json that is no JSON', () => writeDeep(join(dist, 'manifest.json'), '{')],
  ['that is a file', () => writeFileSync(dist, '公告')],
  ['that is a link', () => symlinkSync(newFolder(), dist)],
  [
    'below a file',
    () => {
      writeFileSync(dist, '公告');
      dist = join(dist, 'dist');
    },
  ],
])('a folder %s is refused in Chinese', async (_, make) => {
  make();
  const files = readdirSync(parent);
  await expect(write(output('index.html', '首页'))).rejects.toThrow(UserError);
  expect(readdirSync(parent)).toEqual(files);
});

test('files that changed between plan and swap stop the swap', async () => {
  await write(output('same.html', '同'));
  const folder = distFolder(dist);
  const plan = planOutput(
    [output('same.html', '同'), output('manifest.json', MANIFEST), output('new.html', '新')],
    await folder.read(),
  );
  writeFileSync(join(dist, 'same.html'), '改');
  await expect(folder.replace(plan)).rejects.toThrow(/被别的程序改动/u);
  expect(texts()).toEqual({ 'manifest.json': MANIFEST, 'same.html': '改' });
  expect(leftovers(parent)).toEqual([]);
});

test('the next command completes a swap that was cut', async () => {
  await write(output('index.html', '旧'));
  renameSync(dist, join(parent, '.dist.kuaiban-old'));
  writeDeep(join(parent, '.dist.kuaiban-new/index.html'), '新');
  writeFileSync(join(parent, '.dist.kuaiban-swap'), '');
  await recoverDist(dist);
  expect(texts()).toEqual({ 'index.html': '新' });
  expect(readdirSync(parent)).toEqual(['dist']);
});

// The real program from here on.

const BUILD = ['build', '--quiet', '--today', TODAY];

/** A town that has been built and whose catalogue has changed since. */
async function builtTown(): Promise<string> {
  const folder = townFolder();
  await runIn(folder, BUILD);
  editFile(join(folder, 'catalog/catalog.yaml'), '示例市', '样例市');
  return folder;
}

function runFailing(cwd: string, failure: string) {
  const preload = join(PROJECT, 'test/cli/disk-preload.js');
  const program = join(PROJECT, 'bin/kuaiban.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, program, ...BUILD], {
    cwd,
    env: { ...process.env, FAIL_AT: failure },
    encoding: 'utf8',
  });
  return { exitCode: status, stdout, stderr };
}

test.each([
  ['the lock', 'writeFile:1:ENOSPC', '磁盘已满'],
  ['a page', 'writeFile:9:ENOSPC', '磁盘已满'],
  ['a folder', 'mkdir:4:EDQUOT', '磁盘配额用完了'],
  ['the swap', 'rename:1:EBUSY', '它正在使用，或者是一个挂载点'],
  ['the second rename', 'rename:2:EACCES:1', '没有写入的权限'],
])('a disk that fails at %s (simulated): one line, exit 2, dist whole', async (_, failure, reason) => {
  const folder = await builtTown();
  const before = treeOf(join(folder, 'dist'));
  const { exitCode, stdout, stderr } = runFailing(folder, failure);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(new RegExp(`^写不进「${folder}/dist」：${reason}；.+。\n$`, 'u'));
  expect((await runIn(folder, ['validate', '--quiet', '--today', TODAY])).exitCode).toBe(0);
  expect(treeOf(join(folder, 'dist'))).toEqual(before);
  expect(leftovers(folder)).toEqual([]);
});

test('a disk without hard links (simulated) gets copies', async () => {
  const folder = await builtTown();
  expect(runFailing(folder, 'link:1:EPERM')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  const other = await builtTown();
  await runIn(other, BUILD);
  expect(treeOf(join(folder, 'dist'))).toEqual(treeOf(join(other, 'dist')));
});

test('a folder that may not be written: one line, exit 2, dist whole', async () => {
  const folder = await builtTown();
  const before = treeOf(join(folder, 'dist'));
  chmodSync(folder, 0o555);
  const { exitCode, stdout, stderr } = runAsNobody(folder, BUILD);
  chmodSync(folder, 0o755);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(/^写不进「.+\/dist」：没有写入的权限；.+。\n$/u);
  expect(treeOf(join(folder, 'dist'))).toEqual(before);
  expect(leftovers(folder)).toEqual([]);
});

test('an old dist that may not be read: one line, exit 2', async () => {
  const folder = await builtTown();
  chmodSync(folder, 0o777);
  chmodSync(join(folder, 'dist/website/index.html'), 0o000);
  const { exitCode, stderr } = runAsNobody(folder, BUILD);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^.+没有.+权限；.+。\n$/u);
});

test('a whole build without privileges in a folder of its own', () => {
  const folder = townFolder();
  chmodSync(folder, 0o755);
  giveToNobody(folder);
  expect(runAsNobody(folder, BUILD)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});
