import { compareText } from '../values/text.js';
import { type HostSummary, summariseHosts } from './host-summary.js';
import type { Judged } from './link-findings.js';
import type { HostFigures } from './traffic/host-figures.js';
import type { VerdictKind } from './verdict.js';

/** Where a verdict of this run comes from: an answer, the cache, the journal of a run that was cut off, or nobody: its form alone, or nothing. */
export type VerdictSource = 'asked' | 'cache' | 'resumed' | 'form';

/** An address with what became of it in a run. */
export interface SettledAddress extends Judged {
  readonly from: VerdictSource;
}

/** Addresses that were not asked for the same reason. */
export interface NotAsked {
  readonly kind: 'skipped' | 'unknown';
  readonly reason: string;
  readonly addresses: number;
  /** The first of them. */
  readonly first: readonly string[];
}

/** What a run came to, all addresses together; counts of addresses. */
export interface LinkTotals {
  readonly addresses: number;
  /** Places that use them. */
  readonly uses: number;
  readonly verdicts: Readonly<Record<VerdictKind, number>>;
  /** Of those redirected, those that have moved for good. */
  readonly moved: number;
  /** Pages that lack a fragment that a link leads to. */
  readonly lackingFragments: number;
  readonly from: Readonly<Record<VerdictSource, number>>;
  /** The most frequent reason first. */
  readonly notAsked: readonly NotAsked[];
}

/** What a run came to, as plain data: also `links` and `hosts` of the JSON report. */
export interface LinkSummary {
  readonly links: LinkTotals;
  /** Those with most problems first, then by name. */
  readonly hosts: readonly HostSummary[];
}

const NO_VERDICTS: Readonly<Record<VerdictKind, number>> = {
  ok: 0,
  redirected: 0,
  dead: 0,
  'soft-404': 0,
  blocked: 0,
  timeout: 0,
  tls: 0,
  failing: 0,
  unsupported: 0,
  private: 0,
  skipped: 0,
  unknown: 0,
};
const NO_SOURCES: Readonly<Record<VerdictSource, number>> = { asked: 0, cache: 0, resumed: 0, form: 0 };

/** `none` with each of the values counted. */
function countEach<Key extends string>(
  none: Readonly<Record<Key, number>>,
  values: Iterable<Key>,
): Readonly<Record<Key, number>> {
  const counts: Record<Key, number> = { ...none };
  for (const value of values) counts[value] += 1;
  return counts;
}

/** Of each reason; the JSON report has them all. */
const NAMED = 3;

function notAskedOf(entries: readonly SettledAddress[]): readonly NotAsked[] {
  const groups = new Map<string, NotAsked>();
  for (const { address, verdict } of entries) {
    const { kind, reason } = verdict;
    if (kind !== 'skipped' && kind !== 'unknown') continue;
    const key = `${kind} ${reason}`;
    const { addresses, first } = groups.get(key) ?? { addresses: 0, first: [] };
    const named = first.length < NAMED ? [...first, address.address] : first;
    groups.set(key, { kind, reason, addresses: addresses + 1, first: named });
  }
  return [...groups.values()].toSorted(
    (a, b) => b.addresses - a.addresses || compareText(a.kind, b.kind) || compareText(a.reason, b.reason),
  );
}

function totalsOf(entries: readonly SettledAddress[]): LinkTotals {
  const count = (is: (entry: SettledAddress) => boolean) => entries.filter(is).length;
  return {
    addresses: entries.length,
    uses: entries.reduce((sum, { address }) => sum + address.uses.length, 0),
    verdicts: countEach(
      NO_VERDICTS,
      entries.map(({ verdict }) => verdict.kind),
    ),
    moved: count(({ verdict }) => verdict.kind === 'redirected' && verdict.isPermanent),
    lackingFragments: count(({ verdict }) => verdict.missingFragments.length > 0),
    from: countEach(
      NO_SOURCES,
      entries.map(({ from }) => from),
    ),
    notAsked: notAskedOf(entries),
  };
}

/**
 * What a run came to: the addresses by verdict, and the hosts. Pure.
 * @param entries each address once
 * @param figures of the hosts that were asked, by redirects too
 */
export function summarise(entries: readonly SettledAddress[], figures: readonly HostFigures[]): LinkSummary {
  return { links: totalsOf(entries), hosts: summariseHosts(entries, figures) };
}

/** An address in the JSON report. */
export interface AddressResult {
  readonly address: string;
  readonly verdict: VerdictKind;
  /** For people; '' where there is nothing to say. */
  readonly reason: string;
  readonly status: number | null;
  /** Where its redirects end; the address itself where there are none. */
  readonly final: string;
  readonly redirects: number;
  readonly from: VerdictSource;
  readonly uses: number;
}

/** What became of each address that is not simply right, for programs: of fifty thousand a list would be long. */
export function addressResults(entries: readonly SettledAddress[]): readonly AddressResult[] {
  const others = entries.filter(({ verdict }) => verdict.kind !== 'ok');
  return others.map(({ address: { address, uses }, verdict, from }) => {
    const { kind, reason, status, final, chain } = verdict;
    return {
      address,
      verdict: kind,
      reason,
      status,
      final,
      redirects: chain.length,
      from,
      uses: uses.length,
    };
  });
}
