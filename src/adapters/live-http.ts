import { encodePath } from '../channels/addresses.js';
import { UserError } from '../diagnostic/user-error.js';
import type { LiveAnswer, LiveSource } from '../publish/live-source.js';
import { parseWebAddress } from '../values/web-address.js';
import { decodeHtml } from './decode-html.js';
import { describeNetworkError } from './network-error.js';

export interface LiveHttpOptions {
  /** Of the program, named to the server. */
  readonly version: string;
  /** Milliseconds for one page, redirects and all. */
  readonly timeout?: number;
}

/** A guide has some hundred kilobytes. */
export const MAX_PAGE_BYTES = 5 * 1024 * 1024;
export const TOO_LARGE = '超过 5 MB，不像办事指南的页面，没有读完';

const TIMEOUT = 20_000;
const MAX_REDIRECTS = 5;
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/iu;

const unreachable = (reason: string): LiveAnswer => ({ kind: 'unreachable', reason, isWhole: false });

/** All bytes as they are after decompression; `undefined` where they are too many. */
async function readBody(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_PAGE_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readPage(response: Response): Promise<LiveAnswer> {
  const type = response.headers.get('content-type');
  if (type !== null && !HTML.test(type)) return unreachable(`不是网页（${type}）`);
  const bytes = await readBody(response);
  if (bytes === undefined) return unreachable(TOO_LARGE);
  const { html, mistaken } = decodeHtml(bytes, type ?? '');
  if (mistaken === undefined) return { kind: 'page', html };
  return unreachable(`网页服务器说编码是 ${mistaken}，页面却是 UTF-8，浏览器上是乱码`);
}

function describeStatus(status: number): string {
  if (status >= 500) return `服务器出错（${status}）`;
  if (status === 401 || status === 403) return `服务器不让看（${status}）`;
  if (status === 429) return '服务器嫌问得太多（429）';
  return `服务器的回答不是网页（${status}）`;
}

/** Follows redirects within the host: elsewhere is not the place that was to be checked. */
async function ask(address: string, headers: HeadersInit, signal: AbortSignal): Promise<LiveAnswer> {
  let url = new URL(address);
  for (let turns = 0; turns <= MAX_REDIRECTS; turns += 1) {
    const response = await fetch(url, { headers, signal, redirect: 'manual' });
    const { status } = response;
    if (status >= 200 && status < 300) return readPage(response);
    await response.body?.cancel();
    if (status === 404 || status === 410) return { kind: 'missing', reason: `服务器说没有（${status}）` };
    const target = response.headers.get('location');
    if (status < 300 || status >= 400 || target === null) return unreachable(describeStatus(status));
    if (!URL.canParse(target, url)) return unreachable(`转到的地址写错了（${target}）`);
    const next = new URL(target, url);
    if (!/^https?:$/u.test(next.protocol) || next.hostname !== url.hostname) {
      return unreachable(`转到了别的地方：${next.href}`);
    }
    url = next;
  }
  return unreachable(`转来转去超过 ${MAX_REDIRECTS} 次`);
}

/** @throws UserError for what is no address of a place */
function baseOf(place: string): string {
  const address = parseWebAddress(place);
  if (address === undefined || /[?#]/u.test(address)) {
    throw new UserError(
      `“${place}”不是可以核对的地址`,
      '写以 http:// 或 https:// 开头的地址，后面不要有 ? 和 #，例如 https://rsj.example.com',
    );
  }
  return address.replace(/\/index\.html$/u, '').replace(/\/+$/u, '');
}

/**
 * A place on the web, asked over HTTP.
 * @throws UserError for what is no address
 */
export function liveWebsite(place: string, { version, timeout = TIMEOUT }: LiveHttpOptions): LiveSource {
  const base = baseOf(place);
  const headers = {
    'User-Agent': `kuaiban/${version} (+verify)`,
    Accept: 'text/html',
    'Accept-Language': 'zh-CN',
  };
  const addressOf = (path: string) => `${base}/${encodePath(path)}`;
  return {
    name: base,
    addressOf,
    async read(path) {
      // Ends what is still to come of a page that is not read to its end.
      const stop = new AbortController();
      try {
        const signal = AbortSignal.any([AbortSignal.timeout(timeout), stop.signal]);
        return await ask(addressOf(path), headers, signal);
      } catch (error) {
        return { kind: 'unreachable', ...describeNetworkError(error, timeout) };
      } finally {
        stop.abort();
      }
    },
  };
}
