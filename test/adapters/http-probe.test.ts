import { createServer, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { guardedLookup, type Resolve } from '../../src/adapters/guarded-lookup.js';
import { type HttpProbeOptions, httpProbe } from '../../src/adapters/http-probe.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import { type LinkProbe, MAX_TEXT_BYTES, type ProbeAnswer } from '../../src/links/probe.js';
import { parseHostMapping } from '../../src/values/host-map.js';
import { HTML } from '../support/odd-answer.js';
import type { SITES } from '../support/odd-errors.js';
import { type OddTls, oddTls, type TlsOddity } from '../support/odd-tls.js';
import { ODDITIES, type OddName, type OddWeb, oddWeb } from '../support/odd-web.js';
import { type SmallProxy, smallProxy } from '../support/small-proxy.js';

const RSJ = 'rsj.example.com';
/** Long enough for the slowest computer. */
const PATIENT = 20_000;

let web: OddWeb;
let tls: OddTls;
beforeAll(async () => {
  web = await oddWeb();
  tls = await oddTls(web.listener);
});
afterAll(() => Promise.all([web.close(), tls.close()]));

let ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(ends.map((end) => end()));
  ends = [];
});

const mapOf = (...texts: readonly string[]) =>
  new Map(texts.map(parseHostMapping).filter((one) => one !== undefined));

/** A probe that finds `rsj.example.com` on this computer. */
function open(options: Partial<HttpProbeOptions> = {}): LinkProbe {
  const map = mapOf(web.mapping(RSJ), ...tls.mappings);
  const probe = httpProbe({ version: '1.2.3', timeout: PATIENT, map, ...options });
  ends.push(() => probe.close());
  return probe;
}

async function odd(answer: (web: OddWeb) => void = () => {}): Promise<OddWeb> {
  const other = await oddWeb();
  ends.push(() => other.close());
  answer(other);
  return other;
}

const head = (address: string) => ({ method: 'HEAD', address, wantsText: false, isFresh: false }) as const;
const get = (address: string) => ({ method: 'GET', address, wantsText: true, isFresh: false }) as const;
const fresh = (address: string) => ({ ...head(address), isFresh: true });

/** An answer in short: `301 /banshi/`, `200`, `timeout`. */
function inShort(answer: ProbeAnswer): string {
  if (answer.kind === 'failure') return answer.failure;
  const location = answer.headers.get('location');
  return location === undefined ? String(answer.status) : `${answer.status} ${location}`;
}

const GUIDE = '/banshi/shiye-dengji.html';

/** What a HEAD is answered, and a GET where that is something else; words that the text of the page has. */
const EXPECTED = {
  guide: ['200', '200', '<h2 id="办理地点">'],
  plainText: ['200', '200', '失业登记说明'],
  untyped: ['200', '200', '失业登记'],
  gbkByHeader: ['200', '200', '<h1>失业登记'],
  gbkByMeta: ['200', '200', '<h1>失业登记'],
  gzip: ['200', '200', '<h1>失业登记</h1>'],
  bomb: ['200', '200', '<p><p>'],
  form: ['200', '200'],
  picture: ['200', '200'],
  moved: [`301 ${GUIDE}`],
  movedStrictly: [`308 ${GUIDE}`],
  found: [`302 ${GUIDE}`],
  foundStrictly: [`307 ${GUIDE}`],
  relative: ['301 ../banshi/shiye-dengji.html'],
  absolute: [`301 ORIGIN${GUIDE}`],
  withFragment: [`301 ${GUIDE}#cailiao`],
  chain: ['301 /jiu/lian-2.html'],
  chain2: ['301 /jiu/302.html'],
  loop: ['302 /jiu/quan-2.html'],
  loopBack: ['302 /jiu/quan-1.html'],
  toItself: ['302 /jiu/ziji.html'],
  tooLong: ['302 /jiu/chang-39'],
  toNothing: ['301 /zhuangtai/404'],
  toOtherHost: ['302 http://zwfw.example.com/banshi/'],
  toLoopback: ['302 ORIGIN/admin/'],
  toLinkLocal: ['302 http://169.254.169.254/latest/meta-data/'],
  toPrivate: ['302 http://10.20.3.8/oa/'],
  toInternalName: ['302 http://oa.rsj.internal/'],
  withoutTarget: ['302'],
  toBrokenAddress: ['302 http://'],
  toMail: ['302 mailto:zixun@rsj.example.com'],
  toGbk: ['302 /%B0%EC%CA%C2'],
  toLogin: ['302 /sso/login?service=%2Fgeren%2Fwode.html'],
  login: ['200', '200', '统一身份认证'],
  head405: ['405', '200', '社会保障卡'],
  head501: ['501', '200', '社会保障卡'],
  head403: ['403', '200', '社会保障卡'],
  head404: ['404', '200', '社会保障卡'],
  headReset: ['reset', '200', '社会保障卡'],
  headWithBody: ['200', '200', '社会保障卡'],
  slow: ['200'],
  reset: ['reset'],
  closed: ['reset'],
  resetInBody: ['reset'],
  endless: ['200', '200', '办件公示'],
  hugeHeader: ['malformed'],
  longCookie: ['200'],
  noHttp: ['malformed'],
  empty: ['204'],
  cookies: ['200'],
  busyOnce: ['429', '200', '社会保障卡'],
  busyTwice: ['503', '503', '请稍后'],
  busyUntilDate: ['503', '200'],
  busyForHours: ['429'],
  busySilently: ['429', '200'],
  busyInWords: ['429', '200'],
  busyInThePast: ['429', '200'],
  busyForever: ['429'],
  jiasule: ['521', '521', "('j')+('s')+('l')"],
  jiasuleSecond: ['521', '521', '__jsl_clearance_s'],
  ruishu: ['412', '412', '$_ts'],
  ruishuAccepted: ['202', '202', '$_ts'],
  aliyun: ['200', '200', 'acw_sc__v2'],
  chuangyudun: ['403', '403', '创宇盾'],
  safedog: ['200', '200', '网站防火墙'],
  cloudflare: ['403', '403', 'Just a moment'],
  unauthorized: ['401'],
  forbidden: ['403'],
  saysMissing: ['200', '200', '您访问的页面不存在'],
  saysErrorCode: ['200', '200', '错误代码'],
} as const satisfies Readonly<
  Record<Exclude<OddName, 'tooSlow' | 'stalled'>, readonly [head: string, get?: string, words?: string]>
>;

describe('the odd web', () => {
  test('is answered as it is', async () => {
    const probe = open();
    const names = Object.keys(ODDITIES).filter((name): name is keyof typeof EXPECTED => name in EXPECTED);
    const rows = await Promise.all(
      names.map(async (name) => {
        const address = web.at(name, RSJ);
        const headed = await probe.ask(head(address));
        return { name, headed, got: await probe.ask(get(address)) };
      }),
    );
    const seen = rows.map(({ name, headed, got }) => {
      const [, , words = ''] = EXPECTED[name];
      const isRead = got.kind === 'answer' && got.text?.includes(words);
      return [name, inShort(headed), inShort(got), isRead || words === '' ? words : got];
    });
    expect(seen).toEqual(
      names.map((name) => {
        const [headed, got = headed, words = ''] = EXPECTED[name].map((text) =>
          text.replace('ORIGIN', web.origin),
        );
        return [name, headed, got, words];
      }),
    );
    expect(rows.flatMap(({ headed }) => (headed.kind === 'answer' ? [headed.text] : []))).not.toContainEqual(
      expect.anything(),
    );
  });

  test.each([
    ['rsj.example.com', '404'],
    ['zwfw.example.com', '200'],
    ['app.example.com', '200'],
    ['www.example.com', '302 /'],
    ['mang.example.com', '429'],
  ] satisfies readonly (readonly [keyof typeof SITES, string])[])(
    'has hosts that answer for everything: %s',
    async (host, short) => {
      const probe = open({ map: mapOf(web.mapping(host)) });
      expect(inShort(await probe.ask(get(`http://${host}/kuaiban8f3a2c`)))).toBe(short);
      expect(inShort(await probe.ask(get(`http://${host}/zhuangtai/503`)))).toBe('503');
    },
  );

  test.each(['tooSlow', 'stalled'] as const)('is waited for no longer than allowed: %s', async (name) => {
    const answer = await open({ timeout: 120 }).ask(get(web.at(name, RSJ)));
    expect(answer).toMatchObject({ kind: 'failure', failure: 'timeout' });
    expect(answer.milliseconds).toBeGreaterThanOrEqual(118);
  });

  test.each([
    ['trusted', '200', ''],
    ['expired', 'tls-expired', 'CERT_HAS_EXPIRED'],
    ['self-signed', 'tls-self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['other-host', 'tls-host', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['no-cipher', 'tls-protocol', 'HANDSHAKE_FAILURE'],
    ['guomi', 'tls-protocol', 'ERR_SSL_'],
    ['hangs-up', 'tls-protocol', 'ECONNRESET'],
    ['plain', 'tls-protocol', 'ERR_SSL_'],
  ] satisfies readonly (readonly [TlsOddity, string, string])[])(
    'over TLS: %s',
    async (oddity, short, detail) => {
      const probe = open({ authorities: [tls.authority] });
      const answer = await probe.ask(head(tls.origin(oddity) + GUIDE));
      expect(inShort(answer)).toBe(short);
      if (answer.kind === 'failure') expect(answer.detail).toContain(detail);
    },
  );

  test('over TLS, of an authority that nobody knows', async () => {
    const answer = await open().ask(head(tls.origin('trusted') + GUIDE));
    expect(answer).toMatchObject({ failure: 'tls-chain', detail: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
  });

  test('over IPv6', async ({ skip }) => {
    const origin = web.origin6 ?? skip('这台电脑没有 IPv6');
    expect(inShort(await open({ allowPrivate: true }).ask(head(origin + GUIDE)))).toBe('200');
    const port = new URL(origin).port;
    const probe = open({ map: mapOf(`${RSJ}=[::1]:${port}`) });
    expect(inShort(await probe.ask(head(`http://${RSJ}${GUIDE}`)))).toBe('200');
  });
});

describe('a request', () => {
  const lastAsked = () => web.asked.at(-1);

  test('says who asks, and in which language', async () => {
    await open().ask(head(`http://${RSJ}/banshi/?id=1&name=%E7%A4%BE%E4%BF%9D`));
    expect(lastAsked()).toMatchObject({
      method: 'HEAD',
      host: RSJ,
      path: '/banshi/?id=1&name=%E7%A4%BE%E4%BF%9D',
      headers: {
        host: RSJ,
        'user-agent': 'kuaiban/1.2.3 (+links)',
        'accept-language': 'zh-CN,zh;q=0.9',
        accept: expect.stringMatching(/^text\/html.*\*\/\*/u),
        connection: 'keep-alive',
      },
    });
    await open({ userAgent: 'rsj-links/2' }).ask(head(`http://${RSJ}/`));
    expect(lastAsked()?.headers['user-agent']).toBe('rsj-links/2');
  });

  test('carries the headers of one host to that host alone', async () => {
    const other = 'zwfw.example.com';
    const headers = { Cookie: 'SESSION=8f3a', 'accept-language': 'en' };
    const probe = open({
      map: mapOf(web.mapping(RSJ), web.mapping(other), web.mapping(`www.${RSJ}`)),
      hostHeaders: new Map([[`http://${RSJ}`, headers]]),
    });
    const seen: Record<string, unknown> = {};
    for (const address of [
      `http://${RSJ}/`,
      `http://${other}/`,
      `http://www.${RSJ}/`,
      `http://${RSJ}:8080/`,
    ]) {
      await probe.ask(head(address));
      seen[address] = [lastAsked()?.headers.cookie, lastAsked()?.headers['accept-language']];
    }
    expect(seen).toEqual({
      [`http://${RSJ}/`]: ['SESSION=8f3a', 'en'],
      [`http://${other}/`]: [undefined, 'zh-CN,zh;q=0.9'],
      [`http://www.${RSJ}/`]: [undefined, 'zh-CN,zh;q=0.9'],
      [`http://${RSJ}:8080/`]: [undefined, 'zh-CN,zh;q=0.9'],
    });
  });

  test.each([
    { 'X-Token': 'a\r\nHost: zwfw.example.com' },
    { 'X Token': 'a' },
    { Host: 'zwfw.example.com' },
    { 'Proxy-Authorization': 'Basic a' },
    { 'X-Name': '人社局' },
  ])('cannot carry %o', (headers) => {
    expect(() => open({ hostHeaders: new Map([[`http://${RSJ}`, headers]]) })).toThrow(UserError);
  });

  test('tells the password of an address to nobody', async () => {
    await open().ask(head(`http://renshe:mima@${RSJ}/`));
    expect(JSON.stringify(lastAsked())).not.toMatch(/renshe|mima|authorization/u);
  });

  test('gets several values of one header', async () => {
    const answer = await open().ask(head(web.at('cookies', RSJ)));
    expect(answer.kind === 'answer' && answer.headers.get('set-cookie')).toBe(
      'JSESSIONID=1; Path=/, route=a',
    );
  });
});

describe('a map', () => {
  test('sends the requests of a host elsewhere, under its own name', async () => {
    const answer = await open().ask(head(`http://${RSJ}:8080/zhuangtai/410`));
    expect(inShort(answer)).toBe('410');
    expect(web.asked.at(-1)?.headers.host).toBe(`${RSJ}:8080`);
  });

  test('may say that the server speaks something else', async () => {
    const probe = open({ map: mapOf(`${RSJ}=http://localhost:${web.port}`) });
    expect(inShort(await probe.ask(head(`https://${RSJ}/zhuangtai/410`)))).toBe('410');
    const port = new URL(tls.origin('trusted')).port;
    const secure = open({ map: mapOf(`${RSJ}=https://127.0.0.1:${port}`), authorities: [tls.authority] });
    expect(inShort(await secure.ask(head(`http://${RSJ}/zhuangtai/410`)))).toBe('410');
  });

  test('opens this computer for no other host', async () => {
    const answer = await open().ask(head(`${web.origin}/admin/`));
    expect(answer).toMatchObject({ failure: 'private', detail: '127.0.0.1' });
  });
});

describe('the guard', () => {
  const resolving =
    (...addresses: readonly string[]): Resolve =>
    async () =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const quiet = { map: new Map() };

  test.each([
    ['http://127.0.0.1:PORT/', '127.0.0.1'],
    ['http://2130706433:PORT/', '127.0.0.1'],
    ['http://0x7f.1:PORT/', '127.0.0.1'],
    ['http://[::1]:PORT/', '::1'],
    ['http://[::ffff:127.0.0.1]:PORT/', '::ffff:7f00:1'],
    ['http://localhost:PORT/', 'localhost'],
    ['http://10.20.3.8/oa/', '10.20.3.8'],
    ['http://169.254.169.254/latest/meta-data/', '169.254.169.254'],
    ['http://[fe80::1]/', 'fe80::1'],
    ['https://oa.rsj.internal/', 'oa.rsj.internal'],
    ['http://oa/', 'oa'],
  ])('asks nobody at %s', async (address, detail) => {
    const before = web.connections();
    for (const isFresh of [false, true]) {
      const answer = await open(quiet).ask({ ...head(address.replace('PORT', String(web.port))), isFresh });
      expect(answer).toMatchObject({ kind: 'failure', failure: 'private', detail });
    }
    expect(web.connections()).toBe(before);
  });

  test.each([
    [['127.0.0.1'], '127.0.0.1'],
    [['169.254.169.254'], '169.254.169.254'],
    [['61.153.20.8', '10.0.0.8'], '10.0.0.8'],
    [['2408:8000::8', 'fd00::8'], 'fd00::8'],
    [['::ffff:192.168.1.4'], '::ffff:192.168.1.4'],
    [['64:ff9b::7f00:1'], '64:ff9b::7f00:1'],
    [['::'], '::'],
  ])('asks nobody where a name stands for %j', async (addresses, detail) => {
    const before = web.connections();
    const probe = open({ ...quiet, resolve: resolving(...addresses) });
    for (const request of [head, get, fresh]) {
      const answer = await probe.ask(request(`http://neiwang.${RSJ}:${web.port}/`));
      expect(answer).toMatchObject({ kind: 'failure', failure: 'private', detail });
    }
    const secure = await probe.ask(head(`https://neiwang.${RSJ}:${web.port}/`));
    expect(secure).toMatchObject({ failure: 'private', detail });
    expect(web.connections()).toBe(before);
  });

  test('lets through what was allowed', async () => {
    const probe = open({ ...quiet, resolve: resolving('127.0.0.1'), allowPrivate: true });
    expect(inShort(await probe.ask(head(`http://neiwang.${RSJ}:${web.port}/zhuangtai/410`)))).toBe('410');
    expect(inShort(await probe.ask(head(`${web.origin}/zhuangtai/410`)))).toBe('410');
  });

  test.each([
    [['61.153.20.8']],
    [['61.153.20.8', '2408:8000::8']],
    // A network with IPv6 alone: 61.153.20.8 behind NAT64.
    [['64:ff9b::3d99:1408']],
  ])('lets sockets connect to %j', async (addresses) => {
    const lookup = guardedLookup(resolving(...addresses), false);
    const found = new Promise((resolve) => {
      lookup(RSJ, { all: true }, (error, all) => resolve(error ?? all));
    });
    expect(await found).toEqual(await resolving(...addresses)(RSJ));
  });

  test('connects to the address that it has looked at', async () => {
    let times = 0;
    const resolve: Resolve = async () => {
      times += 1;
      return [{ address: times === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }];
    };
    const probe = open({ ...quiet, resolve, allowPrivate: true });
    expect(inShort(await probe.ask(head(`http://${RSJ}:${web.port}/zhuangtai/410`)))).toBe('410');
    expect(times).toBe(1);
  });
});

describe('a name', () => {
  const failing =
    (code: string): Resolve =>
    async () => {
      throw Object.assign(new Error(code), { code });
    };

  test.each([
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns-silent'],
  ])('that cannot be resolved (%s) is told', async (detail, failure) => {
    const answer = await open({ resolve: failing(detail) }).ask(head('http://jiude.example.com/'));
    expect(answer).toMatchObject({ kind: 'failure', failure, detail });
  });

  test('is resolved once for many requests, and again for a second opinion', async () => {
    let times = 0;
    const resolve: Resolve = async (hostname) => {
      times += 1;
      return failing('ENOTFOUND')(hostname);
    };
    const probe = open({ resolve });
    await Promise.all(['a', 'b', 'c'].map((path) => probe.ask(head(`http://jiude.example.com/${path}`))));
    expect(times).toBe(1);
    await probe.ask(fresh('http://jiude.example.com/a'));
    expect(times).toBe(2);
  });
});

test('a port where nobody listens is refused', async () => {
  const gone = await oddWeb();
  await gone.close();
  const answer = await open({ allowPrivate: true }).ask(head(gone.at('guide')));
  expect(answer).toMatchObject({ failure: 'refused', detail: 'ECONNREFUSED' });
});

describe('connections', () => {
  const FEW = 8;
  const COUNT = 200;

  test('are kept behind HEAD and GET; never more requests under way than were asked for', async () => {
    const server = await odd();
    const probe = open({ allowPrivate: true });
    const addresses = Array.from({ length: COUNT }, (_, at) => `${server.origin}${GUIDE}?id=${at}`);
    const queue = addresses.values();
    const work = async () => {
      for (const address of queue) await probe.ask(address.endsWith('7') ? get(address) : head(address));
    };
    await Promise.all(Array.from({ length: FEW }, work));
    expect(server.asked).toHaveLength(COUNT);
    expect(server.most()).toBeLessThanOrEqual(FEW);
    expect(server.connections()).toBeLessThanOrEqual(FEW);
  });

  test('are new for a second opinion, and closed behind it', async () => {
    const server = await odd();
    const probe = open({ allowPrivate: true });
    await probe.ask(head(server.at('guide')));
    await probe.ask(fresh(server.at('guide')));
    await probe.ask(head(server.at('guide')));
    expect(server.connections()).toBe(2);
    expect(server.asked.map(({ headers }) => headers.connection)).toEqual([
      'keep-alive',
      'close',
      'keep-alive',
    ]);
  });

  test('that a body behind a HEAD has spoilt are not blamed on the next page', async () => {
    const server = await odd(({ put }) =>
      put('/deng', ({ response }) => void setTimeout(() => response.end(), 30)),
    );
    const probe = open({ allowPrivate: true });
    for (let turn = 0; turn < 3; turn += 1) {
      expect(inShort(await probe.ask(head(server.at('headWithBody'))))).toBe('200');
      expect(inShort(await probe.ask(get(`${server.origin}/deng`)))).toBe('200');
    }
  });

  /** Answers the first request of each connection, and closes the connection on the second. */
  async function forgetful(): Promise<{ readonly origin: string; readonly requests: () => number }> {
    let requests = 0;
    const server: Server = createServer((socket) => {
      let answered = 0;
      socket.on('error', () => {});
      socket.on('data', () => {
        requests += 1;
        answered += 1;
        if (answered > 1) socket.resetAndDestroy();
        else socket.write('HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ends.push(async () => void server.close());
    const address = server.address();
    return {
      origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
      requests: () => requests,
    };
  }

  test('that the server closes in the moment of use are opened again', async () => {
    const server = await forgetful();
    const probe = open({ allowPrivate: true });
    expect(inShort(await probe.ask(head(`${server.origin}/`)))).toBe('200');
    expect(inShort(await probe.ask(head(`${server.origin}/a`)))).toBe('200');
    expect(server.requests()).toBe(3);
  });

  test('that break at once are not tried twice', async () => {
    const server = await odd();
    expect(inShort(await open({ allowPrivate: true }).ask(head(server.at('reset'))))).toBe('reset');
    expect(server.asked).toHaveLength(1);
  });

  test('end with the probe, also those that wait for an answer', async () => {
    const server = await odd();
    const probe = open({ allowPrivate: true });
    const waiting = probe.ask(get(server.at('tooSlow')));
    await expect.poll(() => server.asked.length).toBe(1);
    await probe.close();
    expect(await waiting).toMatchObject({ kind: 'failure', failure: 'reset' });
    expect(await probe.ask(head(server.at('guide')))).toMatchObject({ kind: 'failure', failure: 'reset' });
    expect(server.asked).toHaveLength(1);
  });
});

describe('a body', () => {
  test('without end is read as far as is wanted', async () => {
    const server = await odd();
    const probe = open({ allowPrivate: true });
    const answer = await probe.ask(get(server.at('endless')));
    expect(answer.kind === 'answer' && Buffer.byteLength(answer.text ?? '')).toBeGreaterThanOrEqual(
      MAX_TEXT_BYTES,
    );
    const unread = await probe.ask({ ...get(server.at('endless')), wantsText: false });
    expect(unread).toMatchObject({ kind: 'answer', status: 200, text: undefined });
    await server.close();
    expect(server.sent()).toBeGreaterThan(MAX_TEXT_BYTES);
    // What the buffers of both sockets hold comes on top.
    expect(server.sent()).toBeLessThan(40 * 1024 * 1024);
  });

  test('that is packed small is unpacked no further', async () => {
    const answer = await open().ask(get(web.at('bomb', RSJ)));
    expect(answer.kind === 'answer' && answer.text?.length).toBe(MAX_TEXT_BYTES);
  });

  test('that is no page is not read', async () => {
    const server = await odd();
    const answer = await open({ allowPrivate: true }).ask(get(server.at('form')));
    expect(answer).toMatchObject({ kind: 'answer', status: 200, text: undefined });
  });

  test('that breaks off packed counts as far as it came', async () => {
    const packed = gzipSync('<p>失业登记</p>'.repeat(20_000), { level: 0 });
    const server = await odd(({ put }) =>
      put('/yiban', ({ response }) => {
        response
          .writeHead(200, { 'content-type': HTML, 'content-encoding': 'gzip' })
          .end(packed.subarray(0, 9000));
      }),
    );
    const answer = await open({ allowPrivate: true }).ask(get(`${server.origin}/yiban`));
    expect(answer.kind === 'answer' && answer.text).toMatch(/^(?:<p>失业登记<\/p>){100}/u);
  });

  test('packed as nobody knows has no text', async () => {
    const server = await odd(({ put }) =>
      put('/qita', ({ response }) => {
        response.writeHead(200, { 'content-type': HTML, 'content-encoding': 'zstd' }).end('(\xb5/\xfd');
      }),
    );
    const answer = await open({ allowPrivate: true }).ask(get(`${server.origin}/qita`));
    expect(answer).toMatchObject({ kind: 'answer', status: 200, text: undefined });
  });
});

describe('through a proxy', () => {
  const start = async (authorization?: string): Promise<SmallProxy> => {
    const secure = Number(new URL(tls.origin('trusted')).port);
    const ports = new Map([
      [RSJ, web.port],
      [`${RSJ}:443`, secure],
    ]);
    const proxy = await smallProxy({
      portOf: (host) => ports.get(host),
      ...(authorization !== undefined && { authorization }),
    });
    ends.push(() => proxy.close());
    return proxy;
  };
  const through = (proxy: string, more: Readonly<Record<string, string>> = {}) =>
    open({
      map: new Map(),
      authorities: [tls.authority],
      environment: { http_proxy: `http://${proxy}`, HTTPS_PROXY: proxy, ...more },
      resolve: () => Promise.reject(new Error('the proxy resolves names')),
    });

  test('plain requests are sent whole, others by a tunnel', async () => {
    const proxy = await start();
    const probe = through(proxy.host);
    expect(inShort(await probe.ask(head(`http://${RSJ}${GUIDE}?id=1`)))).toBe('200');
    expect(inShort(await probe.ask(get(`https://${RSJ}${GUIDE}`)))).toBe('200');
    expect(inShort(await probe.ask(head(`https://${RSJ}/zhuangtai/404`)))).toBe('404');
    expect(proxy.asked).toEqual([`HEAD http://${RSJ}${GUIDE}?id=1`, `CONNECT ${RSJ}:443`]);
    expect(web.asked.at(-1)?.headers.host).toBe(RSJ);
  });

  test('hosts of NO_PROXY, mapped hosts and this computer are asked directly', async () => {
    const proxy = await start();
    const environment = { HTTP_PROXY: proxy.host, NO_PROXY: 'neiwang.example.com' };
    const resolve: Resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    const probe = open({ environment, resolve, allowPrivate: true });
    for (const host of [`127.0.0.1:${web.port}`, RSJ, `neiwang.example.com:${web.port}`]) {
      expect(inShort(await probe.ask(head(`http://${host}/zhuangtai/410`)))).toBe('410');
    }
    expect(proxy.asked).toEqual([]);
  });

  test('private addresses are not asked for', async () => {
    const proxy = await start();
    const probe = through(proxy.host);
    for (const address of ['http://10.20.3.8/', 'https://192.168.1.4/', 'http://oa.rsj.internal/']) {
      expect(inShort(await probe.ask(head(address)))).toBe('private');
    }
    expect(proxy.asked).toEqual([]);
  });

  test('that wants to know who asks', async () => {
    const proxy = await start(`Basic ${Buffer.from('renshe:mima').toString('base64')}`);
    const known = through(`renshe:mima@${proxy.host}`, { HTTPS_PROXY: `http://renshe:mima@${proxy.host}` });
    expect(inShort(await known.ask(head(`http://${RSJ}${GUIDE}`)))).toBe('200');
    expect(inShort(await known.ask(head(`https://${RSJ}${GUIDE}`)))).toBe('200');
    expect(web.asked.slice(-2).map(({ headers }) => headers['proxy-authorization'])).toEqual([
      undefined,
      undefined,
    ]);
    const unknown = through(proxy.host);
    for (const scheme of ['http', 'https']) {
      const answer = await unknown.ask(head(`${scheme}://${RSJ}${GUIDE}`));
      expect(answer).toMatchObject({ kind: 'failure', failure: 'proxy', detail: '407' });
    }
  });

  test('that does not find the server, or is not there', async () => {
    const proxy = await start();
    const answer = await through(proxy.host).ask(head('https://jiude.example.com/'));
    expect(answer).toMatchObject({ failure: 'proxy', detail: '502' });
    await proxy.close();
    for (const scheme of ['http', 'https']) {
      const refused = await through(proxy.host).ask(head(`${scheme}://${RSJ}/`));
      expect(refused).toMatchObject({ failure: 'proxy', detail: 'ECONNREFUSED' });
    }
  });

  test('certificates are looked at all the same', async () => {
    const proxy = await start();
    const probe = open({ map: new Map(), environment: { HTTPS_PROXY: proxy.host } });
    expect(inShort(await probe.ask(head(`https://${RSJ}/`)))).toBe('tls-chain');
  });

  test('the network is there as long as the proxy is', async () => {
    const proxy = await start();
    const probe = through(proxy.host);
    expect(await probe.isOnline()).toBe(true);
    await proxy.close();
    expect(await probe.isOnline()).toBe(false);
  });
});

describe('the network', () => {
  const knowing =
    (...hosts: readonly string[]): Resolve =>
    async (hostname) => {
      if (hosts.includes(hostname)) return [{ address: '61.153.20.8', family: 4 }];
      throw Object.assign(new Error(hostname), { code: 'EAI_AGAIN' });
    };

  test('is there if any known name is', async () => {
    expect(await open({ resolve: knowing('www.mohrss.gov.cn') }).isOnline()).toBe(true);
    expect(await open({ resolve: knowing() }).isOnline()).toBe(false);
  });
});
