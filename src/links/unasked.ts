import { isReservedHost } from '../values/web-address.js';
import { unanswered, type Verdict } from './verdict.js';

/** What is not asked on purpose. */
export interface Unasked {
  /** Hosts (`m.rsj.example.com`), or beginnings of addresses, with or without `https://`. */
  readonly skipped: readonly string[];
  /** The bureau is an example: its hosts are set aside for examples and lead nowhere (RFC 2606). */
  readonly isExample: boolean;
  /** Is the host of the address asked at another place on purpose? */
  readonly isMapped: (address: string) => boolean;
}

/** Set aside too; but whoever writes `.invalid` wants to see it fail, and `localhost` is this computer. */
const NO_EXAMPLE = /(?:^|\.)(?:invalid|localhost)\.?$/iu;

/** Is the address on this host, or this page or one below it? A scheme or a port that is not written does not matter. */
function isBelow(address: string, skipped: string): boolean {
  const written = skipped.includes('://') ? skipped : `https://${skipped}`;
  if (!URL.canParse(written)) return false;
  const [asked, left] = [new URL(address), new URL(written)];
  if (skipped.includes('://') && asked.protocol !== left.protocol) return false;
  const hasPort = /:\d+(?:\/|$)/u.test(skipped.replace(/^[^:]*:\/\//u, ''));
  const isHost = hasPort ? asked.host === left.host : asked.hostname === left.hostname;
  const path = left.pathname + left.search;
  return isHost && (asked.pathname + asked.search).startsWith(path);
}

/** The verdict on an address that is not asked on purpose; `undefined` for one that is. */
export function unaskedVerdict(
  address: string,
  { skipped, isExample, isMapped }: Unasked,
): Verdict | undefined {
  const { hostname } = new URL(address);
  const isSkipped = skipped.some((one) => isBelow(address, one));
  if (isSkipped) return unanswered('skipped', address, '用 --skip 去掉的');
  const isForExamples = isExample && isReservedHost(hostname) && !NO_EXAMPLE.test(hostname);
  if (isForExamples && !isMapped(address)) {
    return unanswered('skipped', address, '示例单位用的保留域名，没有网站');
  }
  return undefined;
}
