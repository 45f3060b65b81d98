import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkIn, closedPort, linkTown, pagesOf, spawnLinks } from '../support/link-town.js';
import { type Answer, answering, pageOf } from '../support/odd-answer.js';
import { type OddTls, oddTls } from '../support/odd-tls.js';
import { type OddWeb, oddWeb } from '../support/odd-web.js';
import { smallProxy } from '../support/small-proxy.js';
import { editFile, removeFolders } from './town-folder.js';

const HOST = 'zwfw.example.com';
const OTHER = 'shebao.example.com';
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = pagesOf(HOST, 4);
const [OF_OTHER = ''] = pagesOf(OTHER, 1);

let web: OddWeb;
let tls: OddTls;
const page = answering(200, pageOf('失业登记', '<h1>失业登记</h1>'));
beforeAll(async () => {
  web = await oddWeb();
  web.put('/*', page);
  tls = await oddTls(web.listener);
});
afterAll(async () => {
  removeFolders();
  await Promise.all([web.close(), tls.close()]);
});

/** Hundreds of hosts that are asked, and that nobody may know. */
const UNKNOWN = Array.from({ length: 300 }, (_, index) => `http://wang${index}.qinghe.gov.cn/banshi/`);
/** Not even the names are known by which the program sees that there is a network. */
const NO_NETWORK = { 'www.gov.cn': 'EAI_AGAIN' };
const HISTORY = 'catalog/.kuaiban-links.json';

describe('without a network', () => {
  test('one line is said, and not one link is called dead', async () => {
    const folder = linkTown(UNKNOWN);
    const codes = ['EAI_AGAIN', 'ENOTFOUND'];
    const names = Object.fromEntries(
      UNKNOWN.map((address, index) => [new URL(address).hostname, codes[index % codes.length] ?? '']),
    );
    const { exitCode, stdout, stderr } = await spawnLinks(folder, [], { names: { ...names, ...NO_NETWORK } })
      .ended;
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^没有联网：[^\n]+ --offline。\n$/u);
    expect(existsSync(join(folder, HISTORY))).toBe(false);
  });

  test('what was asked in vain is asked again by --resume', async () => {
    const hosts = Array.from({ length: 8 }, (_, index) => `jie${index}.qinghe.gov.cn`);
    const folder = linkTown(hosts.map((host) => `http://${host}:${web.port}/jixu/`));
    const namesBy = (answer: readonly string[] | string) =>
      Object.fromEntries(hosts.map((host) => [host, answer]));
    const args = ['--allow-private', '--no-soft-404', '--second-opinion', '0'];
    const cut = await spawnLinks(folder, args, { names: { ...namesBy('EAI_AGAIN'), ...NO_NETWORK } }).ended;
    expect(cut.exitCode).toBe(2);
    const { report, exitCode } = await checkIn(folder, [...args, '--resume'], {
      names: namesBy(['127.0.0.1']),
    });
    expect(exitCode).toBe(0);
    expect(report.diagnostics).toEqual([]);
    expect(report.links.from.resumed).toBe(0);
    expect(web.asked.filter(({ path }) => path === '/jixu/')).toHaveLength(hosts.length);
  });

  test('the proxy that everything goes through is not there', async () => {
    const proxy = `http://127.0.0.1:${await closedPort()}`;
    const withPassword = proxy.replace('://', '://renshe:mima@');
    const env = { HTTP_PROXY: withPassword, HTTPS_PROXY: withPassword };
    const { exitCode, stdout, stderr } = await spawnLinks(linkTown(UNKNOWN), [], { env }).ended;
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`没有联网：代理服务器 ${new URL(proxy).host} 连不上`);
    expect(stderr).not.toMatch(/mima|renshe/u);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  const withNear = () => linkTown([FIRST, `${web.origin}/neibu/`, ...UNKNOWN.slice(0, 20)]);
  const near = () => ['--map', web.mapping(HOST), '--allow-private', '--no-soft-404'];

  test('what answers on this computer, or in the bureau, is told all the same; nothing else is called dead', async () => {
    const folder = withNear();
    const { exitCode, report } = await checkIn(folder, near(), { names: NO_NETWORK });
    expect(exitCode).toBe(0);
    expect(report.links.verdicts).toMatchObject({ dead: 0, unknown: 20 });
    expect(report.diagnostics).toMatchObject([
      { code: 'L013', args: { 数量: 20, 原因: '没有联网，没有问到' } },
    ]);
    const again = await checkIn(folder, [...near(), '--resume']);
    expect(again.report.links.from).toMatchObject({ resumed: 2, asked: 20 });
  });

  test('a name that can never be is dead with and without one', async () => {
    const folder = linkTown(['http://meiyou.rsj.invalid/']);
    const { exitCode, report } = await checkIn(folder, [], { names: NO_NETWORK });
    expect([exitCode, report.links.verdicts.dead]).toEqual([1, 1]);
  });

  test('with one, names that are not there are dead links', async () => {
    const { exitCode, report } = await checkIn(withNear(), near());
    expect(exitCode).toBe(1);
    expect(report.links.verdicts).toMatchObject({ dead: 20, unknown: 0 });
    expect(report.diagnostics).toHaveLength(20);
  });
});

test('a proxy of the environment is used, but for those that are excepted', async () => {
  const direct = `http://zhilian.rsj.invalid:${web.port}/daili/`;
  const secure = 'https://m.rsj.example.com/daili/';
  const refused = 'http://juejue.rsj.invalid/daili/';
  const proxied = 'http://jingguo.rsj.invalid/daili/';
  const secret = 'Basic cmVuc2hlOm1pbWE=';
  const securePort = Number(new URL(tls.origin('trusted')).port);
  const portOf = (host: string) =>
    ({ 'jingguo.rsj.invalid': web.port, 'm.rsj.example.com:443': securePort })[host];
  const proxy = await smallProxy({ portOf, authorization: secret });
  const address = `http://renshe:mima@${proxy.host}`;

  const folder = linkTown([direct, secure, refused, proxied]);
  editFile(join(folder, 'catalog/catalog.yaml'), '示例单位: 是\n', '');
  const { report, exitCode } = await checkIn(
    folder,
    ['--allow-private', '--no-soft-404', '--second-opinion', '0', '--skip', 'https://rsj.example.com/'],
    {
      names: { 'zhilian.rsj.invalid': ['127.0.0.1'] },
      env: {
        HTTP_PROXY: address,
        https_proxy: address,
        NO_PROXY: 'zhilian.rsj.invalid',
        NODE_EXTRA_CA_CERTS: tls.authorityPath,
      },
    },
  );
  await proxy.close();

  expect(proxy.asked.filter((line) => !line.includes('juejue')).toSorted()).toEqual([
    'CONNECT m.rsj.example.com:443',
    `HEAD ${proxied}`,
  ]);
  const seen = web.asked.filter(({ path }) => path === '/daili/').map(({ host }) => host);
  expect(seen.toSorted()).toEqual(['jingguo.rsj.invalid', 'm.rsj.example.com', 'zhilian.rsj.invalid']);
  expect(web.asked.some(({ headers }) => headers['proxy-authorization'] !== undefined)).toBe(false);
  // The proxy does not know that host: whether there is a page, nobody can tell.
  expect(report.links.verdicts).toMatchObject({ ok: expect.any(Number), skipped: 6 });
  expect(report.diagnostics.filter(({ args }) => args.地址 !== refused)).toEqual([]);
  expect(exitCode).toBe(0);
});

test('headers go to their host alone, hosts and parts of sites can be left out, private ones asked', async () => {
  const before = web.asked.length;
  const toOther: Answer = ({ request, response }) =>
    void response.writeHead(302, { location: request.url === '/zhuan' ? OF_OTHER : '/' }).end();
  web.put('/zhuan', toOther);
  const private_ = `${web.origin}/neibu/`;
  const { report } = await checkIn(
    linkTown([
      FIRST,
      SECOND,
      THIRD,
      FOURTH,
      OF_OTHER,
      `http://${HOST}/zhuan`,
      private_,
      'http://yun.rsj.invalid/',
    ]),
    [
      ...['--map', web.mapping(HOST), '--map', web.mapping(OTHER), '--allow-private'],
      ...['--header', `http://${HOST}=Authorization: Bearer $LINKS_TOKEN`, '--no-soft-404'],
      ...['--skip', 'yun.rsj.invalid', '--skip', THIRD, '--skip', FOURTH.slice(0, -1)],
    ],
    { env: { LINKS_TOKEN: '8f3a2c' } },
  );
  const asked = web.asked.slice(before);
  const paths = asked.map(({ host, path }) => `http://${host}${path}`);
  expect(new Set(paths)).toEqual(
    new Set([FIRST, SECOND, OF_OTHER, `http://${HOST}/zhuan`, 'http://127.0.0.1/neibu/']),
  );
  for (const { host, headers } of asked) {
    expect([host, headers.authorization]).toEqual([host, host === HOST ? 'Bearer 8f3a2c' : undefined]);
  }
  expect(report.links.verdicts).toMatchObject({ redirected: 1, private: 0, dead: 0 });
  expect(report.links.notAsked).toContainEqual(
    expect.objectContaining({ kind: 'skipped', reason: '用 --skip 去掉的', addresses: 3 }),
  );
});

test('what the time does not suffice for is told, and is a warning', async () => {
  const slow = await oddWeb({ delay: 150 });
  slow.put('/*', page);
  const args = [
    ...['--map', slow.mapping(HOST), '--no-soft-404'],
    ...['--concurrency', '1', '--deadline', '0.01'],
  ];
  const [lenient, strict] = await Promise.all([
    checkIn(linkTown(pagesOf(HOST, 40)), args),
    checkIn(linkTown(pagesOf(HOST, 40)), [...args, '--fail-on', 'warning']),
  ]);
  await slow.close();
  expect([lenient.exitCode, strict.exitCode]).toEqual([0, 1]);
  for (const { report } of [lenient, strict]) {
    const count = report.links.verdicts.unknown ?? 0;
    // 0.6 seconds are over before 40 times 0.15.
    expect(count).toBeGreaterThan(30);
    expect(count).toBeLessThanOrEqual(40);
    expect(report.diagnostics).toMatchObject([
      { code: 'L013', severity: 'warning', args: { 数量: count, 原因: '规定的时间已经用完，没有问到' } },
    ]);
    expect(report.hosts.find(({ host }) => host === HOST)).toMatchObject({ notAsked: count });
  }
});
