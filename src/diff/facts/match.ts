import { grouped } from '../../values/grouped.js';
import { bestPairs, type Candidate } from './likeness.js';

export type By = 'same' | 'alias' | 'likeness';

export interface Pair {
  readonly before: number;
  readonly after: number;
  readonly by: By;
}

/** Which elements of two lists are the same; positions count from 0. */
export interface Matched {
  /** In the later order. */
  readonly pairs: readonly Pair[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** One way to tell elements apart: keys of both lists by position. */
export interface Keys {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly by: By;
}

interface Question {
  /** The strictest first. */
  readonly ways: readonly Keys[];
  /** How alike two elements are that nothing identifies, `undefined` where they cannot be the same. */
  likenessOf(before: number, after: number): number | undefined;
  /** How alike two elements of one identity are, which is asked only where a list has it more than once. */
  sameness(before: number, after: number): number;
}

function crossed(
  before: readonly number[],
  after: readonly number[],
  score: (before: number, after: number) => number | undefined,
): readonly Candidate[] {
  return before.flatMap((left) =>
    after.flatMap((right) => {
      const found = score(left, right);
      return found === undefined ? [] : [{ before: left, after: right, score: found }];
    }),
  );
}

// Beyond this a list was written anew, and looking for likenesses would take longer than people wait.
const MOST_COMPARED = 250_000;

/** Pairs the elements of two lists: by each way in turn, then by likeness. Every position ends up in exactly one place. */
export function matchElements(
  sizes: { readonly before: number; readonly after: number },
  question: Question,
): Matched {
  const pairs: Pair[] = [];
  let before = Array.from({ length: sizes.before }, (_, index) => index);
  let after = Array.from({ length: sizes.after }, (_, index) => index);
  const take = (found: readonly Candidate[], by: By): void => {
    if (found.length === 0) return;
    pairs.push(...found.map((pair) => ({ before: pair.before, after: pair.after, by })));
    const gone = {
      before: new Set(found.map((pair) => pair.before)),
      after: new Set(found.map((pair) => pair.after)),
    };
    before = before.filter((index) => !gone.before.has(index));
    after = after.filter((index) => !gone.after.has(index));
  };
  for (const { by, ...keys } of question.ways) {
    const later = grouped(after, (index) => keys.after[index]);
    const found = [...grouped(before, (index) => keys.before[index])].flatMap(([key, mine]) => {
      const theirs = later.get(key) ?? [];
      const [one, other] = [mine[0], theirs[0]];
      if (one === undefined || other === undefined) return [];
      if (mine.length === 1 && theirs.length === 1) return [{ before: one, after: other, score: 1 }];
      return bestPairs(crossed(mine, theirs, question.sameness));
    });
    take(found, by);
  }
  if (before.length * after.length <= MOST_COMPARED) {
    take(bestPairs(crossed(before, after, question.likenessOf)), 'likeness');
  }
  return { pairs: pairs.toSorted((a, b) => a.after - b.after), removed: before, added: after };
}
