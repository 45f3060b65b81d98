import ipaddr from 'ipaddr.js';
import { UserError } from '../diagnostic/user-error.js';
import { decodeLeniently } from '../values/decoded.js';
import { portOf } from '../values/host-map.js';

/** Settings of the environment by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A proxy as the environment names it. */
export interface HttpProxy {
  /** `http://192.168.1.8:3128`, also where it is spoken to over TLS. */
  readonly origin: string;
  /** Value of `Proxy-Authorization`; `undefined` where the environment names nobody. */
  readonly authorization: string | undefined;
}

/** The proxy for an address; `undefined` for those that are asked directly. */
export type ChooseProxy = (url: URL) => HttpProxy | undefined;

interface Exception {
  readonly host: string;
  readonly port: number | undefined;
}

function setting(environment: Environment, name: string): string {
  return (environment[name.toLowerCase()] || environment[name] || '').trim();
}

function proxyFrom(environment: Environment, name: string): HttpProxy | undefined {
  const text = setting(environment, name);
  if (text === '') return undefined;
  const address = text.includes('://') ? text : `http://${text}`;
  if (!URL.canParse(address) || !/^https?:\/\//iu.test(address)) {
    // Without what is before `@`: it may be a password.
    throw new UserError(
      `环境变量 ${name} 里的代理“${text.replace(/^.*@/u, '')}”用不了`,
      '写以 http:// 开头的地址，例如 http://192.168.1.8:3128；不用代理就去掉这个环境变量',
    );
  }
  const { origin, username, password } = new URL(address);
  const user = `${decodeLeniently(username)}:${decodeLeniently(password)}`;
  const authorization = username === '' ? undefined : `Basic ${Buffer.from(user).toString('base64')}`;
  return { origin, authorization };
}

function exceptionsFrom(environment: Environment): readonly Exception[] {
  const entries = setting(environment, 'NO_PROXY')
    .toLowerCase()
    .split(/[\s,]+/u);
  return entries.filter(Boolean).map((entry) => {
    const [, host = entry, port] = /^([^:]+|\[.*\]):(\d+)$/u.exec(entry) ?? [];
    const name = host.replace(/^\*?\./u, '').replace(/^\[(.*)\]$/u, '$1');
    return { host: name, port: port === undefined ? undefined : Number(port) };
  });
}

/** Does an IP address lie in a range such as `10.0.0.0/8`? */
function isInRange(address: string, range: string): boolean {
  if (!ipaddr.isValid(address) || !ipaddr.isValidCIDR(range)) return false;
  const ip = ipaddr.process(address);
  const [base, bits] = ipaddr.parseCIDR(range);
  return ip.kind() === base.kind() && ip.match(base, bits);
}

function isExcepted(url: URL, { host, port }: Exception): boolean {
  if (port !== undefined && port !== portOf(url)) return false;
  const name = url.hostname.replace(/^\[(.*)\]$/u, '$1');
  return host === '*' || name === host || name.endsWith(`.${host}`) || isInRange(name, host);
}

/** This computer itself: no proxy can know what is meant. */
function isLoopback({ hostname }: URL): boolean {
  const name = hostname.replace(/^\[(.*)\]$/u, '$1');
  if (ipaddr.isValid(name)) return ipaddr.process(name).range() === 'loopback';
  return name === 'localhost' || name.endsWith('.localhost');
}

/**
 * The proxies that `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` name; lower case goes first, as with curl. `NO_PROXY` lists hosts
 * (with all below them), IP addresses, ranges of them, each with a port or without, or `*`.
 * @throws UserError for a proxy that is none of HTTP
 */
export function environmentProxy(environment: Environment): ChooseProxy {
  const http = proxyFrom(environment, 'HTTP_PROXY');
  const https = proxyFrom(environment, 'HTTPS_PROXY');
  const exceptions = exceptionsFrom(environment);
  return (url) => {
    const proxy = url.protocol === 'https:' ? https : http;
    if (proxy === undefined || isLoopback(url)) return undefined;
    return exceptions.some((exception) => isExcepted(url, exception)) ? undefined : proxy;
  };
}
