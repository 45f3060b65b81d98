import { isReservedHost } from '../values/web-address.js';
import { unanswered, type Verdict } from './verdict.js';

/** What is not asked on purpose. */
export interface Unasked {
  /** Hosts (`m.rsj.example.com`), or beginnings of addresses. */
  readonly skipped: readonly string[];
  /** The bureau is an example: its hosts are set aside for examples and lead nowhere (RFC 2606). */
  readonly isExample: boolean;
  /** Is the host of the address asked at another place on purpose? */
  readonly isMapped: (address: string) => boolean;
}

/** `.invalid` is set aside too, but whoever writes it wants to see it fail. */
const MEANT_TO_FAIL = /(?:^|\.)invalid\.?$/iu;

/** The verdict on an address that is not asked on purpose; `undefined` for one that is. */
export function unaskedVerdict(
  address: string,
  { skipped, isExample, isMapped }: Unasked,
): Verdict | undefined {
  const { host, hostname } = new URL(address);
  const isSkipped = skipped.some((one) =>
    one.includes('://') ? address.startsWith(one) : one === host || one === hostname,
  );
  if (isSkipped) return unanswered('skipped', address, '用 --skip 去掉的');
  const isForExamples = isExample && isReservedHost(hostname) && !MEANT_TO_FAIL.test(hostname);
  if (isForExamples && !isMapped(address)) {
    return unanswered('skipped', address, '示例单位用的保留域名，没有网站');
  }
  return undefined;
}
