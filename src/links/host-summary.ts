import type { Judged } from './link-findings.js';
import { hostOf } from './question.js';
import type { HostFigures } from './traffic/host-figures.js';
import type { VerdictKind } from './verdict.js';

/** What one host came to. */
export interface HostSummary {
  readonly host: string;
  /** Addresses of it that are used; 0 where redirects alone led to it. */
  readonly addresses: number;
  readonly good: number;
  readonly problems: number;
  readonly notAsked: number;
  readonly requests: number;
  readonly failures: number;
  readonly pauses: number;
  /** Milliseconds; null where nothing was asked. */
  readonly slowest: number | null;
}

type Standing = 'good' | 'problems' | 'notAsked';

const STANDING_OF = {
  ok: 'good',
  redirected: 'good',
  dead: 'problems',
  'soft-404': 'problems',
  blocked: 'problems',
  timeout: 'problems',
  tls: 'problems',
  failing: 'problems',
  unsupported: 'problems',
  private: 'problems',
  skipped: 'notAsked',
  unknown: 'notAsked',
} satisfies Record<VerdictKind, Standing>;

const NO_ADDRESSES: Readonly<Record<Standing, number>> = { good: 0, problems: 0, notAsked: 0 };

/** What each host came to, whether its addresses were asked or only redirects led to it. Pure. */
export function summariseHosts(
  entries: readonly Judged[],
  figures: readonly HostFigures[],
): readonly HostSummary[] {
  const standings = new Map<string, Record<Standing, number>>();
  for (const { address, verdict } of entries) {
    if (address.kind !== 'web' || !URL.canParse(address.address)) continue;
    const host = hostOf(address.address);
    const counts = standings.get(host) ?? { ...NO_ADDRESSES };
    counts[STANDING_OF[verdict.kind]] += 1;
    standings.set(host, counts);
  }
  const figuresOf = new Map(figures.map((one) => [one.host, one]));
  const hosts = [...new Set([...standings.keys(), ...figuresOf.keys()])];
  return hosts
    .map((host) => {
      const counts = standings.get(host) ?? NO_ADDRESSES;
      const { requests = 0, failures = 0, pauses = 0, slowest = null } = figuresOf.get(host) ?? {};
      const addresses = counts.good + counts.problems + counts.notAsked;
      return { host, addresses, ...counts, requests, failures, pauses, slowest };
    })
    .filter(({ addresses, requests }) => addresses > 0 || requests > 0)
    .toSorted((a, b) => b.problems - a.problems || (a.host < b.host ? -1 : 1));
}
