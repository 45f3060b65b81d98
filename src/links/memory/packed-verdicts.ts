import { isGood, unanswered, type Verdict } from '../verdict.js';
import { isTexts, isVerdict } from './answer.js';
import type { KnownPage, KnownPages } from './known-verdicts.js';

function isPlain(address: string, verdict: Verdict): boolean {
  const { kind, reason, status, chain, final, isPermanent, missingFragments, isErrorPageChecked } = verdict;
  if (isErrorPageChecked === false) return false;
  if (kind !== 'ok' || status !== 200 || reason !== '' || final !== address) return false;
  return chain.length === 0 && missingFragments.length === 0 && !isPermanent;
}

/** A verdict without its `milliseconds` as plain data for a file: what most pages answer is not written fifty thousand times. */
export function packVerdict(address: string, verdict: Verdict): unknown {
  return isPlain(address, verdict) ? 0 : { ...verdict, milliseconds: null };
}

/** A verdict as it comes from a file; `undefined` if it is not as `packVerdict` makes it. */
export function unpackVerdict(address: string, packed: unknown): Verdict | undefined {
  if (packed === 0) return { ...unanswered('ok', address, ''), status: 200 };
  return isVerdict(packed) ? packed : undefined;
}

/** The known pages as plain data for a file: one short list for each. */
export function packKnown(known: KnownPages): readonly unknown[] {
  return Array.from(known, ([address, { at, used, isSoft404Checked, fragments, verdict }]) => [
    address,
    at,
    used - at,
    isSoft404Checked ? 1 : 0,
    fragments,
    packVerdict(address, verdict),
  ]);
}

function unpackPage(address: string, row: readonly unknown[]): KnownPage | undefined {
  const [, at, unused, soft404, fragments, packed] = row;
  if (typeof at !== 'number' || typeof unused !== 'number') return undefined;
  if (!Number.isSafeInteger(at + unused) || !isTexts(fragments)) return undefined;
  const verdict = unpackVerdict(address, packed);
  if (verdict === undefined || !isGood(verdict)) return undefined;
  return { at, used: at + unused, isSoft404Checked: soft404 === 1, fragments, verdict };
}

/** Known pages as they come from a file; what is not as `packKnown` makes it is left out. */
export function unpackKnown(packed: unknown): KnownPages {
  const known = new Map<string, KnownPage>();
  for (const row of Array.isArray(packed) ? packed : []) {
    const address: unknown = Array.isArray(row) ? row[0] : undefined;
    const page = typeof address === 'string' ? unpackPage(address, row) : undefined;
    if (typeof address === 'string' && page) known.set(address, page);
  }
  return known;
}
