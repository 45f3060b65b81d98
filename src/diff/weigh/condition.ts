import { normaliseText } from '../../values/text.js';
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
  不到: 'most',
  低于: 'most',
  少于: 'most',
};
const BOUND = new RegExp(Object.keys(BOUNDS).join('|'), 'gu');
/** A word of measure may stand between the number and these: `3 名以上`. */
const LEAST_AFTER = /^\p{Script=Han}?(?:及|或者?)?以上/u;
const MOST_AFTER = /^\p{Script=Han}?(?:及|或者?)?(?:以下|以内|之内|内)/u;
/** Turns a bound round, or takes it from those that it seems to speak of. */
const NEGATION = /不|未|无|没有?|非|除外|除了|免/u;
/** What a number is measured by is no bound: 低于最低工资标准的 80%. */
const MEASURE = /最[低高](?:月|小时)?(?:工资|生活保障|缴费基数|保障|标准|缴费)(?:标准|基数|线)?的?/gu;
/** What befalls who reaches the number. */
const LOSS = /取消|停止|暂停|终止|撤销|丧失/u;
const NEGATIVE = /取消|停止|暂停|终止|撤销|丧失|禁止|拒绝|限制|不予|不得|不能|不再|不享受|不受理/u;
/** Ages from one to another. */
const RANGE_START = /^(?:至|到|[-~—]+)[\d零〇一二两三四五六七八九十百]+周?岁/u;
const RANGE_END = /[\d零〇一二两三四五六七八九十百岁](?:至|到|[-~—]+)$/u;
const JOINED = /^[,，;；、]?(?:并且|而且|同时|还要|还须|还应|且|并)/u;
const EASED = /可|免|无需|无须|不用|不必|不限|视为/u;
/** As far from its number as 人民币. */
const GAP = 4;

function boundBefore(whole: string): Bound | undefined {
  const lead = whole.replace(MEASURE, '');
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

function endOfRange({ lead, rest, unit }: Figure): Bound | undefined {
  if (NEGATION.test(`${lead}${rest}`)) return undefined;
  if (RANGE_START.test(rest)) return 'least';
  return unit === '岁' && RANGE_END.test(lead) ? 'most' : undefined;
}

/** What follows the number is a loss, and nothing else is denied: the more it takes to be struck, the better. */
function followedByLoss({ rest }: Figure, open: string): boolean {
  return LOSS.test(open) && LOSS.test(rest) && !NEGATIVE.test(open.replace(LOSS, '').replace('拒绝', ''));
}

/** Of ages both ends may move; elsewhere a number that is lower, or higher, by itself. */
function strictnessOf([before, after]: readonly [Figure, Figure], isTurned: boolean): Strictness | undefined {
  const plain = isTurned
    ? { ...after, rest: after.rest.replace(LOSS, ''), lead: after.lead.replace('拒绝', '') }
    : after;
  const bound = endOfRange(plain) ?? boundOf(plain);
  if (bound === undefined) return undefined;
  return (after.value > before.value === (bound === 'least')) !== isTurned ? 'tighter' : 'looser';
}

/** 并且 and what follows it was added to a condition that stands there as it was. */
function isJoined(before: string, after: string): boolean {
  const [earlier, later] = [before, after].map((text) =>
    normaliseText(text.replaceAll('**', '')).replace(/[。.;；,，]$/u, ''),
  ) as [string, string];
  if (!later.startsWith(earlier) || NEGATIVE.test(earlier)) return false;
  const added = later.slice(earlier.length);
  return JOINED.test(added) && !EASED.test(added);
}

/**
 * Is a condition in words tighter or looser than before? Decided by numbers alone, or by 并且…… at its end: the rest of the text has to be
 * the same, and each number that differs has to go the same way. Looser only where one number differs (of ages, both ends) and nothing is
 * denied. `undefined` in every other case, for who reads it to decide.
 */
export function strictness(before: string, after: string): Strictness | undefined {
  if (isJoined(before, after)) return 'tighter';
  const pairs = differingFigures(before, after);
  if (pairs === undefined) return undefined;
  const open = normaliseText(after).replace(BOUND, '');
  const isDenied = NEGATIVE.test(open);
  const isTurned =
    isDenied && pairs.length === 1 && pairs.every(([, figure]) => followedByLoss(figure, open));
  if (isDenied && !isTurned) return undefined;
  const ways = new Set(pairs.map((pair) => strictnessOf(pair, isTurned)));
  const [way] = ways;
  if (ways.size !== 1 || way !== 'looser') return ways.size === 1 ? way : undefined;
  const isSimple = pairs.length === 1 || pairs.every(([, figure]) => endOfRange(figure) !== undefined);
  return isSimple && !isTurned && !open.includes('除外') ? way : undefined;
}
