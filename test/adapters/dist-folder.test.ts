import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { distFolder, recoverDist } from '../../src/adapters/dist-folder.js';
import { takeLock } from '../../src/adapters/folder-lock.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import type { MadeFile, OutputFile } from '../../src/publish/output.js';
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

function output(path: string, text: string): MadeFile {
  const content = new TextEncoder().encode(text);
  return { path, content, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

const noSource = async (path: string): Promise<never> => {
  throw new Error(`nobody asked for ${path}`);
};

async function write(...files: readonly OutputFile[]): Promise<void> {
  await distFolder(dist).update([...files, output('manifest.json', MANIFEST)], noSource);
}

const texts = () =>
  Object.fromEntries(Object.keys(treeOf(dist)).map((path) => [path, readFileSync(join(dist, path), 'utf8')]));

test('a folder that does not exist is made with its parents', async () => {
  dist = join(parent, '一/二/dist');
  await write(output('网站/首页.html', '你好'));
  expect(texts()).toEqual({ 'manifest.json': MANIFEST, '网站/首页.html': '你好' });
});

test('what was written is found again: nothing is left to do, and nothing is written', async () => {
  const files = [output('a/b.html', '一'), output('a.html', '二'), output('manifest.json', MANIFEST)];
  await write(output('a/b.html', '一'), output('a.html', '二'));
  const before = statSync(parent).mtimeMs;
  const plan = await distFolder(dist).update(files, noSource);
  expect([plan.write, plan.remove]).toEqual([[], []]);
  expect(plan.keep.map(({ path }) => path)).toEqual(['a.html', 'a/b.html', 'manifest.json']);
  expect(statSync(parent).mtimeMs).toBe(before);
});

test.each([
  '/',
  '/usr',
  '/proc/kuaiban',
  '/proc/kuaiban/a/dist',
  `/tmp/${'长'.repeat(200)}`,
  '/dev/null/dist',
])('a folder at %s is refused at once, in Chinese', async (path) => {
  const begin = performance.now();
  const update = distFolder(path).update([output('index.html', '首页')], noSource);
  await expect(update).rejects.toThrow(UserError);
  expect(performance.now() - begin).toBeLessThan(1000);
  await recoverDist(path);
});

test('a copied file is read when it is written, and must be what it was', async () => {
  const { content, ...form } = output('表.docx', '表');
  const wanted = [{ ...form, copyFrom: 'files/表.docx' }, output('manifest.json', MANIFEST)];
  const read: string[] = [];
  const readSource = async (path: string) => {
    read.push(path);
    return content;
  };
  await distFolder(dist).update(wanted, readSource);
  expect(texts()).toEqual({ 'manifest.json': MANIFEST, '表.docx': '表' });
  await distFolder(dist).update([...wanted, output('a.html', '一')], readSource);
  expect(read).toEqual(['files/表.docx']);

  const before = treeOf(dist);
  const changed = [{ ...wanted[0], ...form, path: '新表.docx' }, output('manifest.json', MANIFEST)];
  const update = distFolder(dist).update(changed as OutputFile[], async () => new TextEncoder().encode('改'));
  await expect(update).rejects.toThrow(/附件 files\/表.docx 在生成期间被改动了/u);
  expect(treeOf(dist)).toEqual(before);
  expect(leftovers(parent)).toEqual([]);
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

test('while a living process holds the lock nothing is touched', async () => {
  await write(output('index.html', '旧'));
  const lock = await takeLock(join(parent, '.dist.kuaiban-lock'));
  writeDeep(join(parent, '.dist.kuaiban-new-1/index.html'), '它的');
  const before = readdirSync(parent);
  await recoverDist(dist);
  const refused = write(output('index.html', '新'));
  await expect(refused).rejects.toThrow(UserError);
  await expect(refused).rejects.toThrow(new RegExp(`进程 ${process.pid}`, 'u'));
  expect(readdirSync(parent)).toEqual(before);
  await lock?.release();
  await recoverDist(dist);
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('a lock that was deleted by hand stops the swap', async () => {
  await write(output('index.html', '旧'));
  const { content, ...form } = output('表.docx', '表');
  const update = distFolder(dist).update([{ ...form, copyFrom: '表.docx' }], async () => {
    rmSync(join(parent, '.dist.kuaiban-lock'));
    return content;
  });
  await expect(update).rejects.toThrow(UserError);
  expect(texts()).toEqual({ 'index.html': '旧', 'manifest.json': MANIFEST });
  await recoverDist(dist);
  expect(leftovers(parent)).toEqual([]);
});

test('the next command completes a swap that was cut', async () => {
  await write(output('index.html', '旧'));
  renameSync(dist, join(parent, '.dist.kuaiban-old'));
  writeDeep(join(parent, '.dist.kuaiban-new-1/index.html'), '新');
  writeFileSync(join(parent, '.dist.kuaiban-swap'), '.dist.kuaiban-new-1');
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
