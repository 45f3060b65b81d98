import type { ProbeAnswer } from '../probe.js';
import { pageOf } from '../question.js';
import type { Withheld } from '../traffic/traffic-rules.js';
import type { Hop } from '../verdict.js';

/** Why a chain of redirects leads nowhere. */
export type Astray = {
  readonly kind: 'astray';
  /** `scheme`: to what no browser shows. `unreadable`: to no address at all. */
  readonly why: 'circle' | 'too-many' | 'scheme' | 'unreadable';
  readonly status: number;
  /** A cookie was set on the way: who brings it back may be let in. */
  readonly setsCookie: boolean;
};

/** The way from an address to what answers for it. */
export interface Trail {
  readonly chain: readonly Hop[];
  /** Where it ends, with the fragment that the last redirect named; where it went astray, what it was to lead to. */
  readonly final: string;
  readonly end: ProbeAnswer | Withheld | Astray;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where an answer leads on to, as the server wrote it; `undefined` for what is no redirect. */
export function locationOf(answer: ProbeAnswer | Withheld): string | undefined {
  if (answer.kind !== 'answer' || !REDIRECTS.has(answer.status)) return undefined;
  const location = answer.headers.get('location')?.trim();
  return location === '' ? undefined : location;
}

/**
 * Bytes beyond ASCII as browsers send them back: each as it came, whether it was UTF-8 or GBK
 * (Chromium, net/http/http_response_headers.cc, IsRedirect). Text decoded before is encoded by `URL`.
 */
function escapeBytes(location: string): string {
  if (/[\u{100}-\u{10ffff}]/u.test(location)) return location;
  return location.replace(/[\u0080-\u00ff]/gu, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * The address that a `Location` names, relative ones from `base` (RFC 9110, 10.2.2); `undefined` for none. Without a name
 * and password: they are nobody's business, neither the next server's nor a report's.
 */
export function resolveLocation(location: string, base: string): URL | undefined {
  const address = escapeBytes(location);
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  url.username = '';
  url.password = '';
  return url;
}

/**
 * Goes where the answers lead, `maxRedirects` times at most.
 * @param ask makes the request for one address, which has no fragment
 */
export async function follow(
  start: string,
  ask: (address: string) => Promise<ProbeAnswer | Withheld>,
  maxRedirects: number,
): Promise<Trail> {
  const chain: Hop[] = [];
  const seen = new Set<string>();
  let setsCookie = false;
  let final = start;
  for (;;) {
    const address = pageOf(final);
    seen.add(address);
    const answer = await ask(address);
    const location = locationOf(answer);
    if (location === undefined || answer.kind !== 'answer') return { chain, final, end: answer };

    const { status } = answer;
    chain.push({ address, status });
    setsCookie ||= answer.headers.has('set-cookie');
    const astray = (why: Astray['why'], to: string): Trail => ({
      chain,
      final: to,
      end: { kind: 'astray', why, status, setsCookie },
    });
    const next = resolveLocation(location, address);
    if (next === undefined) return astray('unreadable', address);
    if (!/^https?:$/u.test(next.protocol)) return astray('scheme', next.href);
    if (seen.has(pageOf(next.href))) return astray('circle', next.href);
    if (chain.length > maxRedirects) return astray('too-many', next.href);
    final = next.href;
  }
}
