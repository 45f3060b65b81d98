import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readVersion } from '../../src/adapters/package-resources.js';
import { FORMAT_NAMES } from '../../src/reporters/registry.js';
import { runAsNobody } from '../adapters/unprivileged.js';
import { build, builtTown, copyOf } from './built-town.js';
import { runIn } from './run.js';
import { editFile, PROJECT, removeFolders, sampleFolder, TODAY } from './town-folder.js';
import { treeOf } from './tree.js';

const PAGE = 'website/guides/shi-ye-deng-ji/index.html';
const STYLE = 'website/style.css';
const FORM = 'website/files/shi-ye-ren-yuan-deng-ji-biao.docx';

interface Found {
  readonly code: string;
  readonly file: string;
  readonly args: Readonly<Record<string, unknown>>;
}

let built: string;
let folder: string;
beforeAll(async () => {
  built = await builtTown();
});
beforeEach(() => {
  folder = copyOf(built);
});
afterAll(removeFolders);

const inDist = (path: string) => join(folder, 'dist', path);
const verify = (...args: readonly string[]) => runIn(folder, ['verify', '--today', TODAY, ...args]);

async function found(...args: readonly string[]): Promise<readonly Found[]> {
  const { stdout } = await verify('--format', 'json', ...args);
  return (JSON.parse(stdout) as { readonly diagnostics: readonly Found[] }).diagnostics;
}

const briefly = (findings: readonly Found[]) => findings.map(({ code, file }) => `${code} ${file}`);

describe('the sample', () => {
  test('as built agrees; edited by hand in each channel it says what, where, and how it should be', async () => {
    folder = sampleFolder();
    await build(folder);
    expect((await verify()).exitCode).toBe(0);
    const edits = [
      ['website/guides/ji-ti-he-tong-shen-cha/index.html', '集体合同审查', '网站', '15日', '25日'],
      ['wechat/shi-ye-deng-ji/article.html', '失业登记', '公众号', '30分钟', '3天'],
      ['kiosk/guides/shi-ye-deng-ji.html', '失业登记', '自助终端', '30分钟', '半天'],
    ] as const;
    for (const [path, , , from, to] of edits) editFile(inDist(path), from, to);
    const { stdout, exitCode } = await verify();
    expect(exitCode).toBe(1);
    for (const [path, title, channel, from, to] of edits) {
      expect(stdout).toContain(`■ ${title}（${path}）`);
      expect(stdout).toMatch(
        new RegExp(`P004 ${channel}的页面上，「.+」写的是“${to}”，目录里是“${from}”`, 'u'),
      );
    }
    expect(stdout).toContain('不一致 3 页');
    const codes = (await found()).map(({ code }) => code).sort();
    expect(codes).toEqual(['P004', 'P004', 'P004', 'P012', 'P012', 'P012']);
  }, 60_000);
});

test('whatever it finds, it writes nothing', async () => {
  rmSync(inDist(PAGE));
  writeFileSync(inDist('website/备份.html'), '<p>旧的</p>');
  const before = treeOf(folder);
  expect((await verify()).exitCode).toBe(1);
  expect(treeOf(folder)).toEqual(before);
});

test('a changed style sheet, a changed attachment, a lost page, a stray page, broken letters', async () => {
  writeFileSync(inDist(STYLE), `${readFileSync(inDist(STYLE), 'utf8')}main { display: none }`);
  const form = readFileSync(inDist(FORM));
  writeFileSync(inDist(FORM), form.fill(1, form.length - 1));
  rmSync(inDist('kiosk/guides/shi-ye-deng-ji.html'));
  cpSync(inDist('wechat/shi-ye-deng-ji'), inDist('wechat/shi-ye-deng-ji-jiu'), { recursive: true });
  const page = readFileSync(inDist(PAGE));
  page[page.indexOf('失业登记')] = 0xff;
  writeFileSync(inDist(PAGE), page);
  const findings = await found();
  expect(briefly(findings.filter(({ file }) => file !== PAGE))).toEqual([
    'P010 kiosk/guides/shi-ye-deng-ji.html',
    `P012 ${FORM}`,
    `P012 ${STYLE}`,
    'P011 wechat/shi-ye-deng-ji-jiu/article.html',
    'P014 wechat/shi-ye-deng-ji-jiu/article.json',
    'P014 wechat/shi-ye-deng-ji-jiu/images/qr-online.png',
    'P014 wechat/shi-ye-deng-ji-jiu/images/qr.png',
  ]);
  const changed = findings.find(({ code, file }) => code === 'P012' && file === PAGE);
  expect(changed?.args.情况).toMatch(/^大小没有变（\d+ 字节），内容变了；里面有不是 UTF-8 的字节/u);
});

test('links and pipes are named and not followed; the next build puts files in their place', async () => {
  const away = join(folder, '别处.html');
  renameSync(inDist(PAGE), away);
  symlinkSync(away, inDist(PAGE));
  symlinkSync('/', inDist('website/整个磁盘'));
  symlinkSync('不存在', inDist('wechat/断了'));
  spawnSync('mkfifo', [inDist('kiosk/管道')]);
  expect(briefly(await found())).toEqual([
    'P014 kiosk/管道',
    `P012 ${PAGE}`,
    'P014 website/整个磁盘',
    'P014 wechat/断了',
  ]);
  await build(folder);
  expect(await found()).toEqual([]);
  expect(existsSync(away)).toBe(true);
});

test('the folder may be a link, or stand elsewhere with one channel alone', async () => {
  symlinkSync(join(folder, 'dist'), join(folder, 'current'));
  expect((await verify('current')).exitCode).toBe(0);
  mkdirSync(join(folder, 'server'));
  for (const name of ['website', 'manifest.json', 'parity.json', 'parity.html']) {
    if (existsSync(inDist(name))) cpSync(inDist(name), join(folder, 'server', name), { recursive: true });
  }
  expect((await verify('server', '--channel', 'website')).exitCode).toBe(0);
  const all = await found('server');
  expect(all.filter(({ code }) => code === 'P010').length).toBe(12);
  editFile(join(folder, 'server', PAGE), '30分钟', '40分钟');
  expect(briefly(await found('server', '--channel', 'website'))).toEqual([`P004 ${PAGE}`, `P012 ${PAGE}`]);
});

test('a build of another version is said, and compared all the same', async () => {
  editFile(inDist('manifest.json'), `"version": "${readVersion()}"`, '"version": "0.0.9"');
  const { stdout, exitCode } = await verify();
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`「dist」是快办 0.0.9 生成的，现在的版本是 ${readVersion()}。`);
});

test('a swap that was cut is completed first', async () => {
  renameSync(join(folder, 'dist'), join(folder, '.dist.kuaiban-old'));
  expect((await verify()).exitCode).toBe(0);
});

test('--fail-on decides the exit code, errors of the catalogue do in any case', async () => {
  rmSync(inDist(STYLE));
  expect((await verify('--fail-on', 'never')).exitCode).toBe(0);
  editFile(join(folder, 'catalog/items/shi-ye-deng-ji.yaml'), '责任处室:', '责任处:');
  const { stdout, exitCode } = await verify('--fail-on', 'never', '--format', 'json');
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ command: 'verify', verify: null });
});

test('what comes into force on another day is missing then', async () => {
  const item = join(folder, 'catalog/items/lao-wu-pai-qian-xu-ke.yaml');
  writeFileSync(item, `${readFileSync(item, 'utf8')}生效日期: 2026-12-01\n`);
  await build(folder);
  expect((await verify()).exitCode).toBe(0);
  const { stdout, exitCode } = await runIn(folder, ['verify', '--today', '2026-12-01']);
  expect(exitCode).toBe(1);
  expect(stdout).toContain('P010 网站缺少「劳务派遣经营许可」的页面：生成的时候目录里还没有这一项');
});

test('own templates: the words that they declare may stand on the pages', async () => {
  cpSync(join(PROJECT, 'templates'), join(folder, '模板'), { recursive: true });
  const block = join(folder, '模板/website/blocks/check-code.hbs');
  writeFileSync(block, `${readFileSync(block, 'utf8')}<p>祝您办事顺利</p>`);
  writeFileSync(join(folder, '模板/固定文字.txt'), '祝您办事顺利\n');
  await build(folder, '--templates', '模板');
  expect(await found('--templates', '模板')).toEqual([]);
  expect(new Set((await found()).map(({ code }) => code))).toEqual(new Set(['P005']));
});

test.each(FORMAT_NAMES.filter((name) => name !== 'human'))('%s names page and finding', async (format) => {
  editFile(inDist(PAGE), '30分钟', '40分钟');
  const { stdout, exitCode } = await verify('--format', format);
  expect(exitCode).toBe(1);
  expect(stdout).toContain(PAGE);
  expect(stdout).toContain('P004');
  expect(stdout).not.toContain('核对了');
});

test('a file that may not be read stops with one line', () => {
  chmodSync(folder, 0o755);
  chmodSync(inDist(PAGE), 0o000);
  const { exitCode, stderr } = runAsNobody(folder, ['verify', '--today', TODAY]);
  expect(stderr).toBe(`「dist/${PAGE}」没有读取的权限；检查权限，再核对一次。\n`);
  expect(exitCode).toBe(2);
});
