import { boundOf } from './condition.js';
import { differingFigures } from './figures.js';

const LESS = /减|免|优惠|补|退|返|封顶/u;

/**
 * Does a fee cost more or less than before? Only where the text is the same but for amounts in 元 or %, all of which go the same way, none
 * of which is a threshold (满 1000 元), and nothing speaks of reductions.
 */
export function feeCourse(before: string, after: string): 'raised' | 'lowered' | undefined {
  if (LESS.test(before)) return undefined;
  const pairs = differingFigures(before, after) ?? [];
  const isPrice = pairs.every(([, figure]) => /^[元%]$/u.test(figure.unit) && boundOf(figure) === undefined);
  if (pairs.length === 0 || !isPrice) return undefined;
  if (pairs.every(([earlier, later]) => later.value > earlier.value)) return 'raised';
  return pairs.every(([earlier, later]) => later.value < earlier.value) ? 'lowered' : undefined;
}
