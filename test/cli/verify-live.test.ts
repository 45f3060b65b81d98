import { cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveFiles, type WebServer, webServer } from '../support/web-server.js';
import { type Outcome, runIn } from './run.js';
import { editFile, newFolder, removeFolders, sampleFolder, TODAY, townFolder } from './town-folder.js';
import { treeOf } from './tree.js';

const PERMIT = 'catalog/items/lao-wu-pai-qian-xu-ke.yaml';
const CODE = '[0-9A-F]{4}-[0-9A-F]{4}';

interface Live {
  readonly id: string;
  readonly place: string;
  readonly channel: string;
  readonly state: string;
  readonly address: string;
  readonly checkCode: string | null;
  readonly expected: string;
}

interface Result {
  readonly verify: Readonly<Record<string, unknown>> | null;
  readonly live?: readonly Live[];
  readonly diagnostics: readonly {
    readonly code: string;
    readonly args: Readonly<Record<string, unknown>>;
  }[];
}

let built: string;
let folder: string;
let server: WebServer;
beforeAll(async () => {
  built = townFolder();
  const { exitCode, stdout } = await runIn(built, ['build', '--today', TODAY]);
  if (exitCode !== 0) throw new Error(stdout);
});
beforeEach(async () => {
  folder = newFolder();
  cpSync(built, folder, { recursive: true });
  server = await webServer(serveFiles(read('dist/website')));
});
afterEach(() => server.close());
afterAll(removeFolders);

const read = (below: string) => (path: string) => {
  const file = join(folder, below, path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
};

function verify(...args: readonly string[]): Promise<Outcome> {
  return runIn(folder, ['verify', '--live', '--today', TODAY, ...args]);
}

async function result(...args: readonly string[]): Promise<Result> {
  const { stdout } = await verify('--website', server.address, '--format', 'json', ...args);
  return JSON.parse(stdout) as Result;
}

async function serveInstead(answer: RequestListener): Promise<void> {
  await server.close();
  server = await webServer(answer);
}

/** The promise of five working days becomes one of three, in the catalogue alone. */
function shorten(): void {
  editFile(join(folder, PERMIT), '承诺办结时限: 5个工作日', '承诺办结时限: 3个工作日');
  editFile(
    join(folder, PERMIT),
    '    时限: 5个工作日\n    计入时限: 是',
    '    时限: 3个工作日\n    计入时限: 是',
  );
}

test('all channels as they were built: the same, exit 0; nothing is written', async () => {
  const before = treeOf(folder);
  const { stdout, exitCode } = await verify(
    ...['--website', `${server.address}/`, '--kiosk', 'dist/kiosk', '--wechat', 'dist/wechat'],
  );
  expect(stdout).toContain(
    [
      '核对了公开的页面：',
      `网站      一致 7  旧版 0  被改 0  缺 0  连不上 0  ${server.address}`,
      '公众号    一致 5  旧版 0  被改 0  缺 0  连不上 0  dist/wechat',
      '自助终端  一致 7  旧版 0  被改 0  缺 0  连不上 0  dist/kiosk',
      '',
    ].join('\n'),
  );
  expect(exitCode).toBe(0);
  expect(treeOf(folder)).toEqual(before);
});

test('an older build on the server: the stale guides are listed with both check codes', async () => {
  shorten();
  const { stdout, exitCode } = await verify('--website', server.address);
  expect(exitCode).toBe(1);
  const address = `${server.address}/guides/lao-wu-pai-qian-xu-ke/`;
  expect(stdout).toContain(
    `■ 劳务派遣经营许可 ${address}（website/guides/lao-wu-pai-qian-xu-ke/index.html）`,
  );
  expect(stdout).toMatch(
    new RegExp(
      `P030 网站上是另一个版本：页面的内容校验码是 ${CODE}，目录现在是 ${CODE}；\\d+ 处不一样，第一处：.+“5个工作日”，目录里是“3个工作日”`,
      'u',
    ),
  );
  expect(stdout).toMatch(/网站 {2}一致 \d+ {2}旧版 [1-9]\d* {2}被改 0 {2}缺 0 {2}连不上 0/u);
  expect(stdout).toContain('公众号没有核对：文章还不能自动读回来');
  expect(stdout).toContain('自助终端没有核对：用 --kiosk 写');
  const { live = [], verify: counts } = await result();
  const stale = live.filter(({ state }) => state === 'stale');
  expect(stale.map(({ id }) => id)).toContain('lao-wu-pai-qian-xu-ke');
  for (const { checkCode, expected } of stale) {
    expect(checkCode).toMatch(new RegExp(`^${CODE}$`, 'u'));
    expect(expected).toMatch(new RegExp(`^${CODE}$`, 'u'));
    expect(checkCode).not.toBe(expected);
  }
  expect(counts).toMatchObject({ channels: ['website'], places: [server.address], stale: stale.length });
  // The new build put in place, and all is well.
  await runIn(folder, ['build', '--today', TODAY]);
  expect((await verify('--website', server.address)).exitCode).toBe(0);
});

test('a page edited on the server, one lost, one that fails', async () => {
  editFile(join(folder, 'dist/website/guides/lao-wu-pai-qian-xu-ke/index.html'), '20个工作日', '28个工作日');
  rmSync(join(folder, 'dist/website/guides/shi-ye-deng-ji/index.html'));
  const files = serveFiles(read('dist/website'));
  await serveInstead((request, response) => {
    if (request.url === '/laws/') response.writeHead(502).end();
    else files(request, response);
  });
  const { live = [], diagnostics, verify: counts } = await result();
  expect(Object.fromEntries(live.map(({ place, state }) => [place, state]))).toMatchObject({
    'guides/lao-wu-pai-qian-xu-ke': 'altered',
    'guides/shi-ye-deng-ji': 'missing',
    laws: 'unreachable',
    powers: 'same',
  });
  expect(counts).toMatchObject({ same: 4, stale: 0, altered: 1, missing: 1, unreachable: 1 });
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['P004', 'P032', 'P033']));
  const altered = diagnostics.find(({ code }) => code === 'P004');
  expect(altered?.args.内容).toContain('20个工作日');
  expect(altered?.args.页面).toContain('28个工作日');
});

test('a server that is not there: one finding, exit 1', async () => {
  await server.close();
  const { stdout, exitCode } = await verify('--website', server.address);
  expect(exitCode).toBe(1);
  expect(stdout.match(/P033/gu)).toHaveLength(2); // The finding, and where to read on.
  expect(stdout).toContain(`P033 网站（${server.address}）打不开：服务器拒绝连接；7 页没有核对`);
});

test('a website below a prefix, a kiosk by its address', async () => {
  await serveInstead(serveFiles((path) => read('dist/website')(path.replace(/^banshi\//u, ''))));
  const kiosk = await webServer(serveFiles(read('dist/kiosk')));
  const { exitCode } = await verify(
    ...['--website', `${server.address}/banshi`, '--kiosk', `${kiosk.address}/index.html`],
  );
  await kiosk.close();
  expect(exitCode).toBe(0);
  expect(server.asked).toContain('/banshi/guides/shi-ye-deng-ji/');
  expect(kiosk.asked).toContain('/guides/shi-ye-deng-ji.html');
});

test('the sample: the promise of one guide has changed since it was published', async () => {
  folder = sampleFolder();
  await runIn(folder, ['build', '--today', TODAY]);
  const places = ['--website', server.address, '--kiosk', 'dist/kiosk'];
  expect((await verify(...places)).exitCode).toBe(0);
  editFile(
    join(folder, 'catalog/items/ji-ti-he-tong-shen-cha.yaml'),
    '承诺办结时限: 10日',
    '承诺办结时限: 12日',
  );
  const { stdout, exitCode } = await verify(...places);
  expect(exitCode).toBe(1);
  for (const channel of ['网站', '自助终端']) {
    const line = `P030 ${channel}上是另一个版本：页面的内容校验码是 ${CODE}，目录现在是 ${CODE}；.+写的是“10日”，目录里是“12日”`;
    expect(stdout).toMatch(new RegExp(line, 'u'));
  }
}, 60_000);

test('errors in the catalogue: nothing is compared, whatever --fail-on says', async () => {
  editFile(join(folder, PERMIT), '责任处室:', '责任处:');
  const { stdout, exitCode } = await verify('--fail-on', 'never', '--website', server.address);
  expect(stdout).toContain('没有核对：目录里有');
  expect(exitCode).toBe(1);
  expect(await result()).toMatchObject({ verify: null });
  expect(server.asked).toEqual([]);
});

describe('a slip of the command stops with one line', () => {
  test.each([
    [
      ['--kiosk', 'dist/kiosk'],
      '--kiosk 要和 --live 一起用；写成 kuaiban verify --live --kiosk dist/kiosk。',
    ],
    [
      ['--website', 'https://a.example'],
      '--website 要和 --live 一起用；写成 kuaiban verify --live --website https://a.example。',
    ],
    [
      ['--live', '--website', 'dist/website'],
      '--website 后面的“dist/website”不是网址；写以 http:// 或 https:// 开头的地址；要核对文件夹，写 kuaiban verify 文件夹。',
    ],
    [
      ['--live', '--wechat', 'https://mp.weixin.qq.com'],
      '公众号的文章还不能按网址读回来；把文章存进文件夹，每篇是“标识/article.html”，再写那个文件夹。',
    ],
    [['--live', '--browser'], '--browser 和 --live 不能一起用；分两次核对。'],
    [['--live', '--kiosk', ''], '选项“--kiosk”后面要写内容；写上，或者去掉这个选项。'],
    [
      ['dist', '--live'],
      '--live 看的是公开的页面，不看文件夹「dist」；去掉文件夹，或者去掉 --live；自助终端的文件夹写在 --kiosk 后面。',
    ],
    [['--live', '--channel', 'kiosk'], '不知道自助终端公开在哪里；加上 --kiosk，或者去掉 --channel kiosk。'],
    [
      ['--live', '--channel', 'website', '--kiosk', 'dist/kiosk'],
      '--kiosk 写了，--channel 里却没有 kiosk；去掉其中一个。',
    ],
    [
      ['--live', '--kiosk', '没有'],
      '没有「没有」这个文件夹，或者打不开它；写放页面的文件夹，或者以 http:// 或 https:// 开头的地址。',
    ],
    [
      ['--live', '--website', 'ftp://a.example'],
      '“ftp://a.example”不是可以核对的地址；写以 http:// 或 https:// 开头的地址，后面不要有 ? 和 #，例如 https://rsj.example.com。',
    ],
  ])('%s', async (args, line) => {
    const { stderr, stdout, exitCode } = await runIn(folder, ['verify', ...args]);
    expect([stderr, stdout, exitCode]).toEqual([`${line}\n`, '', 2]);
  });
});
