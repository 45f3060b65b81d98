import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { livePages } from '../../src/adapters/live-pages.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import type { LiveAnswer } from '../../src/publish/live-source.js';
import { type WebServer, webServer } from '../support/web-server.js';

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const PAGE = '<h1>失业登记</h1>';
/** “失业登记” as GBK writes it. */
const GBK = Buffer.from([0xca, 0xa7, 0xd2, 0xb5, 0xb5, 0xc7, 0xbc, 0xc7]);

let folder: string;
let server: WebServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kuaiban-live-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await server?.close();
  server = undefined;
});

const opener = (timeout = 5000) => livePages(folder, { version: '1.2.3', timeout });

/** What is read of a server that answers so. */
async function ask(answer: RequestListener, path = 'guides/shi-ye/', timeout?: number): Promise<LiveAnswer> {
  server = await webServer(answer);
  return (await opener(timeout)(server.address)).read(path);
}

const unreachable = (reason: unknown, isWhole = false) => ({ kind: 'unreachable', reason, isWhole });

describe('a page of a web server', () => {
  test('is asked for politely, below the address, every segment encoded', async () => {
    let seen = {};
    server = await webServer((request, response) => {
      seen = request.headers;
      response.writeHead(200, HTML).end(PAGE);
    });
    const source = await opener()(`${server.address}/办事/index.html`);
    expect(source.name).toBe(`${server.address}/办事`);
    expect(await source.read('guides/失业 登记/')).toEqual({ kind: 'page', html: PAGE });
    const path = '/%E5%8A%9E%E4%BA%8B/guides/%E5%A4%B1%E4%B8%9A%20%E7%99%BB%E8%AE%B0/';
    expect(server.asked).toEqual([path]);
    expect(seen).toMatchObject({ 'user-agent': 'kuaiban/1.2.3 (+verify)', 'accept-language': 'zh-CN' });
  });

  test('may come packed', async () => {
    const answer = await ask((_, response) => {
      response.writeHead(200, { ...HTML, 'Content-Encoding': 'gzip' }).end(gzipSync(PAGE));
    });
    expect(answer).toEqual({ kind: 'page', html: PAGE });
  });

  test.each([
    ['by the header', 'text/html; charset=gb2312', ''],
    ['by the page', 'text/html', '<meta charset="GBK">'],
  ])('may be in GBK, declared %s', async (_, type, head) => {
    const answer = await ask((_request, response) => {
      response.writeHead(200, { 'Content-Type': type }).end(Buffer.concat([Buffer.from(head), GBK]));
    });
    expect(answer).toEqual({ kind: 'page', html: `${head}失业登记` });
  });

  test('that is UTF-8 and said to be GBK is garbled for people', async () => {
    const answer = await ask((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=gbk' }).end(PAGE);
    });
    expect(answer).toEqual(unreachable('网页服务器说编码是 gbk，页面却是 UTF-8，浏览器上是乱码'));
  });

  test('with a byte order mark is UTF-8, whatever is declared', async () => {
    const answer = await ask((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=gbk' }).end(`\uFEFF${PAGE}`);
    });
    expect(answer).toEqual({ kind: 'page', html: PAGE });
  });

  test.each([404, 410])('is missing with %i', async (status) => {
    const answer = await ask((_, response) => response.writeHead(status, HTML).end('没有'));
    expect(answer).toEqual({ kind: 'missing', reason: `服务器说没有（${status}）` });
  });

  test.each([
    [500, '服务器出错（500）'],
    [503, '服务器出错（503）'],
    [403, '服务器不让看（403）'],
    [429, '服务器嫌问得太多（429）'],
    [304, '服务器的回答不是网页（304）'],
  ])('cannot be had with %i', async (status, reason) => {
    expect(await ask((_, response) => response.writeHead(status).end())).toEqual(unreachable(reason));
  });

  test('that is no page is not read', async () => {
    const answer = await ask((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('%PDF');
    });
    expect(answer).toEqual(unreachable('不是网页（application/pdf）'));
  });

  test.each([
    ['plain', false],
    ['packed', true],
  ])('of ten megabytes is not read to its end, %s', async (_, isPacked) => {
    const body = Buffer.alloc(10 * 1024 * 1024, 'a');
    const answer = await ask((_request, response) => {
      response.writeHead(200, { ...HTML, ...(isPacked && { 'Content-Encoding': 'gzip' }) });
      response.end(isPacked ? gzipSync(body) : body);
    });
    expect(answer).toEqual(unreachable(expect.stringContaining('超过 5 MB')));
  });

  test.each([
    ['at all', false],
    ['to its end', true],
  ])('that does not come %s is waited for so long', async (_, isBegun) => {
    const answer = await ask(
      (_request, response) => {
        if (isBegun) response.writeHead(200, HTML).write('<h1>');
      },
      'guides/shi-ye/',
      150,
    );
    expect(answer).toEqual(unreachable('0.15 秒里没有收完'));
  });
});

test('whatever a server answers, it is a page, missing or unreachable', async () => {
  let next = { status: 200, type: '', target: '', body: new Uint8Array() };
  server = await webServer((_, response) => {
    const { status, type, target, body } = next;
    const headers = { ...(type && { 'Content-Type': type }), ...(target && { Location: target }) };
    response.writeHead(status, headers).end(body);
  });
  const source = await opener()(server.address);
  const types = [
    '',
    'text/html',
    'text/html; charset=nichts',
    'TEXT/HTML;charset="utf-16le"',
    'image/png',
    ';',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        status: fc.integer({ min: 200, max: 599 }),
        type: fc.constantFrom(...types),
        target: fc.constantFrom('', '/', '?', 'http://', '//[', 'a b', 'javascript:alert(1)'),
        body: fc.uint8Array({ maxLength: 64 }),
      }),
      async (answer) => {
        next = answer;
        const { kind } = await source.read('guides/shi-ye/');
        const { status, type } = answer;
        const isHtml = status < 300 && (type === '' || /^text\/html/iu.test(type));
        if (kind === 'page') expect(isHtml).toBe(true);
        expect(kind === 'missing').toBe(status === 404 || status === 410);
      },
    ),
    { numRuns: 150 },
  );
});

describe('a redirect', () => {
  const to = (target: (path: string) => string): RequestListener => {
    return ({ url = '' }, response) => response.writeHead(302, { Location: target(url) }).end();
  };

  test('within the host is followed', async () => {
    const answer = await ask(({ url = '' }, response) => {
      if (url.endsWith('index.html')) response.writeHead(200, HTML).end(PAGE);
      else response.writeHead(301, { Location: 'index.html' }).end();
    });
    expect(answer).toEqual({ kind: 'page', html: PAGE });
    expect(server?.asked).toEqual(['/guides/shi-ye/', '/guides/shi-ye/index.html']);
  });

  test('in a circle is given up', async () => {
    expect(await ask(to((url) => url))).toEqual(unreachable('转来转去超过 5 次'));
    expect(server?.asked).toHaveLength(6);
  });

  test.each([
    'http://localhost:9/guides/',
    'https://jia-wang-zhan.example/',
    'file:///etc/passwd',
    'ftp://127.0.0.1/a',
  ])('elsewhere is not followed: %s', async (target) => {
    expect(await ask(to(() => target))).toEqual(unreachable(`转到了别的地方：${target}`));
  });

  test('to what is no address', async () => {
    expect(await ask(to(() => 'http://'))).toEqual(unreachable('转到的地址写错了（http://）'));
  });
});

describe('a server', () => {
  test('that is not there has no page at all', async () => {
    const gone = await webServer(() => {});
    await gone.close();
    expect(await (await opener()(gone.address)).read('a')).toEqual(unreachable('服务器拒绝连接', true));
    // The name is set aside and never given to anybody (RFC 2606).
    const nameless = await (await opener()('http://guides.invalid')).read('a');
    expect(nameless).toEqual(unreachable(expect.stringMatching(/域名/u), true));
  });

  test.each([
    ['hangs up', (socket: Socket) => socket.destroy(), '连接断了', false],
    ['speaks something else', (socket: Socket) => socket.end('220 mail ready\r\n'), /没有收到网页/u, false],
  ])('that %s', async (_, answer, reason, isWhole) => {
    const listener = createServer((socket) => {
      socket.on('error', () => {});
      answer(socket);
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const { port } = listener.address() as { readonly port: number };
    const got = await (await opener()(`http://127.0.0.1:${port}`)).read('a');
    listener.close();
    expect(got).toEqual(unreachable(expect.stringMatching(reason), isWhole));
  });

  test('without encryption is none of https', async () => {
    server = await webServer((_, response) => response.end(PAGE));
    const got = await (await opener()(server.address.replace('http:', 'https:'))).read('a');
    expect(got).toEqual(unreachable(expect.stringMatching(/^安全证书或者加密有问题/u), true));
  });

  test('behind a port that browsers refuse', async () => {
    const got = await (await opener()('http://127.0.0.1:1')).read('a');
    expect(got).toEqual(unreachable('没有收到网页（bad port）'));
  });
});

describe('a folder', () => {
  test('holds pages, or does not', async () => {
    mkdirSync(join(folder, 'kiosk/guides'), { recursive: true });
    writeFileSync(join(folder, 'kiosk/guides/shi-ye.html'), PAGE);
    symlinkSync('kiosk', join(folder, 'current'));
    const source = await opener()('current/');
    expect(source.name).toBe('current');
    expect(source.addressOf('guides/shi-ye.html')).toBe('current/guides/shi-ye.html');
    expect(await source.read('guides/shi-ye.html')).toEqual({ kind: 'page', html: PAGE });
    for (const path of ['guides/jiu.html', 'guides/shi-ye.html/index.html']) {
      expect(await source.read(path)).toEqual({ kind: 'missing', reason: '文件夹里没有这个文件' });
    }
  });

  test('may hold what is no page: nothing is waited for', async () => {
    spawnSync('mkfifo', [join(folder, 'pipe.html')]);
    mkdirSync(join(folder, 'folder.html'));
    writeFileSync(join(folder, 'large.html'), Buffer.alloc(6 * 1024 * 1024));
    const source = await opener()('.');
    for (const path of ['pipe.html', 'folder.html']) {
      expect(await source.read(path)).toEqual(unreachable('不是文件'));
    }
    expect(await source.read('large.html')).toEqual(unreachable(expect.stringContaining('超过 5 MB')));
  });
});

test.each([
  ['没有的文件夹', /没有「没有的文件夹」这个文件夹/u],
  ['ftp://rsj.example.com', /不是可以核对的地址/u],
  ['file:///srv/kiosk', /不是可以核对的地址/u],
  ['https://', /不是可以核对的地址/u],
  ['https://admin:secret@rsj.example.com', /不是可以核对的地址/u],
  ['https://rsj.example.com/?id=1', /不是可以核对的地址/u],
])('%s is no place', async (place, message) => {
  await expect(opener()(place)).rejects.toThrow(message);
  await expect(opener()(place)).rejects.toThrow(UserError);
});
