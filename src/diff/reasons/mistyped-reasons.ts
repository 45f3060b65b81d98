import { distance } from 'fastest-levenshtein';
import type { RecordedReason } from '../judged-change.js';
import type { CommittedTrailer } from './recorded-reasons.js';

// Two digits swapped are two apart; numbers of twelve digits that chance brought so near are rarer than one in a million million.
const MOST_WRONG = 2;

/**
 * Reasons whose number fits no change, for the burdens whose number it was probably meant to be.
 * @param numbers of all changes of the comparison
 */
export function mistypedReasons(
  burdens: ReadonlySet<string>,
  numbers: ReadonlySet<string>,
  trailers: readonly CommittedTrailer[],
): ReadonlyMap<string, RecordedReason> {
  const found = new Map<string, RecordedReason>();
  for (const { commit, fingerprints, reason } of trailers) {
    const recordedIn = `提交 ${commit.slice(0, 8)}`;
    for (const wrong of fingerprints.filter((one) => !numbers.has(one))) {
      const meant = [...burdens].find((number) => distance(number, wrong) <= MOST_WRONG);
      if (meant === undefined) continue;
      const flaw = `里面写的编号 ${wrong} 没有这处改动，是不是写错了`;
      found.set(meant, { reason, basis: [], recordedIn, flaw });
    }
  }
  return found;
}
