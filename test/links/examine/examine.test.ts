import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeExaminer } from '../../../src/links/examine/examine.js';
import { MAX_TEXT_BYTES } from '../../../src/links/probe.js';
import type { Verdict } from '../../../src/links/verdict.js';
import { anyText } from './any-text.js';
import { type Answering, scriptedAsk } from './scripted-ask.js';

const HOST = 'https://rsj.qinghe.gov.cn';
const GUIDE = `${HOST}/bszn/sybx/6021.html`;
const SAMPLE = `${HOST}/kuaiban7f3a.html`;

const paragraph =
  '失业人员应当在终止或者解除劳动合同之日起六十日内，持本人身份证和社会保障卡，到参保地经办机构申领失业保险金。经办机构自受理之日起十个工作日内审核，符合条件的按月发放，发放标准按照本市最低工资标准的百分之九十执行。';
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><title>${title}</title><script src="/js/jquery.js"></script></head><body>${body}</body></html>`;
const GUIDE_PAGE = page(
  '失业保险金申领 - 清河市人力资源和社会保障局',
  `<h1>失业保险金申领</h1><p>${paragraph}</p>`,
);
const NAVIGATION = `<ul>${[
  '首页',
  '机构职能',
  '政策文件',
  '办事指南',
  '通知公告',
  '互动交流',
  '社会保险',
  '就业创业',
  '人才人事',
  '劳动关系',
  '信息公开',
  '专题专栏',
]
  .map((name) => `<li><a href="/">${name}</a></li>`)
  .join('')}</ul>`;

type Options = {
  readonly soft404?: boolean;
  readonly fragments?: readonly string[];
  readonly second?: boolean;
};

async function examine(
  address: string,
  script: Readonly<Record<string, Answering>>,
  { soft404 = false, fragments = [], second = false }: Options = {},
): Promise<Verdict & { readonly asked: readonly string[] }> {
  const { ask, asked } = scriptedAsk(script);
  const examiner = makeExaminer({ soft404, maxRedirects: 10, randomName: () => 'kuaiban7f3a' });
  return { ...(await examiner({ address, fragments }, ask, second)), asked };
}

const to = (location: string, status = 302, headers = {}): Answering => ({
  status,
  headers: { location, ...headers },
});

describe('how little is asked', () => {
  it.each<[string, Readonly<Record<string, Answering>>, Options, readonly string[]]>([
    ['the head of a good page', { [GUIDE]: { text: GUIDE_PAGE } }, {}, [`HEAD ${GUIDE}`]],
    [
      'the whole page at once where error pages are looked for, and one that cannot exist',
      { [GUIDE]: { text: GUIDE_PAGE } },
      { soft404: true },
      [`GET+ ${GUIDE}`, `GET+ ${SAMPLE}`],
    ],
    [
      'the whole page at once for its fragments',
      { [GUIDE]: { text: GUIDE_PAGE } },
      { fragments: ['材料'] },
      [`GET+ ${GUIDE}`],
    ],
    [
      'the whole page, on a connection of its own, for a second opinion',
      { [GUIDE]: { text: GUIDE_PAGE } },
      { second: true },
      [`GET+! ${GUIDE}`],
    ],
    [
      'the head alone where the server does not want to be asked',
      { [GUIDE]: { status: 429 } },
      {},
      [`HEAD ${GUIDE}`],
    ],
    ['the head alone where there is no such name', { [GUIDE]: 'dns' }, {}, [`HEAD ${GUIDE}`]],
    ['nothing more once the run is over', { [GUIDE]: { withheld: 'deadline' } }, {}, [`HEAD ${GUIDE}`]],
    ...([403, 404, 405, 500, 501, 202] as const).map(
      (status): [string, Readonly<Record<string, Answering>>, Options, readonly string[]] => [
        `the page after a head of ${status}`,
        { [`HEAD ${GUIDE}`]: { status }, [`GET ${GUIDE}`]: { text: GUIDE_PAGE } },
        {},
        [`HEAD ${GUIDE}`, `GET+ ${GUIDE}`],
      ],
    ),
    ...(['reset', 'malformed', 'timeout'] as const).map(
      (failure): [string, Readonly<Record<string, Answering>>, Options, readonly string[]] => [
        `the page after a head that fails (${failure})`,
        { [`HEAD ${GUIDE}`]: failure, [`GET ${GUIDE}`]: { text: GUIDE_PAGE } },
        {},
        [`HEAD ${GUIDE}`, `GET+ ${GUIDE}`],
      ],
    ),
  ])('%s', async (_name, script, options, asked) => {
    expect((await examine(GUIDE, script, options)).asked).toEqual(asked);
  });

  const FORM = `${HOST}/files/sybxjsqb.pdf`;

  it('asks for a file by its head, also where error pages are looked for', async () => {
    const script = { [FORM]: { headers: { 'content-type': 'application/pdf' } } };
    const { kind, asked } = await examine(FORM, script, { soft404: true });
    expect({ kind, asked }).toEqual({ kind: 'ok', asked: [`HEAD ${FORM}`] });
  });

  it('reads the page that comes in place of a file', async () => {
    const script = { [FORM]: { text: page('页面不存在', '<p>您访问的页面不存在</p>') } };
    const { kind, asked } = await examine(FORM, script, { soft404: true });
    expect({ kind, asked }).toEqual({ kind: 'soft-404', asked: [`HEAD ${FORM}`, `GET+ ${FORM}`] });
  });

  it('asks a site once for a page that it cannot have, however many pages are examined side by side', async () => {
    const addresses = Array.from({ length: 20 }, (_, i) => `${HOST}/bszn/${i}.html`);
    const other = 'https://www.qinghe.gov.cn:8443/a.html';
    const script = Object.fromEntries([...addresses, other].map((each) => [each, { text: GUIDE_PAGE }]));
    const { ask, asked } = scriptedAsk(script);
    const examiner = makeExaminer({ soft404: true, maxRedirects: 10, randomName: () => 'kuaiban7f3a' });
    await Promise.all(
      [...addresses, other].map((address) => examiner({ address, fragments: [] }, ask, false)),
    );
    await examiner({ address: GUIDE, fragments: [] }, ask, true);
    expect(asked.filter((each) => each.includes('kuaiban7f3a'))).toEqual([
      `GET+ ${SAMPLE}`,
      'GET+ https://www.qinghe.gov.cn:8443/kuaiban7f3a.html',
    ]);
  });
});

describe('verdicts', () => {
  it.each<[Answering, Verdict['kind'], string]>([
    [{}, 'ok', ''],
    [{ status: 204 }, 'ok', ''],
    [{ status: 206 }, 'ok', ''],
    [{ status: 202 }, 'ok', ''],
    [{ status: 404 }, 'dead', '服务器说没有这个页面（404）'],
    [{ status: 410 }, 'dead', '服务器说这个页面已经撤掉（410）'],
    [{ status: 401 }, 'blocked', '要登录才能看（401）'],
    [{ status: 403 }, 'blocked', '服务器不让程序看，请人工打开看看（403）'],
    [{ status: 407 }, 'blocked', '要先登录代理服务器才能看（407）'],
    [{ status: 412 }, 'blocked', '只让浏览器看，程序打不开，请人工打开看看（412）'],
    [{ status: 451 }, 'blocked', '服务器说依法不能提供（451）'],
    [{ status: 521 }, 'blocked', '只让浏览器看，程序打不开，请人工打开看看（521）'],
    [{ status: 521, headers: { server: 'cloudflare' } }, 'failing', '服务器出错（521）'],
    [{ status: 999 }, 'blocked', '只让浏览器看，程序打不开，请人工打开看看（999）'],
    [{ status: 429 }, 'blocked', '服务器嫌问得太多，请人工打开看看（429）'],
    [{ status: 400 }, 'failing', '服务器说请求有错（400）'],
    [{ status: 405 }, 'failing', '服务器不接受这种访问方式（405）'],
    [{ status: 418 }, 'failing', '服务器不接受这个请求（418）'],
    [{ status: 408 }, 'timeout', '服务器说等得太久（408）'],
    [{ status: 500 }, 'failing', '服务器出错（500）'],
    [{ status: 503 }, 'failing', '网站暂时不能用（503）'],
    [{ status: 102 }, 'failing', '服务器的回答看不懂（102）'],
    [{ status: 302 }, 'failing', '服务器说页面在别处，却没有说在哪里（302）'],
    [{ status: 304, headers: { location: '/' } }, 'failing', '服务器说页面在别处，却没有说在哪里（304）'],
    ['dns', 'dead', '没有这个域名，可能写错了，或者已经停用'],
    ['refused', 'dead', '服务器拒绝连接，网站可能已经关闭'],
    ['dns-silent', 'timeout', '查询域名时没有回应，没有连上'],
    ['unreachable', 'timeout', '从这里到不了这台服务器，没有连上'],
    ['timeout', 'timeout', '等了很久，服务器没有回答'],
    ['reset', 'failing', '连接被服务器断开，没有得到回答'],
    ['malformed', 'failing', '服务器的回答不合规范，读不懂'],
    ['private', 'private', '这是内部网络的地址，群众打不开，没有访问'],
    ['proxy', 'unknown', '代理服务器没有放行，没有问到'],
    ['tls-expired', 'tls', '网站的安全证书已经过期，浏览器会提示不安全'],
    ['tls-self-signed', 'tls', '网站的安全证书是自己签发的，浏览器会提示不安全'],
    ['tls-host', 'tls', '网站的安全证书是给别的域名的，浏览器会提示不安全'],
    ['tls-chain', 'tls', '网站的安全证书不完整，或者签发机构不受信任，有的浏览器打不开'],
    ['tls-protocol', 'tls', '没有谈成加密连接：可能这里不是 https，也可能网站只支持国密，普通浏览器打不开'],
    [{ withheld: 'deadline' }, 'unknown', '规定的时间已经用完，没有问到'],
    [{ withheld: 'stopped' }, 'unknown', '检查提前结束，没有问到'],
    [{ withheld: 'throttled' }, 'unknown', '服务器要求过一会儿再问，没有问'],
    [{ withheld: 'silent' }, 'timeout', '这台服务器多次没有回答，没有再问'],
  ])('%j is %s', async (answering, kind, reason) => {
    const verdict = await examine(GUIDE, { [GUIDE]: answering });
    expect(verdict).toMatchObject({ kind, reason, chain: [], final: GUIDE, isPermanent: false });
    const isAnswer = typeof answering === 'object' && !('withheld' in answering);
    expect(verdict.status).toBe(isAnswer ? (answering.status ?? 200) : null);
    expect(verdict.milliseconds === null).toBe(typeof answering === 'object' && 'withheld' in answering);
    expect(reason).not.toMatch(/[,:;()]|。$/u);
  });

  it('adds up the time of all requests', async () => {
    const script = { [`HEAD ${GUIDE}`]: { status: 405 }, [`GET ${GUIDE}`]: {} };
    expect((await examine(GUIDE, script)).milliseconds).toBe(40);
  });
});

describe('redirects', () => {
  const NEW = 'https://zwfw.qinghe.gov.cn/guide/6021.html';

  it.each<[string, string, Readonly<Record<string, Answering>>, Partial<Verdict>]>([
    [
      'for good',
      GUIDE,
      { [GUIDE]: to(NEW, 301), [NEW]: {} },
      { final: NEW, isPermanent: true, reason: '永久转到了别的地址' },
    ],
    ['for good, 308', GUIDE, { [GUIDE]: to(NEW, 308), [NEW]: {} }, { final: NEW, isPermanent: true }],
    [
      'for now',
      GUIDE,
      { [GUIDE]: to(NEW, 307), [NEW]: {} },
      { final: NEW, isPermanent: false, reason: '临时转到了别的地址' },
    ],
    ['303', GUIDE, { [GUIDE]: to(NEW, 303), [NEW]: {} }, { final: NEW, isPermanent: false }],
    [
      'for good and then for now',
      GUIDE,
      { [GUIDE]: to(NEW, 301), [NEW]: to('6022.html'), 'https://zwfw.qinghe.gov.cn/guide/6022.html': {} },
      { final: 'https://zwfw.qinghe.gov.cn/guide/6022.html', isPermanent: false },
    ],
    [
      'to the same under https',
      'http://rsj.qinghe.gov.cn/list?code=6021',
      {
        'http://rsj.qinghe.gov.cn/list?code=6021': to(`${HOST}/list?code=6021`, 301),
        [`${HOST}/list?code=6021`]: {},
      },
      { isPermanent: true },
    ],
    [
      'to the home page',
      GUIDE,
      { [GUIDE]: to('/', 301), [`${HOST}/`]: {} },
      { isPermanent: false, reason: '转到了网站首页' },
    ],
    [
      'from home page to home page',
      'http://rsj.qinghe.gov.cn/',
      { 'http://rsj.qinghe.gov.cn/': to(`${HOST}/index.html`, 301), [`${HOST}/index.html`]: {} },
      { isPermanent: true },
    ],
    [
      'with a session',
      GUIDE,
      { [GUIDE]: to('/a.jsp;jsessionid=8F01', 301), [`${HOST}/a.jsp;jsessionid=8F01`]: {} },
      { isPermanent: false },
    ],
    [
      'with a ticket',
      GUIDE,
      { [GUIDE]: to('/a?ticket=ST-1', 301), [`${HOST}/a?ticket=ST-1`]: {} },
      { isPermanent: false },
    ],
    [
      'with a place of its own',
      GUIDE,
      { [GUIDE]: to('/new.html#材料', 301), [`${HOST}/new.html`]: {} },
      { final: `${HOST}/new.html#${encodeURIComponent('材料')}`, isPermanent: true },
    ],
    [
      'in bytes of UTF-8',
      GUIDE,
      {
        [GUIDE]: to(Buffer.from('/办事 指南.html').toString('latin1'), 301),
        [`${HOST}/${encodeURIComponent('办事 指南')}.html`]: {},
      },
      { isPermanent: true },
    ],
    [
      'in bytes of GBK',
      GUIDE,
      { [GUIDE]: to('/\xb0\xec\xca\xc2.html', 301), [`${HOST}/%B0%EC%CA%C2.html`]: {} },
      { isPermanent: true },
    ],
    [
      'in text already decoded, with blanks and a backslash',
      GUIDE,
      { [GUIDE]: to(' /办事\\a b.html ', 301), [`${HOST}/${encodeURIComponent('办事')}/a%20b.html`]: {} },
      { isPermanent: true },
    ],
  ])('%s', async (_name, start, script, expected) => {
    const verdict = await examine(start, script);
    expect(verdict).toMatchObject({ kind: 'redirected', status: 200, ...expected });
    expect(verdict.chain.length).toBeGreaterThan(0);
  });

  it.each<[string, Readonly<Record<string, Answering>>, Partial<Verdict>]>([
    ['where nothing is', { [GUIDE]: to(NEW, 301) }, { kind: 'dead', status: 404, final: NEW }],
    [
      'to a private address',
      { [GUIDE]: to('http://10.1.2.3/', 302), 'http://10.1.2.3/': 'private' },
      { kind: 'private', status: null, final: 'http://10.1.2.3/' },
    ],
    [
      'to another program',
      { [GUIDE]: to('weixin://dl/business/?t=1') },
      {
        kind: 'unsupported',
        status: 302,
        final: 'weixin://dl/business/?t=1',
        reason: '转到了要用别的程序打开的地址（weixin:）',
      },
    ],
    [
      'to no address',
      { [GUIDE]: to('http://[::zz') },
      { kind: 'failing', reason: '服务器要转到的地址写错了（302）', final: GUIDE },
    ],
    [
      'to the login page, by its name',
      {
        [GUIDE]: to('https://tysfrz.qinghe.gov.cn/?back=1', 301),
        'https://tysfrz.qinghe.gov.cn/?back=1': {},
      },
      { kind: 'blocked', reason: '要登录才能看', final: 'https://tysfrz.qinghe.gov.cn/?back=1' },
    ],
    ['to itself', { [GUIDE]: to(GUIDE) }, { kind: 'failing', reason: '转来转去又回到原处（302）' }],
    [
      'to itself with a cookie',
      { [GUIDE]: to(`${GUIDE}#top`, 302, { 'set-cookie': 'route=1' }) },
      { kind: 'failing', reason: '转来转去又回到原处（302），可能只拦程序，请人工打开看看' },
    ],
  ])('%s', async (_name, script, expected) => {
    const verdict = await examine(GUIDE, script);
    expect(verdict).toMatchObject({ isPermanent: false, ...expected });
    expect(verdict.chain).toEqual([{ address: GUIDE, status: verdict.chain[0]?.status }]);
  });

  it('tells nobody the name and password that a server writes into an address', async () => {
    const target = `${HOST}/new.html`;
    const away = to('https://renshe:mima@rsj.qinghe.gov.cn/new.html', 301);
    const verdict = await examine(GUIDE, { [GUIDE]: away, [target]: {} });
    expect(verdict).toMatchObject({ kind: 'redirected', final: target, isPermanent: true });
    expect(verdict.asked.at(-1)).toBe(`HEAD ${target}`);
    const other = await examine(GUIDE, { [GUIDE]: to('ftp://renshe:mima@pan.qinghe.gov.cn/a') });
    expect(other).toMatchObject({ kind: 'unsupported', final: 'ftp://pan.qinghe.gov.cn/a' });
  });

  it('are not to be written down where they give up encryption', async () => {
    const plain = GUIDE.replace('https', 'http');
    expect(await examine(GUIDE, { [GUIDE]: to(plain, 301), [plain]: {} })).toMatchObject({
      kind: 'redirected',
      isPermanent: false,
    });
  });

  it('names every hop', async () => {
    const { chain } = await examine(GUIDE, {
      [GUIDE]: to('/a', 301),
      [`${HOST}/a`]: to('/b', 302),
      [`${HOST}/b`]: {},
    });
    expect(chain).toEqual([
      { address: GUIDE, status: 301 },
      { address: `${HOST}/a`, status: 302 },
    ]);
  });

  it('follows a way that leads nowhere by heads once more as a browser goes', async () => {
    const script = { [`HEAD ${GUIDE}`]: to(GUIDE), [`GET ${GUIDE}`]: { text: GUIDE_PAGE } };
    const { kind, asked } = await examine(GUIDE, script);
    expect({ kind, asked }).toEqual({ kind: 'ok', asked: [`HEAD ${GUIDE}`, `GET+ ${GUIDE}`] });
  });

  it('goes no further than ten times', async () => {
    const script = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`${HOST}/${i}`, to(`/${i + 1}`)] as const),
    );
    const verdict = await examine(`${HOST}/0`, script, { second: true });
    expect(verdict).toMatchObject({ kind: 'failing', reason: '转了太多次还没有到头（302）' });
    expect(verdict.asked).toHaveLength(11);
    expect(await examine(`${HOST}/20`, script, { second: true })).toMatchObject({ kind: 'dead' });
  });

  it('does not suggest a private address for a public one', async () => {
    const inner = 'http://192.168.1.4/guide.html';
    expect(await examine(GUIDE, { [GUIDE]: to(inner, 301), [inner]: {} })).toMatchObject({
      isPermanent: false,
    });
    const start = 'http://192.168.1.3/guide.html';
    expect(await examine(start, { [start]: to(inner, 301), [inner]: {} })).toMatchObject({
      isPermanent: true,
    });
  });
});

describe('error pages behind 200', () => {
  const soft = (script: Readonly<Record<string, Answering>>, address = GUIDE) =>
    examine(address, script, { soft404: true });
  const apology = page(
    '清河市人力资源和社会保障局',
    `${NAVIGATION}<p>非常遗憾，这里什么也没有，请从上面的栏目进入，或者拨打咨询电话。当前时间：2025年11月3日 星期一 10:21:33</p>`,
  );

  it('is a page like any other where the site is honest', async () => {
    expect(await soft({ [GUIDE]: { text: apology } })).toMatchObject({ kind: 'ok' });
  });

  it('shows what the site shows for a page that cannot exist', async () => {
    const later = apology.replace('10:21:33', '10:21:34').replace('非常', '<b>非常</b>');
    const verdict = await soft({ [GUIDE]: { text: apology }, [SAMPLE]: { text: later } });
    expect(verdict).toMatchObject({
      kind: 'soft-404',
      reason: '和这个网站没有的地址显示的页面一样，服务器却说正常（200）',
      status: 200,
    });
  });

  it('does so also where the address asked for is repeated', async () => {
    const say = (address: string) => ({
      text: apology.replace('这里', `您要的 ${decodeURIComponent(new URL(address).pathname)} 这里`),
    });
    const address = `${HOST}/%E5%8A%9E%E4%BA%8B%E6%8C%87%E5%8D%97%E6%A0%8F%E7%9B%AE/shiyebaoxian.html`;
    expect(await soft({ [address]: say(address), [SAMPLE]: say(SAMPLE) }, address)).toMatchObject({
      kind: 'soft-404',
    });
  });

  it.each<[string, string]>([
    ['a guide beside the same menus', page('清河市人力资源和社会保障局', `${NAVIGATION}<p>${paragraph}</p>`)],
    ['another title', apology.replace('<title>清河市', '<title>失业保险 - 清河市')],
    ['an application that draws itself', page('清河政务服务网', '<div id="app">页面加载中，请稍候</div>')],
  ])('is not called so for %s', async (_name, text) => {
    const shown = text.includes('id="app"') ? text : apology;
    expect(await soft({ [GUIDE]: { text }, [SAMPLE]: { text: shown } })).toMatchObject({ kind: 'ok' });
  });

  it('is not called so for a short page of its own within long menus', async () => {
    const menus =
      NAVIGATION +
      Array.from(
        { length: 400 },
        (_, i) => `<i>${'甲乙丙丁戊己庚辛壬癸'[i % 10]}${String.fromCodePoint(0x4e00 + i * 7)}</i>`,
      ).join('');
    const own =
      '工伤认定申请由用人单位在事故伤害发生之日起三十日内向社会保险行政部门提出，遇有特殊情况的可以适当延长，材料不齐全的一次性书面告知。';
    const site = '清河市人力资源和社会保障局';
    expect(
      await soft({
        [GUIDE]: { text: page(site, `${menus}<p>${own}</p>`) },
        [SAMPLE]: { text: page(site, `${menus}<p>请从上面的栏目进入</p>`) },
      }),
    ).toMatchObject({ kind: 'ok' });
  });

  it('never is the home page, which nothing else is asked for', async () => {
    const verdict = await soft({ [`${HOST}/`]: { text: apology } }, `${HOST}/`);
    expect(verdict).toMatchObject({ kind: 'ok', asked: [`GET+ ${HOST}/`] });
  });

  it('is where everything unknown is sent', async () => {
    const home = { [`${HOST}/portal/index.html`]: { text: GUIDE_PAGE } };
    const away = to('/portal/index.html');
    expect(await soft({ ...home, [GUIDE]: away, [SAMPLE]: away })).toMatchObject({
      kind: 'soft-404',
      final: `${HOST}/portal/index.html`,
      chain: [{ address: GUIDE, status: 302 }],
    });
    expect(await soft({ ...home, [GUIDE]: away })).toMatchObject({ kind: 'redirected' });
    expect(await soft({ ...home, [`${HOST}/`]: away, [SAMPLE]: away }, `${HOST}/`)).toMatchObject({
      kind: 'redirected',
    });
    expect(await soft({ ...home, [SAMPLE]: away }, `${HOST}/portal/index.html`)).toMatchObject({
      kind: 'ok',
    });
  });

  it('is not the home page that an address is sent to, though others show it in place', async () => {
    const home = { text: GUIDE_PAGE };
    const script = { [GUIDE]: to('/'), [`${HOST}/`]: home, [SAMPLE]: home };
    expect(await soft(script)).toMatchObject({ kind: 'redirected', reason: '转到了网站首页' });
  });

  const LOGIN = page(
    '清河市统一认证',
    `<form><input name="user"><input type="password"><button>进入</button></form><p>${'请使用法人账号或者个人账号进入平台办理业务'.repeat(4)}</p>`,
  );

  it.each([
    ['/sso/login', 302],
    ['http://tyrz.example.com/auth/index', 302],
    ['http://tyrz.example.com/auth/index', 301],
    ['/portal/enter', 301],
  ])('is not the page to log in that everything is sent to: %s (%i)', async (where, status) => {
    const away = to(where, status);
    const final = new URL(where, HOST).href;
    for (const sample of [away, { status: 404 }]) {
      expect(await soft({ [GUIDE]: away, [SAMPLE]: sample, [final]: { text: LOGIN } })).toMatchObject({
        kind: 'blocked',
        reason: '要登录才能看',
        final,
        chain: [{ address: GUIDE, status }],
        isPermanent: false,
      });
    }
  });

  it('is not the page to log in that is shown for all', async () => {
    const login = { text: LOGIN };
    expect(await soft({ [GUIDE]: login, [SAMPLE]: login })).toMatchObject({ kind: 'blocked', chain: [] });
    expect(await soft({ [GUIDE]: login })).toMatchObject({ kind: 'ok' });
  });

  it('is not a page with a box to log in beside what it says', async () => {
    const text = page(
      '清河市人力资源和社会保障局',
      `<input type="password">${NAVIGATION}<p>${paragraph}</p>`,
    );
    const sample = { text: page('清河市人力资源和社会保障局', `<input type="password">${NAVIGATION}`) };
    expect(await soft({ [GUIDE]: { text }, [SAMPLE]: sample })).toMatchObject({ kind: 'ok' });
    const old = GUIDE.replace('https', 'http');
    expect(await soft({ [old]: to(GUIDE, 301), [GUIDE]: { text } }, old)).toMatchObject({
      kind: 'redirected',
      isPermanent: true,
    });
  });

  it('is not told of a site that shows the same for all, its home page too, when all have been asked', async () => {
    const other = `${HOST}/bszn/sybx/6022.html`;
    const begin = (pages: Readonly<Record<string, { readonly text: string }>>) => {
      const same = [GUIDE, other, SAMPLE, `${HOST}/`].map((each) => [each, { text: apology }] as const);
      const { ask, asked } = scriptedAsk({ ...Object.fromEntries(same), ...pages });
      const examiner = makeExaminer({ soft404: true, maxRedirects: 10, randomName: () => 'kuaiban7f3a' });
      const kindOf = async (address: string, isSecond: boolean) =>
        (await examiner({ address, fragments: [] }, ask, isSecond)).kind;
      return { asked, kindOf };
    };
    const same = begin({});
    expect(await Promise.all([same.kindOf(GUIDE, false), same.kindOf(other, false)])).toEqual([
      'soft-404',
      'soft-404',
    ]);
    expect(await Promise.all([same.kindOf(GUIDE, true), same.kindOf(other, true)])).toEqual([
      'failing',
      'failing',
    ]);
    expect(same.asked.filter((each) => each === `GET+ ${HOST}/`)).toHaveLength(1);

    // A page of its own shows that the site is at work: what is missing gets the home page.
    const atWork = begin({ [other]: { text: GUIDE_PAGE } });
    expect([await atWork.kindOf(GUIDE, false), await atWork.kindOf(other, false)]).toEqual([
      'soft-404',
      'ok',
    ]);
    expect(await atWork.kindOf(GUIDE, true)).toBe('soft-404');
    expect(await begin({ [`${HOST}/`]: { text: GUIDE_PAGE } }).kindOf(GUIDE, true)).toBe('soft-404');
  });

  it('is not told of a site that is too busy', async () => {
    const text = page('提示', '<p>当前访问人数过多，请稍后再试</p>');
    expect(await soft({ [GUIDE]: { text } })).toMatchObject({
      kind: 'failing',
      reason: '网站说现在太忙：“当前访问人数过多，请稍后再试”',
    });
  });

  it('has been looked for only where the site told how it answers', async () => {
    for (const silent of ['timeout', { status: 429 }, { withheld: 'silent' }] as const) {
      expect(await soft({ [GUIDE]: { text: GUIDE_PAGE }, [SAMPLE]: silent })).toMatchObject({
        kind: 'ok',
        isErrorPageChecked: false,
      });
    }
    for (const told of [{ status: 404 }, { text: apology }]) {
      const verdict = await soft({ [GUIDE]: { text: GUIDE_PAGE }, [SAMPLE]: told });
      expect(verdict).not.toHaveProperty('isErrorPageChecked');
    }
  });

  it('is where a page called so is', async () => {
    const script = { [GUIDE]: to('/404.htm'), [`${HOST}/404.htm`]: { text: GUIDE_PAGE } };
    expect(await soft(script)).toMatchObject({
      kind: 'soft-404',
      reason: '转到了网站的出错页面，服务器却说正常（200）',
    });
  });

  it('is where a page jumps to one', async () => {
    const text = "<script>window.location.href='/error/404.html';</script>";
    expect(await soft({ [GUIDE]: { text } })).toMatchObject({ kind: 'soft-404' });
    expect(
      await soft({ [GUIDE]: { text: "<script>location.href='/col/12/index.html'</script>" } }),
    ).toMatchObject({
      kind: 'ok',
    });
  });

  it.each<Answering>(['reset', { status: 403 }, { status: 500 }, { withheld: 'throttled' }, to(SAMPLE)])(
    'goes by the words alone where the site tells nothing (%j)',
    async (answering) => {
      expect(await soft({ [GUIDE]: { text: apology }, [SAMPLE]: answering })).toMatchObject({ kind: 'ok' });
      const text = page('页面不存在', apology);
      expect(await soft({ [GUIDE]: { text }, [SAMPLE]: answering })).toMatchObject({ kind: 'soft-404' });
    },
  );

  it('is not looked for when it is not asked for', async () => {
    const text = page('页面不存在', '<p>您访问的页面不存在</p>');
    expect(await examine(GUIDE, { [GUIDE]: { text } }, { second: true })).toMatchObject({ kind: 'ok' });
  });

  it('is not told of a site that is being worked on', async () => {
    const text = page('系统维护', '<p>系统正在升级维护，请稍后访问</p>');
    expect(await soft({ [GUIDE]: { text } })).toMatchObject({ kind: 'failing' });
  });
});

describe('pages for browsers alone', () => {
  it.each([200, 202, 403, 405, 412, 503, 521])('are blocked with status %i', async (status) => {
    const text =
      "<html><head><script>$_ts=window['$_ts'];if(!$_ts)$_ts={};</script></head><body></body></html>";
    expect(await examine(GUIDE, { [GUIDE]: { status, text } }, { soft404: true })).toMatchObject({
      kind: 'blocked',
      reason: `网站的防护（瑞数）只让浏览器看，程序打不开，请人工打开看看（${status}）`,
    });
  });

  it('are not what a server says of a page that is not there', async () => {
    const text = '<html><body><img src="http://404.safedog.cn/images/safedogsite/head.png"></body></html>';
    expect(await examine(GUIDE, { [GUIDE]: { status: 404, text } })).toMatchObject({ kind: 'dead' });
  });
});

describe('fragments', () => {
  const text = page('失业保险金申领', `<p id="材料">${paragraph}</p><a name="limit"></a>`);

  it('tells those that lead nowhere', async () => {
    const options = { fragments: ['材料', 'limit', '流程'] };
    expect(await examine(GUIDE, { [GUIDE]: { text } }, options)).toMatchObject({
      kind: 'ok',
      missingFragments: ['流程'],
    });
    expect(
      await examine(GUIDE, { [GUIDE]: to('/new.html', 301), [`${HOST}/new.html`]: { text } }, options),
    ).toMatchObject({
      kind: 'redirected',
      missingFragments: ['流程'],
    });
  });

  it('tells none where a redirect names a place itself, where the page is a file, or is gone', async () => {
    const options = { fragments: ['流程'] };
    const moved = { [GUIDE]: to('/new.html#limit', 301), [`${HOST}/new.html`]: { text } };
    for (const script of [moved, { [GUIDE]: {} }, { [GUIDE]: { status: 404, text } }]) {
      expect(await examine(GUIDE, script, options)).toMatchObject({ missingFragments: [] });
    }
  });

  it('tells none of a page that was not read to its end', async () => {
    const long = text.replace('</body>', `<p>${'政'.repeat(MAX_TEXT_BYTES / 3)}</p></body>`);
    expect(await examine(GUIDE, { [GUIDE]: { text: long } }, { fragments: ['流程'] })).toMatchObject({
      missingFragments: [],
    });
  });
});

describe('whatever servers say', () => {
  it('ends, with a verdict', async () => {
    const told = fc.record({
      status: fc.constantFrom(200, 202, 301, 302, 303, 307, 308, 300, 404, 500, 0, 1000),
      location: fc.oneof(
        anyText(6),
        fc.constantFrom(
          '/a',
          '/b',
          '//x',
          'http://',
          'javascript:void(0)',
          '?',
          '#',
          '\u{fffd}',
          'http://a b/',
        ),
      ),
      text: anyText(12),
    });
    const LAST = { status: 200, location: '', text: '' };
    const answers = fc.array(told, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(answers, fc.boolean(), fc.array(anyText(4)), async (those, soft404, fragments) => {
        let requests = 0;
        const examiner = makeExaminer({ soft404, maxRedirects: 10, randomName: () => 'kuaiban7f3a' });
        const { chain, milliseconds } = await examiner(
          { address: GUIDE, fragments },
          async ({ wantsText }) => {
            const { status, location, text } = those[requests % those.length] ?? LAST;
            requests += 1;
            const headers = new Map([['location', location]]);
            return { kind: 'answer', status, headers, text: wantsText ? text : undefined, milliseconds: 1 };
          },
          false,
        );
        expect(requests).toBeLessThanOrEqual(44);
        expect(chain.length).toBeLessThanOrEqual(11);
        expect(milliseconds).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
