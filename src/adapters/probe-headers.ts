import { UserError } from '../diagnostic/user-error.js';

/** Names and values of headers. */
export type RequestHeaders = Readonly<Record<string, string>>;

/** By origin as URLs write it, such as `https://zwfw.example.com`: what is a secret over TLS is none without it. */
export type HostHeaders = ReadonlyMap<string, RequestHeaders>;

const TOKEN = /^[!#$%&'*+\-.^_`|~\w]+$/u;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/u;
/** What the connection is made of; not for the asker to say. Source: RFC 9110, 7.6.1. */
const OF_THE_CONNECTION = new Set([
  'host',
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Can this header be sent? */
export function isSendable(name: string, value: string): boolean {
  return TOKEN.test(name) && VALUE.test(value) && !OF_THE_CONNECTION.has(name.toLowerCase());
}

function lowerCased(headers: RequestHeaders): RequestHeaders {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (isSendable(name, value)) return [name.toLowerCase(), value];
      throw new UserError(
        `请求头“${name}”不能这样写`,
        '名称用英文字母，值不能换行，也不能有中文；连接本身的请求头不能改',
      );
    }),
  );
}

/**
 * The headers for an origin: the same for all, and those of this very one.
 * @throws UserError for a header that cannot be sent
 */
export function headersFor(userAgent: string, byOrigin: HostHeaders): (origin: string) => RequestHeaders {
  const usual = lowerCased({
    'User-Agent': userAgent,
    Accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
    'Accept-Language': 'zh-CN,zh;q=0.9',
    'Accept-Encoding': 'gzip, deflate, br',
  });
  const own = new Map(
    [...byOrigin].map(([origin, headers]) => [origin, { ...usual, ...lowerCased(headers) }]),
  );
  return (origin) => own.get(origin) ?? usual;
}

/** Addresses in other encodings than UTF-8 would be lost: their bytes are written as browsers write them, `%CA%C2`. */
function locationFrom(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\uFFFD')) return text;
  return bytes.toString('latin1').replace(/[\x80-\xff]/gu, (letter) => {
    return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}

/**
 * RequestHeaders as they came, name and value in turn, by lower-case name; several values of one name joined with a comma (of `Location` the first).
 */
export function receivedHeaders(raw: readonly Buffer[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name, bytes] = [raw[at], raw[at + 1]];
    if (name === undefined || bytes === undefined) continue;
    const key = name.toString('latin1').toLowerCase();
    const before = headers.get(key);
    if (key !== 'location')
      headers.set(key, (before === undefined ? '' : `${before}, `) + bytes.toString('utf8'));
    else if (before === undefined) headers.set(key, locationFrom(bytes));
  }
  return headers;
}
