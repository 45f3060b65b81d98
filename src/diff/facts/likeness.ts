import { normaliseText } from '../../values/text.js';

/** Characters and pairs of neighbours of a text, with how often they occur. */
export interface Grams {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/**
 * Pairs of neighbours tell sentences apart, single characters find a short name again in which one was put in: 失业登记表 and
 * 失业人员登记表 share 5 characters of 5 and 7, but only 3 pairs of 4 and 6.
 */
export function gramsOf(text: string): Grams {
  const counts = new Map<string, number>();
  const characters = [...normaliseText(text)];
  let previous = '';
  let size = 0;
  const add = (gram: string): void => {
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
    size += 1;
  };
  for (const character of characters) {
    add(character);
    if (previous !== '') add(previous + character);
    previous = character;
  }
  return { counts, size };
}

/** How much of what two texts hold they share, from 0 to 1 (Dice); 1 for two empty ones. */
export function likeness(left: Grams, right: Grams): number {
  if (left.size + right.size === 0) return 1;
  const [small, large] = left.counts.size <= right.counts.size ? [left, right] : [right, left];
  let shared = 0;
  for (const [gram, count] of small.counts) shared += Math.min(count, large.counts.get(gram) ?? 0);
  return (2 * shared) / (left.size + right.size);
}

export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly score: number;
}

/**
 * Pairs, best ones first, no position twice. Equal scores go to those that stand nearest to each other, so that the result is the same
 * when both sides are exchanged.
 */
export function bestPairs(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = { before: new Set<number>(), after: new Set<number>() };
  const apart = ({ before, after }: Candidate) => Math.abs(before - after);
  const ranked = candidates.toSorted(
    (a, b) => b.score - a.score || apart(a) - apart(b) || a.before + a.after - b.before - b.after,
  );
  return ranked.filter(({ before, after }) => {
    if (taken.before.has(before) || taken.after.has(after)) return false;
    taken.before.add(before);
    taken.after.add(after);
    return true;
  });
}
