import { hasUnsafeCharacters } from './text.js';

const MAX_LENGTH = 2000;
const AUTHORITY = /^https?:\/\/([^/?#]+)/iu;
const EXCLUDED = /[\s<>"{}|^\\`]/u;
const HOST = /^(?:\[[\da-f:.]+\]|[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*\.?)(?::\d{1,5})?$/iu;

/**
 * An absolute http or https address as the editor typed it, without white space around it. `undefined` when it is no
 * address, has no host or one with other characters than letters (Chinese domains too), digits, hyphens and dots, carries a
 * user name or password, holds white space, control characters or characters that RFC 3986 excludes (`<>"{}|^` backslash,
 * backtick), or is longer than 2000 characters.
 */
export function parseWebAddress(text: string): string | undefined {
  const address = text.trim();
  if (address.length > MAX_LENGTH || hasUnsafeCharacters(address)) return undefined;
  // The URL parser repairs `http:host`, `http:///host` and backslashes, which browsers and checkers read differently.
  const host = AUTHORITY.exec(address)?.[1];
  // It also makes dots of “。” and letters of full-width ones, which no telephone understands when they are typed.
  if (host === undefined || !HOST.test(host) || host.normalize('NFKC') !== host) return undefined;
  if (EXCLUDED.test(address)) return undefined;
  return URL.canParse(address) ? address : undefined;
}

const RESERVED_DOMAINS = [
  'example.com',
  'example.net',
  'example.org',
  'example',
  'test',
  'invalid',
  'localhost',
];

/** True for a host name (no port) set aside for examples and tests, which leads nowhere (RFC 2606, RFC 6761). */
export function isReservedHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/u, '');
  return RESERVED_DOMAINS.some((domain) => name === domain || name.endsWith(`.${domain}`));
}
