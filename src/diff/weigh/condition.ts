import { differingFigures, type Figure } from './figures.js';

type Strictness = 'tighter' | 'looser';
type Bound = 'least' | 'most';

const BOUNDS: Readonly<Record<string, Bound>> = {
  不得少于: 'least',
  不得低于: 'least',
  不少于: 'least',
  不低于: 'least',
  至少: 'least',
  最少: 'least',
  最低: 'least',
  超过: 'least',
  达到: 'least',
  高于: 'least',
  多于: 'least',
  满: 'least',
  不得超过: 'most',
  不得高于: 'most',
  不得多于: 'most',
  不超过: 'most',
  未超过: 'most',
  不高于: 'most',
  不多于: 'most',
  至多: 'most',
  最多: 'most',
  最高: 'most',
  未满: 'most',
  不满: 'most',
  不足: 'most',
  低于: 'most',
  少于: 'most',
};
const BOUND = new RegExp(Object.keys(BOUNDS).join('|'), 'gu');
/** A word of measure may stand between the number and these: `3 名以上`. */
const LEAST_AFTER = /^\p{Script=Han}?(?:及|或者?)?以上/u;
const MOST_AFTER = /^\p{Script=Han}?(?:及|或者?)?(?:以下|以内|之内|内)/u;
/** Turns a bound round, or takes it from those that it seems to speak of. */
const NEGATION = /不|未|无|没有?|非|除外|除了|免/u;
/** As far from its number as 人民币. */
const GAP = 4;

function boundBefore(lead: string): Bound | undefined {
  const last = [...lead.matchAll(BOUND)].at(-1);
  if (last === undefined || lead.length - last.index - last[0].length > GAP) return undefined;
  return BOUNDS[last[0]];
}

function boundAfter(rest: string): Bound | undefined {
  if (LEAST_AFTER.test(rest)) return 'least';
  return MOST_AFTER.test(rest) ? 'most' : undefined;
}

/**
 * Is a number the least or the most that will do, by the words around it? `undefined` where no such word stands there, where two of them
 * contradict each other, and where the clause denies something (近 3 年内没有……).
 */
export function boundOf({ lead, rest }: Figure): Bound | undefined {
  const before = boundBefore(lead);
  const after = boundAfter(rest);
  if (before !== undefined && after !== undefined && before !== after) return undefined;
  if (NEGATION.test(`${lead}${rest}`.replace(BOUND, ''))) return undefined;
  return before ?? after;
}

function strictnessOf([before, after]: readonly [Figure, Figure]): Strictness | undefined {
  const bound = boundOf(after);
  if (bound === undefined) return undefined;
  return after.value > before.value === (bound === 'least') ? 'tighter' : 'looser';
}

/**
 * Is a condition in words tighter or looser than before? Decided by numbers alone: the rest of the text has to be the same, and each number
 * that differs has to go the same way. `undefined` in every other case, for who reads it to decide.
 */
export function strictness(before: string, after: string): Strictness | undefined {
  const ways = new Set(differingFigures(before, after)?.map(strictnessOf));
  return ways.size === 1 ? [...ways][0] : undefined;
}
