import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { catalogueFolder } from '../../src/adapters/catalogue-folder.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import { newFolder, removeFolders, TODAY, townFolder, writeDeep } from '../cli/town-folder.js';
import { runAsNobody } from './unprivileged.js';

let root: string;
beforeEach(() => {
  root = join(townFolder(), 'catalog');
});
afterAll(removeFolders);

/** A named pipe: whoever opens it waits for a writer. */
function makePipe(path: string, tool = 'mkfifo'): void {
  execFileSync(tool, [path]);
}

const port = () => catalogueFolder(root, 'catalog');
const LAW = 'laws/she-hui-bao-xian-fa.yaml';

test('lists every file below the folder, sorted, with forward slashes', async () => {
  const files = await port().list();
  expect(files).toContain('catalog.yaml');
  expect(files).toContain('files/shi-ye-ren-yuan-deng-ji-biao.docx');
  expect(files).toEqual([...files].sort());
});

test('hidden files and folders and what Office leaves beside an open document are no part of it', async () => {
  const before = await port().list();
  for (const path of [
    '.DS_Store',
    '.git/config',
    'items/.shi-ye.yaml.swp',
    'files/~$登记表.docx',
    '.kuaiban/cache/a',
  ]) {
    writeDeep(join(root, path), '略');
  }
  expect(await port().list()).toEqual(before);
});

test('a hidden folder that cannot be opened does no harm', () => {
  mkdirSync(join(root, '.git'), { mode: 0o000 });
  chmodSync(join(root, '..'), 0o755);
  expect(runAsNobody(join(root, '..'), ['validate', '--quiet', '--today', TODAY])).toMatchObject({
    exitCode: 0,
  });
});

test('names are composed (NFC), however the disk spells them', async () => {
  const composed = 'files/办理é.docx';
  writeFileSync(join(root, composed.normalize('NFD')), '表');
  expect(await port().list()).toContain(composed);
  const files = port();
  await files.list();
  expect(await files.read(composed)).toMatchObject({ ok: true });
  expect(await files.inspect(composed)).toMatchObject({ path: composed, bytes: 3 });
});

test('a link inside the catalogue is read; one that leads out of it is not', async () => {
  const secret = join(newFolder(), 'secret.yaml');
  writeFileSync(secret, '名称: 机密\n');
  symlinkSync(join(root, LAW), join(root, 'laws/inside.yaml'));
  symlinkSync(secret, join(root, 'laws/outside.yaml'));
  symlinkSync(secret, join(root, 'files/outside.pdf'));
  expect(await port().read('laws/inside.yaml')).toMatchObject({ ok: true });
  expect(await port().read('laws/outside.yaml')).toEqual({ ok: false, reason: 'unreadable' });
  expect(await port().inspect('files/outside.pdf')).toEqual({
    path: 'files/outside.pdf',
    reason: 'unreadable',
  });
});

test('a neighbour whose name begins like the catalogue is outside', async () => {
  const neighbour = `${root}-private`;
  writeDeep(join(neighbour, 'a.yaml'), '名称: 机密\n');
  symlinkSync(join(neighbour, 'a.yaml'), join(root, 'laws/outside.yaml'));
  expect(await port().read('laws/outside.yaml')).toEqual({ ok: false, reason: 'unreadable' });
  expect(await port().read(`../${'catalog-private'}/a.yaml`)).toEqual({ ok: false, reason: 'unreadable' });
});

test('a catalogue that is itself reached through a link is read', async () => {
  const alias = join(newFolder(), 'catalog');
  symlinkSync(root, alias);
  const files = catalogueFolder(alias, 'catalog');
  expect(await files.list()).toEqual(await port().list());
  expect(await files.read(LAW)).toMatchObject({ ok: true });
});

test('links in a circle and links to nothing are findings, not an endless walk', async () => {
  symlinkSync(root, join(root, 'items/circle'));
  symlinkSync('b.yaml', join(root, 'laws/a.yaml'));
  symlinkSync('a.yaml', join(root, 'laws/b.yaml'));
  symlinkSync('nothing.yaml', join(root, 'laws/gone.yaml'));
  const files = await port().list();
  expect(files.filter((path) => path.includes('circle'))).toEqual(['items/circle']);
  for (const path of ['laws/a.yaml', 'laws/gone.yaml', 'items/circle']) {
    expect(await port().read(path)).toEqual({ ok: false, reason: 'unreadable' });
  }
});

test('a pipe or a device is never opened', async () => {
  makePipe(join(root, 'laws/pipe.yaml'));
  symlinkSync('/dev/zero', join(root, 'laws/zero.yaml'));
  // Opening the pipe would wait for ever, the device would never end.
  expect(await port().read('laws/pipe.yaml')).toEqual({ ok: false, reason: 'unreadable' });
  expect(await port().read('laws/zero.yaml')).toEqual({ ok: false, reason: 'unreadable' });
});

test('a definition may have 2 MB, an attachment 50 MB', async () => {
  const megabyte = 1024 * 1024;
  const sizes: readonly (readonly [path: string, bytes: number, isRead: boolean])[] = [
    ['laws/large.yaml', 2 * megabyte, true],
    ['laws/larger.yaml', 2 * megabyte + 1, false],
    ['files/larger.pdf', 2 * megabyte + 1, true],
    ['files/huge.pdf', 50 * megabyte + 1, false],
  ];
  for (const [path, bytes, isRead] of sizes) {
    writeFileSync(join(root, path), '');
    truncateSync(join(root, path), bytes);
    const content = await port().read(path);
    expect(content.ok ? content.bytes.length : content.reason).toBe(isRead ? bytes : 'too-large');
  }
  expect(await port().inspect('files/huge.pdf')).toEqual({ path: 'files/huge.pdf', reason: 'too-large' });
});

test('the type of an attachment comes from its content', async () => {
  writeFileSync(join(root, 'files/renamed.docx'), '%PDF-1.7\n%âãÏÓ\n%%EOF\n');
  expect(await port().inspect('files/renamed.docx')).toMatchObject({ kind: 'pdf' });
  expect(await port().inspect('files/shi-ye-ren-yuan-deng-ji-biao.docx')).toMatchObject({ kind: 'docx' });
});

test.each(['shi-ye-ren-yuan-deng-ji-biao.docx', 'jiu-ye-chuang-ye-zheng-yang-ben.pdf'])(
  'a file whose end is missing is of no kind: %s',
  async (name) => {
    truncateSync(join(root, 'files', name), 3000);
    expect(await port().inspect(`files/${name}`)).toMatchObject({ bytes: 3000, kind: undefined });
  },
);

test('a file without permission is a finding, a folder without permission stops with one line', () => {
  const folder = join(root, '..');
  chmodSync(folder, 0o755);
  chmodSync(join(root, LAW), 0o000);
  const one = runAsNobody(folder, ['validate', '--format', 'json', '--today', TODAY]);
  expect(one.exitCode).toBe(1);
  expect(JSON.parse(one.stdout).diagnostics).toMatchObject([
    { code: 'Y014', file: LAW, args: { 原因: '没有读取的权限' } },
  ]);
  chmodSync(join(root, 'laws'), 0o000);
  const all = runAsNobody(folder, ['validate', '--today', TODAY]);
  expect(all).toMatchObject({ exitCode: 2, stdout: '' });
  expect(all.stderr).toMatch(/^目录文件夹「catalog」里有打不开的子文件夹.+\n$/u);
  chmodSync(root, 0o000);
  expect(runAsNobody(folder, ['validate', '--today', TODAY])).toMatchObject({ exitCode: 2, stdout: '' });
  chmodSync(root, 0o755);
  chmodSync(join(root, 'laws'), 0o755);
});

test('a folder that is not there or is a file says so', async () => {
  await expect(catalogueFolder('/nowhere/catalog', '某处').list()).rejects.toThrow(UserError);
  await expect(catalogueFolder(join(root, 'catalog.yaml'), 'catalog.yaml').list()).rejects.toThrow(
    /不是文件夹/u,
  );
});
