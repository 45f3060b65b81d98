import { boundOf } from './condition.js';
import { differingFigures, figuresIn } from './figures.js';

const LESS = /减|免|优惠|补|退|返|封顶/u;
/** Who pays nothing, or less. */
const SPARED = /(?<!不|不予|不再|不得)(?:减免|免收|免费|免交|免|减半|减收|优惠|半价)/u;
const DEARER = /另收|另加|加收|外收|还要交|再交|另付|另交/u;

type Course = 'raised' | 'lowered';

function amountsIn(text: string): readonly number[] {
  return figuresIn(text).figures.flatMap(({ unit, value }) => (unit === '元' ? [value] : []));
}

/** Somebody was spared, now nobody is, and what there is to pay has not become less. */
function isSparingGone(before: string, after: string): boolean {
  if (!SPARED.test(before) || LESS.test(after)) return false;
  const [earlier, later] = [amountsIn(before), amountsIn(after)];
  return (
    later.length > 0 && later.length >= earlier.length && later.every((one, at) => one >= (earlier[at] ?? 0))
  );
}

/** The fee stands there as it was, and something else is charged besides. */
function isMoreCharged(before: string, after: string): boolean {
  const [{ frame: earlier, figures }, { frame: later, figures: all }] = [figuresIn(before), figuresIn(after)];
  if (!later.startsWith(earlier) || figures.some(({ value }, at) => value !== all[at]?.value)) return false;
  const added = later.slice(earlier.length);
  return DEARER.test(added) && /#[元%]/u.test(added) && !LESS.test(added);
}

/**
 * Does a fee cost more or less than before? Only where the text is the same but for amounts in 元 or %, all of which go the same way, none
 * of which is a threshold (满 1000 元), and nothing speaks of reductions; more also where a reduction is gone or a charge came on top.
 */
export function feeCourse(before: string, after: string): Course | undefined {
  if (isSparingGone(before, after) || isMoreCharged(before, after)) return 'raised';
  if (LESS.test(before)) return undefined;
  const pairs = differingFigures(before, after) ?? [];
  const isPrice = pairs.every(([, figure]) => /^[元%]$/u.test(figure.unit) && boundOf(figure) === undefined);
  if (pairs.length === 0 || !isPrice) return undefined;
  if (pairs.every(([earlier, later]) => later.value > earlier.value)) return 'raised';
  return pairs.every(([earlier, later]) => later.value < earlier.value) ? 'lowered' : undefined;
}
