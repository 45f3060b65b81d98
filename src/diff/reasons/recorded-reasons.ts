import type { DefinitionOf } from '../../catalog/kinds.js';
import { isReason } from '../../values/reason.js';
import type { RecordedReason } from '../judged-change.js';
import { basisOfEntry, basisOfText, type CitedBasis, type LawOf } from './basis.js';
import { type EarlierReasons, NO_EARLIER } from './earlier-reasons.js';
import type { Trailer } from './trailers.js';

/** A sound file of the folder reasons. */
export interface ReasonFile {
  /** Relative to the catalogue. */
  readonly file: string;
  readonly definition: DefinitionOf['reason'];
}

export interface CommittedTrailer extends Trailer {
  /** Whole name of the commit. */
  readonly commit: string;
}

/** What else reasons are measured by. */
export interface ReasonOptions {
  readonly earlier?: EarlierReasons;
  /** Today's: a document of a later one does not exist yet. */
  readonly year?: number;
}

const TOLD_BEFORE = '旧版本里已经有这条说明，说的是以前那一次，要重新写一条';
const COMMIT_DIGITS = 8;

function found(reason: string, { usable, flaws }: CitedBasis, recordedIn: string): RecordedReason {
  if (!isReason(reason)) return { reason, basis: [], recordedIn, flaw: '没有说为什么' };
  if (usable.length > 0) return { reason, basis: usable, recordedIn, flaw: '' };
  return { reason, basis: [], recordedIn, flaw: flaws.length === 0 ? '没有写依据' : flaws.join('；') };
}

const doesDo = ({ flaw }: RecordedReason): boolean => flaw === '';

/**
 * The reasons by the fingerprints of the changes that they are for. Files go before commits and the first before the next; one that cites
 * a usable basis goes before all that do not.
 */
export function recordedReasons(
  files: readonly ReasonFile[],
  trailers: readonly CommittedTrailer[],
  lawOf: LawOf,
  { earlier = NO_EARLIER, year = Number.POSITIVE_INFINITY }: ReasonOptions = {},
): ReadonlyMap<string, RecordedReason> {
  const reasons = new Map<string, RecordedReason>();
  const record = (fingerprints: readonly string[], reason: RecordedReason): void => {
    for (const fingerprint of fingerprints) {
      const known = reasons.get(fingerprint);
      if (known === undefined || (!doesDo(known) && doesDo(reason))) reasons.set(fingerprint, reason);
    }
  };
  for (const { file, definition } of files) {
    for (const entry of definition.说明) {
      const reason = found(entry.理由.trim(), basisOfEntry(entry, lawOf, year), file);
      for (const number of entry.改动) {
        record(
          [number],
          earlier.has(number, file, entry) ? { ...reason, basis: [], flaw: TOLD_BEFORE } : reason,
        );
      }
    }
  }
  for (const { commit, fingerprints, reason, basis } of trailers) {
    record(
      fingerprints,
      found(reason, basisOfText(basis, lawOf, year), `提交 ${commit.slice(0, COMMIT_DIGITS)}`),
    );
  }
  return reasons;
}
