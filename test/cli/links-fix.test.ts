import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answering, pageOf } from '../support/odd-answer.js';
import { type OddWeb, oddWeb } from '../support/odd-web.js';
import { type WebServer, webServer } from '../support/web-server.js';
import { type Outcome, runIn } from './run.js';
import { editFile, removeFolders, TODAY, townFolder } from './town-folder.js';
import { treeOf } from './tree.js';

const RSJ = 'https://rsj.example.com';
const GUIDE = `${RSJ}/banshi/shiye-dengji.html`;
const JOBS = 'catalog/items/shi-ye-deng-ji.yaml';
const LICENCE = 'catalog/items/lao-wu-pai-qian-xu-ke.yaml';
/** What the town has besides; its pages are there. */
const SOUND = [
  '/banshi/shi-ye-deng-ji',
  '/banshi/lao-wu-pai-qian-xu-ke',
  '/yijianshi/shi-ye',
  '/pingjia',
  '/tousu',
];

let web: OddWeb;
/** Sends everybody to the same address by https. */
let unsafe: WebServer;
let folder: string;

beforeEach(async () => {
  web = await oddWeb();
  unsafe = await webServer(({ headers, url }, response) => {
    response.writeHead(301, { location: `https://${headers.host}${url}` }).end();
  });
  for (const path of ['/', ...SOUND]) web.put(path, answering(200, pageOf('办事指南', `<h1>${path}</h1>`)));
  folder = townFolder();
});

afterEach(async () => {
  await Promise.all([web.close(), unsafe.close()]);
});

afterAll(removeFolders);

function links(...options: readonly string[]): Promise<Outcome> {
  const maps = [
    `rsj.example.com=http://127.0.0.1:${web.port}`,
    `ju.example.com=http://127.0.0.1:${web.port}`,
    `ju.example.com:80=127.0.0.1:${unsafe.port}`,
  ];
  const politeness = ['--interval', '0', '--second-opinion', '0', '--today', TODAY];
  return runIn(folder, ['links', ...maps.flatMap((map) => ['--map', map]), ...politeness, ...options]);
}

const fileIn = (path: string): string => readFileSync(join(folder, path), 'utf8');
const edit = (path: string, from: string, to: string): void => editFile(join(folder, path), from, to);

/** What is said to have moved. */
function moved({ stdout }: Outcome): readonly string[] {
  return Array.from(
    stdout.matchAll(/L003 链接已经永久搬到新地址：(\S+) 现在是/gu),
    ([, address = '']) => address,
  );
}

/** Addresses that have moved in every way of writing them; the licence has line ends of Windows. */
function moveAll(): void {
  web.put(
    '/jiu/zhongzhuan.html',
    ({ response }) => void response.writeHead(301, { location: '/jiu/308.html' }).end(),
  );
  edit(
    JOBS,
    `网办地址: ${RSJ}/banshi/shi-ye-deng-ji`,
    `网办地址:  ${RSJ}/jiu/301.html  # 旧系统，2027 年停用`,
  );
  edit(JOBS, `网址: ${RSJ}/tousu`, `网址: "${RSJ}/jiu/308.html"`);
  edit(JOBS, '在网上填写个人情况', `在[网上](${RSJ}/jiu/301.html#cailiao)填写个人情况`);
  edit(JOBS, '所以失业后请先来登记。', `请先登录${RSJ}/jiu/zhongzhuan.html，登记以后再办。`);
  edit(LICENCE, `网办地址: ${RSJ}/banshi/lao-wu-pai-qian-xu-ke`, `网办地址: '${RSJ}/jiu/xiangdui.html'`);
  edit(
    LICENCE,
    '材料齐全的当场受理。',
    '材料齐全的当场受理，见[说明](http://ju.example.com/banshi/shiye-dengji.html)。',
  );
  writeFileSync(join(folder, LICENCE), fileIn(LICENCE).replaceAll('\n', '\r\n'));
}

describe('addresses that have moved for good', () => {
  it('are shown with their new addresses by --dry-run, and nothing is written', async () => {
    moveAll();
    const before = treeOf(join(folder, 'catalog'));
    const outcome = await links('--fix', '--dry-run', '--no-history');
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
    expect(outcome.stdout).toContain(`--- ${JOBS}\n+++ ${JOBS}\n`);
    expect(outcome.stdout).toContain(`-网办地址:  ${RSJ}/jiu/301.html  # 旧系统，2027 年停用\n`);
    expect(outcome.stdout).toContain(`+网办地址:  ${GUIDE}  # 旧系统，2027 年停用\n`);
    expect(outcome.stdout).toContain('上面 6 处可以换成新地址；现在只是看看，什么都没有写。\n');
    expect(moved(outcome)).toHaveLength(5);
    expect(treeOf(join(folder, 'catalog'))).toEqual(before);
  });

  it('are replaced where they stand, in every way of writing, and nothing else is changed', async () => {
    moveAll();
    const jobs = fileIn(JOBS)
      .replaceAll(`${RSJ}/jiu/301.html`, GUIDE)
      .replaceAll(`${RSJ}/jiu/308.html`, GUIDE)
      .replaceAll(`${RSJ}/jiu/zhongzhuan.html`, GUIDE);
    const licence = fileIn(LICENCE)
      .replaceAll(`${RSJ}/jiu/xiangdui.html`, GUIDE)
      .replaceAll('http://ju.example.com/', 'https://ju.example.com/');
    const others = treeOf(join(folder, 'catalog'));

    const outcome = await links('--fix', '--no-history', '--fail-on', 'warning');
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
    expect(outcome.stdout).toContain('换好了 6 处；请看一遍上面的改动，再提交。\n');
    expect(moved(outcome)).toEqual([]);
    expect(fileIn(JOBS)).toBe(jobs);
    expect(fileIn(LICENCE)).toBe(licence);
    expect(jobs).toContain(`[网上](${GUIDE}#cailiao)`);
    expect(licence.split('\r\n').length).toBe(licence.split('\n').length);
    const after = treeOf(join(folder, 'catalog'));
    const changed = Object.keys(after).filter((path) => after[path] !== others[path]);
    expect(changed.map((path) => `catalog/${path}`).toSorted()).toEqual([LICENCE, JOBS]);

    const tree = treeOf(join(folder, 'catalog'));
    const again = await links('--fix', '--no-history', '--fail-on', 'warning');
    expect(again).toMatchObject({ exitCode: 0, stderr: '' });
    expect(again.stdout).not.toMatch(/@@|换好了|L003/u);
    expect(treeOf(join(folder, 'catalog'))).toEqual(tree);
  });

  it('are replaced silently with --quiet but for the changes', async () => {
    edit(JOBS, `${RSJ}/tousu`, `${RSJ}/jiu/301.html`);
    const { stdout, stderr, exitCode } = await links('--fix', '--quiet');
    expect([stderr, exitCode]).toEqual(['', 0]);
    expect(stdout).toContain(`+  网址: ${GUIDE}\n`);
    expect(stdout).not.toMatch(/换好了|链接 \d+ 个/u);
  });
});

describe('what leads elsewhere otherwise stays as it is', () => {
  it.each([
    ['for now', 'http://rsj.example.com/jiu/302.html', undefined],
    ['partly for now', 'http://rsj.example.com/jiu/lian-1.html', undefined],
    ['to a login', 'http://rsj.example.com/geren/wode.html', '/sso/login?service=%2Fgeren%2Fwode.html'],
    [
      'to a page of one visit',
      'http://rsj.example.com/geren/huihua.html',
      '/banshi/shiye-dengji.html?jsessionid=7F3A',
    ],
    ['to the first page', 'http://rsj.example.com/geren/shouye.html', '/'],
    ['to a machine of one network', 'http://rsj.example.com/jiu/juedui.html', undefined],
  ])('%s', async (_, address, location) => {
    if (location !== undefined) {
      web.put(new URL(address).pathname, ({ response }) => void response.writeHead(301, { location }).end());
    }
    edit(JOBS, `${RSJ}/tousu`, address);
    const before = fileIn(JOBS);
    const outcome = await links('--fix', '--allow-private');
    expect(outcome.stderr).toBe('');
    expect(outcome.stdout).not.toMatch(/@@|换好了/u);
    expect(moved(outcome)).toEqual([]);
    expect(fileIn(JOBS)).toBe(before);
    expect(web.asked.map(({ path }) => path)).toContain(new URL(address).pathname);
  });
});

describe('a place that cannot be mended', () => {
  it('is told where the file was changed while servers were asked, and what was written meanwhile stays', async () => {
    edit(JOBS, `网办地址: ${RSJ}/banshi/shi-ye-deng-ji`, `网办地址: ${RSJ}/jiu/301.html`);
    edit(LICENCE, `${RSJ}/banshi/lao-wu-pai-qian-xu-ke`, `${RSJ}/jiu/301.html`);
    web.put('/jiu/301.html', ({ response, times }) => {
      if (times === 1) edit(JOBS, '网办地址: ', '# 正在改\n网办地址: ');
      response.writeHead(301, { location: '/banshi/shiye-dengji.html' }).end();
    });
    const outcome = await links('--fix');
    expect(outcome.stderr).toBe(
      `没有改 ${JOBS}:21:7：这里写的不是这个地址：文件刚改过，或者地址里有转义。\n`,
    );
    expect(outcome.stdout).toContain('换好了 1 处');
    expect(moved(outcome)).toEqual([`${RSJ}/jiu/301.html`]);
    expect(fileIn(JOBS)).toContain(`# 正在改\n网办地址: ${RSJ}/jiu/301.html\n`);
    expect(fileIn(LICENCE)).toContain(`网办地址: ${GUIDE}\n`);
  });
});

it('with --format json there is one document on stdout, and the changes stand on stderr', async () => {
  edit(JOBS, `${RSJ}/tousu`, `${RSJ}/jiu/301.html`);
  web.put('/pingjia', answering(404));
  const { stdout, stderr, exitCode } = await links('--fix', '--format', 'json');
  const { command, diagnostics, links: totals } = JSON.parse(stdout);
  expect([command, exitCode]).toEqual(['links', 1]);
  expect(diagnostics.map(({ code, file }: { code: string; file: string }) => `${code} ${file}`)).toEqual([
    'L001 catalog.yaml',
  ]);
  expect(totals).toMatchObject({ addresses: 12, verdicts: { dead: 1, redirected: 1 }, moved: 1 });
  expect(stderr).toContain(`--- ${JOBS}\n+++ ${JOBS}\n@@`);
  expect(stderr).toContain('换好了 1 处');
});
