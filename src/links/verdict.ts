/** One request of a chain of redirects, and what it was answered. */
export interface Hop {
  readonly address: string;
  readonly status: number;
}

/**
 * What is known of an address.
 * `ok`. `redirected`: a page, elsewhere. `dead`: 404, 410, no such name, connection refused. `soft-404`: an error page that
 * says 200. `blocked`: only people may look (401, 403, 412, 521, 429 without end, a challenge). `timeout`. `tls`: no safe
 * connection. `failing`: the server's own fault (5xx, reset, a circle of redirects). `unsupported`: nothing that can be asked.
 * `private`: not public, not asked. `skipped`: not asked on purpose. `unknown`: not asked because of something else (offline
 * and not in the cache, time over, no network).
 */
export const VERDICT_KINDS = [
  'ok',
  'redirected',
  'dead',
  'soft-404',
  'blocked',
  'timeout',
  'tls',
  'failing',
  'unsupported',
  'private',
  'skipped',
  'unknown',
] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

export interface Verdict {
  readonly kind: VerdictKind;
  /** For people, without a full stop: `服务器说没有这个页面（404）`. '' for `ok`. */
  readonly reason: string;
  /** The last status; null where no server answered. */
  readonly status: number | null;
  /** Every request that was redirected, in order; empty where none was. */
  readonly chain: readonly Hop[];
  /** Where the chain ends; the address itself where there is none. */
  readonly final: string;
  /** All redirects are for good (301, 308), and where they end is a page like any other: the new address can be written down. */
  readonly isPermanent: boolean;
  /** Fragments asked for that the page does not have. Only of `ok` and `redirected`. */
  readonly missingFragments: readonly string[];
  /** Milliseconds until the last answer; null where nothing was asked. */
  readonly milliseconds: number | null;
  /** False where the site did not tell how it answers for pages that it does not have: it may be an error page all the same. Absent: checked as asked. */
  readonly isErrorPageChecked?: boolean;
}

/** What is worth keeping: the address leads to a page. */
export function isGood({ kind }: Pick<Verdict, 'kind'>): boolean {
  return kind === 'ok' || kind === 'redirected';
}

/** What an editor has to mend, and what is asked a second time before it is said. */
export function isGone({ kind }: Pick<Verdict, 'kind'>): boolean {
  return kind === 'dead' || kind === 'soft-404';
}

/** A verdict about an address that nobody answered for. */
export function unanswered(kind: VerdictKind, address: string, reason: string): Verdict {
  return {
    kind,
    reason,
    status: null,
    chain: [],
    final: address,
    isPermanent: false,
    missingFragments: [],
    milliseconds: null,
  };
}
