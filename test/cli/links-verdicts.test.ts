import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkCache } from '../../src/adapters/link-cache.js';
import { closedPort, linkTown, OWN_ADDRESSES, reportIn, spawnLinks } from '../support/link-town.js';
import { type Answer, answering, HTML, pageOf } from '../support/odd-answer.js';
import { type OddTls, oddTls, TLS_ODDITIES, type TlsOddity } from '../support/odd-tls.js';
import { ODDITIES, type OddName, type OddWeb, oddWeb } from '../support/odd-web.js';
import { removeFolders } from './town-folder.js';

/** The host of most addresses; what it does not have is 404. */
const HOST = 'wz.example.com';
const GUIDE = '/banshi/shiye-dengji.html';
const TO_GUIDE = `→ http://${HOST}${GUIDE}`;

/** The verdict, and what its words have to say. */
type Expected = readonly [kind: string, ...words: readonly string[]];

/** By what servers do. Those that ask for patience have a host of their own each: what one says goes for all its pages. */
const BY_ODDITY = {
  guide: ['ok'],
  plainText: ['ok'],
  untyped: ['ok'],
  gbkByHeader: ['ok'],
  gbkByMeta: ['ok'],
  gzip: ['ok'],
  bomb: ['ok'],
  form: ['ok'],
  picture: ['ok'],
  moved: ['redirected', '永久', '1 次', TO_GUIDE],
  movedStrictly: ['redirected', '永久', '1 次', TO_GUIDE],
  found: ['redirected', '临时', '1 次', TO_GUIDE],
  foundStrictly: ['redirected', '临时', '1 次', TO_GUIDE],
  relative: ['redirected', '永久', '1 次', TO_GUIDE],
  absolute: ['private', '没有访问', '127.0.0.1'],
  withFragment: ['redirected', '永久', '1 次', `${TO_GUIDE}#cailiao`],
  chain: ['redirected', '临时', '3 次', TO_GUIDE],
  chain2: ['redirected', '临时', '2 次', TO_GUIDE],
  loop: ['failing', '又回到原处'],
  loopBack: ['failing', '又回到原处'],
  toItself: ['failing', '又回到原处'],
  tooLong: ['failing', '太多次'],
  toNothing: ['dead', '没有这个页面（404）', '/zhuangtai/404'],
  toOtherHost: ['redirected', '临时', '1 次', '→ http://zwfw.example.com/banshi/'],
  toLoopback: ['private', '没有访问', '127.0.0.1', '/admin/'],
  toLinkLocal: ['private', '没有访问', '169.254.169.254'],
  toPrivate: ['private', '没有访问', '10.20.3.8'],
  toInternalName: ['private', '没有访问', 'oa.rsj.internal'],
  withoutTarget: ['failing', '没有说在哪里（302）'],
  toBrokenAddress: ['failing', '写错了'],
  toMail: ['unsupported', 'mailto:'],
  toGbk: ['dead', '404', '/%B0%EC%CA%C2'],
  toLogin: ['blocked', '要登录才能看', '/sso/login'],
  login: ['ok'],
  head405: ['ok'],
  head501: ['ok'],
  head403: ['ok'],
  head404: ['ok'],
  headReset: ['ok'],
  headWithBody: ['ok'],
  slow: ['ok'],
  tooSlow: ['timeout', '没有回答'],
  reset: ['failing', '断开'],
  closed: ['failing', '断开'],
  resetInBody: ['failing', '断开'],
  endless: ['ok'],
  stalled: ['timeout', '没有回答'],
  hugeHeader: ['failing', '不合规范'],
  longCookie: ['ok'],
  noHttp: ['failing', '不合规范'],
  empty: ['ok'],
  cookies: ['ok'],
  busyOnce: ['ok'],
  busyTwice: ['ok'],
  busyUntilDate: ['ok'],
  busyForHours: ['blocked', '问得太多', '429'],
  busySilently: ['ok'],
  busyInWords: ['ok'],
  busyInThePast: ['ok'],
  busyForever: ['blocked', '问得太多', '429'],
  jiasule: ['blocked', '加速乐', '521'],
  jiasuleSecond: ['blocked', '加速乐', '521'],
  ruishu: ['blocked', '瑞数', '412'],
  ruishuAccepted: ['blocked', '瑞数', '202'],
  aliyun: ['blocked', '阿里云', '200'],
  chuangyudun: ['blocked', '403'],
  safedog: ['blocked', '200'],
  cloudflare: ['blocked', 'Cloudflare', '403'],
  unauthorized: ['blocked', '登录', '401'],
  forbidden: ['blocked', '不让程序看', '403'],
  saysMissing: ['soft-404', '页面不存在', '200'],
  saysErrorCode: ['soft-404', '200'],
} as const satisfies Readonly<Record<OddName, Expected>>;

const BY_STATUS: Readonly<Record<number, Expected>> = {
  200: ['ok'],
  204: ['ok'],
  301: ['failing', '没有说在哪里（301）'],
  400: ['failing', '400'],
  401: ['blocked', '登录', '401'],
  403: ['blocked', '403'],
  404: ['dead', '没有这个页面（404）'],
  405: ['failing', '405'],
  408: ['timeout', '408'],
  410: ['dead', '已经撤掉（410）'],
  412: ['blocked', '只让浏览器看', '412'],
  451: ['blocked', '451'],
  500: ['failing', '服务器出错（500）'],
  502: ['failing', '502'],
  503: ['failing', '暂时不能用（503）'],
  504: ['failing', '504'],
  521: ['blocked', '只让浏览器看', '521'],
};

/** Servers that refuse to be asked for the head alone, as they do to who asks for a file. */
const REFUSING_HEAD = ['head405', 'head501', 'head403', 'head404', 'headReset'] as const;

const BY_TLS = {
  trusted: ['ok'],
  expired: ['tls', '过期'],
  'self-signed': ['tls', '自己签发'],
  'other-host': ['tls', '别的域名'],
  'no-cipher': ['tls', '国密'],
  guomi: ['tls', '国密'],
  'hangs-up': ['tls', '国密'],
  plain: ['tls', '国密'],
} as const satisfies Readonly<Record<TlsOddity, Expected>>;

/** What no server is asked about: the form alone tells. */
const BY_FORM: Readonly<Record<string, Expected>> = {
  'tel:0399-80012601': ['ok'],
  'tel:０３９９-80012601': ['malformed', 'tel:0399-80012601'],
  'mailto:zixun@rsj.example.com': ['ok'],
  'mailto:zixun＠rsj.example.com': ['malformed', 'mailto:zixun@rsj.example.com'],
  'pages/banshi/shiye?id=3': ['ok'],
  'example.com/pages/banshi/shebaoka': ['malformed', '域名'],
  '#小程序://示例人社/a1B2c3D4e5': ['ok'],
  'ftp://pan.example.com/biaoge/': ['unsupported', 'ftp'],
  'javascript:void(0)': ['unsupported', '一段程序'],
  'file:///D:/biaoge/shenqing.doc': ['unsupported', '电脑里的文件'],
  'http://renshe:mima@zwfw.example.com/': ['malformed', '用户名或者密码'],
  'files/jiu-ye-chuang-ye-zheng-yang-ben.pdf': ['ok'],
  'files/mei-you-de-biao-ge.docx': ['not-there', '没有这个文件'],
};

const KIND_OF_CODE: Readonly<Record<string, string>> = {
  L001: 'dead',
  L002: 'soft-404',
  L003: 'redirected',
  L004: 'blocked',
  L005: 'timeout',
  L006: 'tls',
  L007: 'failing',
  L008: 'private',
  L009: 'unsupported',
  L010: 'ok',
  L011: 'malformed',
  L012: 'not-there',
};

interface Row {
  readonly name: string;
  /** As the catalogue has it. */
  readonly address: string;
  readonly expected: Expected;
}

/** “页面不存在” as GBK writes it. */
const MISSING_IN_GBK = Buffer.from([0xd2, 0xb3, 0xc3, 0xe6, 0xb2, 0xbb, 0xb4, 0xe6, 0xd4, 0xda]);
const missingInGbk: Answer = ({ response }) => {
  const [before = '', after = ''] = pageOf('', '<h1>|</h1>', '').split('|');
  const type = HTML.replace('utf-8', 'gbk');
  response.writeHead(200, { 'content-type': type });
  response.end(Buffer.concat([Buffer.from(before), MISSING_IN_GBK, Buffer.from(after)]));
};

/** What a site shows for all that it does not have, without a word of it. */
const RECOMMENDING = answering(
  200,
  pageOf(
    '示例市政务服务网',
    '<h1>为您推荐</h1><ul><li>社会保障卡申领</li><li>灵活就业人员参保登记</li><li>养老保险关系转移接续</li><li>职业技能提升补贴申领</li></ul><p>示例市政务服务和数据局主办，服务热线 12345</p>',
  ),
);
const LOOK_ALIKE = 'tongye.example.com';

/** Names that the name servers of the run know something about. */
const NAMES = {
  'neiwang.rsj.invalid': ['10.20.3.8'],
  'benji.rsj.invalid': ['61.153.20.8', '127.0.0.1'],
  'yun.rsj.invalid': ['169.254.169.254'],
  'wuyin.rsj.invalid': 'EAI_AGAIN',
};

function rowsOf(web: OddWeb, tls: OddTls): readonly Row[] {
  const oddNames = Object.keys(ODDITIES) as readonly OddName[];
  const byOddity = oddNames.map((name) => {
    const host = name.startsWith('busy') ? `${name.toLowerCase()}.example.com` : HOST;
    return { name, address: web.at(name, host), expected: BY_ODDITY[name] };
  });
  const byStatus = Object.entries(BY_STATUS).map(([status, expected]) => {
    return { name: `状态 ${status}`, address: `http://${HOST}/zhuangtai/${status}`, expected };
  });
  const refusingHead = REFUSING_HEAD.map((name): Row => {
    return { name: `文件 ${name}`, address: `http://${HOST}/files/${name}.pdf`, expected: ['ok'] };
  });
  const byTls = Object.entries(BY_TLS).map(([oddity, expected]) => {
    return { name: `证书 ${oddity}`, address: tls.origin(oddity as TlsOddity) + GUIDE, expected };
  });
  const byForm = Object.entries(BY_FORM).map(([address, expected]) => ({ name: address, address, expected }));
  const others: readonly Row[] = [
    ['状态 429', 'http://yaoqiu.example.com/zhuangtai/429', 'blocked', '问得太多', '429'],
    ['软 404，比出来的', `http://${LOOK_ALIKE}/banshi/xiaxian.html`, 'soft-404', '和这个网站没有的地址'],
    ['同一网站，真的页面', `http://${LOOK_ALIKE}${GUIDE}`, 'ok'],
    ['软 404，都转首页', 'http://www.example.com/banshi/xiaxian.html', 'soft-404', '没有的地址都显示的页面'],
    ['都转首页的网站，首页', 'http://www.example.com/', 'ok'],
    ['软 404，说 200', 'http://zwfw.example.com/banshi/xiaxian.html', 'soft-404', '页面不存在'],
    ['软 404，GBK', `http://${HOST}/ruan/gbk.html`, 'soft-404', '页面不存在'],
    ['脚本画的网站', 'http://app.example.com/banshi/shebaoka', 'ok'],
    ['页内位置，有', `http://${HOST}${GUIDE}?yemian=1#cailiao`, 'ok'],
    ['页内位置，中文', `http://${HOST}${GUIDE}?yemian=2#办理地点`, 'ok'],
    ['页内位置，没有', `http://${HOST}${GUIDE}?yemian=3#shoufei`, 'ok', '没有“#shoufei”'],
    ['没有这个域名', 'http://meiyou.rsj.invalid/', 'dead', '没有这个域名'],
    ['域名没有回应', 'http://wuyin.rsj.invalid/', 'timeout', '查询域名'],
    ['域名是内网', 'http://neiwang.rsj.invalid/', 'private', '没有访问', '10.20.3.8'],
    ['域名有一个是本机', `http://benji.rsj.invalid:${web.port}/admin/`, 'private', '127.0.0.1'],
    ['域名是云内部', 'http://yun.rsj.invalid/latest/', 'private', '169.254.169.254'],
    ['拒绝连接', 'http://guanle.example.com/', 'dead', '拒绝连接'],
    ['内网地址', 'http://192.168.1.8/oa/', 'private', '没有访问', '192.168.1.8'],
    ['本机地址', `${web.origin}/admin/`, 'private', '没有访问', '127.0.0.1'],
    ['本机地址，十进制', `http://2130706433:${web.port}/admin/yonghu`, 'private', '127.0.0.1'],
    ['云内部地址', 'http://169.254.169.254/latest/meta-data/', 'private', '169.254.169.254'],
    ...(web.origin6 === undefined ? [] : ([['IPv6', `http://liu.example.com${GUIDE}`, 'ok']] as const)),
  ].map(([name = '', address = '', kind = '', ...words]) => ({ name, address, expected: [kind, ...words] }));
  return [...byOddity, ...byStatus, ...refusingHead, ...byTls, ...others, ...byForm];
}

interface Seen {
  readonly kind: string;
  readonly words: string;
  readonly codes: string;
}

let rows: readonly Row[];
let seen: ReadonlyMap<string, Seen>;
let totals: Readonly<Record<string, number>>;
let exitCode: number | null;
let attempts: readonly { readonly address: string; readonly port: number }[];
let web: OddWeb;
/** What listens, or listened, on this computer. */
let ports: ReadonlySet<number>;

/** The page of an address as reports name it; other addresses as they are. */
const nameOf = (address: string): string =>
  /^https?:/u.test(address) ? new URL(address.replace(/#.*$/u, '')).href : address;

const isAsExpected = ({ address, expected: [kind, ...words] }: Row): boolean => {
  const found = seen.get(address);
  return found?.kind === kind && words.every((word) => found.words.includes(word));
};

/** The must-show table, in Markdown. */
function tableOf(shown: readonly Row[]): string {
  const lines = shown.map((row) => {
    const { kind = '', words = '', codes = '' } = seen.get(row.address) ?? {};
    return `| ${row.name} | ${row.expected.join(' · ')} | ${`${kind} ${words}`.trim()} | ${codes || '—'} | ${isAsExpected(row) ? '对' : '不对'} |`;
  });
  return ['| 地址里的名字 | 应当 | 实际 | 编码 | |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}

beforeAll(async () => {
  web = await oddWeb();
  const lookAlike = await oddWeb();
  const tls = await oddTls(web.listener);
  lookAlike.put('/*', RECOMMENDING);
  lookAlike.put(GUIDE, ODDITIES.guide.answer);
  web.put('/ruan/gbk.html', missingInGbk);
  web.put('/zhuangtai/204', answering(204));
  for (const name of REFUSING_HEAD) web.put(`/files/${name}.pdf`, ODDITIES[name].answer);
  // Its own dates have full seconds, so that it could ask for two of them.
  web.put(ODDITIES.busyUntilDate.path, (exchange) => {
    const date = 'Sun, 01 Nov 2026 04:00:00 GMT';
    const waiting = answering(503, '', { date, 'retry-after': date.replace('00 GMT', '01 GMT') });
    (exchange.times === 1 ? waiting : ODDITIES.guide.answer)(exchange);
  });

  rows = rowsOf(web, tls);
  const hosts = rows.flatMap(({ address }) => (/^http:/u.test(address) ? [new URL(address).hostname] : []));
  const ours = [...new Set(hosts)].filter((host) => host.endsWith('.example.com'));
  const closed = await closedPort();
  const maps = [
    ...ours.filter((host) => host !== LOOK_ALIKE).map((host) => web.mapping(host)),
    lookAlike.mapping(LOOK_ALIKE),
    `guanle.example.com=127.0.0.1:${closed}`,
    ...(web.origin6 === undefined ? [] : [`liu.example.com=${web.origin6.replace('http://', '')}`]),
    ...tls.mappings,
  ];
  const secure = TLS_ODDITIES.map((oddity) => Number(new URL(tls.origin(oddity)).port));
  const port6 = web.origin6 === undefined ? [] : [Number(new URL(web.origin6).port)];
  ports = new Set([web.port, lookAlike.port, closed, ...port6, ...secure]);
  const folder = linkTown(rows.map(({ address }) => address));
  const manners = '--concurrency 60 --per-host 30 --timeout 3 --max-pause 1'.split(' ');
  const { ended } = spawnLinks(folder, [...maps.flatMap((map) => ['--map', map]), ...manners], {
    names: NAMES,
    env: { NODE_EXTRA_CA_CERTS: tls.authorityPath },
  });
  const end = await ended;
  exitCode = end.exitCode;
  if (end.stderr !== '') throw new Error(end.stderr);
  attempts = end.attempts();
  const { diagnostics, links } = reportIn(end.stdout);
  totals = links.verdicts;
  const known = await linkCache(join(folder, 'catalog'), maps.toSorted().join(' ')).load();
  seen = new Map(
    rows.map(({ address }) => {
      const found = diagnostics.filter(({ args }) => args.地址 === nameOf(address));
      const codes = found.map(({ code }) => code).join(' ');
      const page = known.get(nameOf(address))?.verdict;
      const kind = KIND_OF_CODE[codes] ?? page?.kind ?? (/^https?:/u.test(address) ? '' : 'ok');
      const way = page && page.chain.length > 0 ? `，转了 ${page.chain.length} 次 → ${page.final}` : '';
      const said = found.map(({ args, message }) => args.原因 ?? message).join('；');
      return [address, { kind, words: page ? page.reason + way : said, codes }];
    }),
  );
  await Promise.all([web.close(), lookAlike.close(), tls.close()]);
});
afterAll(removeFolders);

describe('links against servers that do everything', () => {
  test('judges each as it should', () => {
    const wrong = rows.filter((row) => !isAsExpected(row));
    if (process.env.KUAIBAN_SHOW_TABLE === '1') {
      const lack = web.origin6 === undefined ? '\n这台电脑没有 IPv6，没有查 IPv6 的地址。' : '';
      process.stdout.write(`${tableOf(rows)}\n${lack}\n`);
    }
    expect(wrong.length, `\n${tableOf(wrong)}\n`).toBe(0);
    expect(new Set(rows.map(({ address }) => nameOf(address))).size).toBe(rows.length);
    expect(exitCode).toBe(1);
  });

  test('counts what it says', () => {
    const ofForm = new Set(['malformed', 'not-there']);
    const counted: Record<string, number> = { skipped: OWN_ADDRESSES };
    for (const { expected } of rows) {
      const kind = ofForm.has(expected[0]) ? 'unsupported' : expected[0];
      counted[kind] = (counted[kind] ?? 0) + 1;
    }
    // The attachments of the town are good as well.
    expect(totals).toMatchObject({ ...counted, ok: expect.any(Number), unknown: 0 });
  });

  test('connects to nobody but the servers of the run', () => {
    const others = attempts.filter(
      ({ address, port }) => !['127.0.0.1', '::1'].includes(address) || !ports.has(port),
    );
    expect(others).toEqual([]);
    expect(new Set(attempts.map(({ port }) => port))).toEqual(ports);
    const private_ = web.asked.filter(({ host, path }) => host === '127.0.0.1' || path.startsWith('/admin'));
    expect(private_).toEqual([]);
  });

  test('asks for the whole where a server refuses the head alone', () => {
    for (const name of REFUSING_HEAD) {
      const asked = web.asked.filter(({ path }) => path === `/files/${name}.pdf`);
      const methods = new Set(asked.map(({ method }) => method));
      expect([name, ...methods]).toEqual([name, 'HEAD', 'GET']);
    }
  });

  test('reads no more of an endless page than a page has', () => {
    const asked = web.asked.filter(({ path }) => path === ODDITIES.endless.path);
    expect(asked.map(({ method }) => method)).toEqual(['GET']);
    // All other pages together are small; sockets buffer some megabytes at most.
    expect(web.sent()).toBeLessThan(16 * 1024 * 1024);
  });
});
