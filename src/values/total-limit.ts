import { formatLimit, parseLimit } from './limit.js';
import {
  compareTotals,
  type Limit,
  type LimitFamily,
  type LimitUnit,
  measure,
  UNIT_SIZES,
} from './limit-arithmetic.js';
import { normaliseText } from './text.js';

export { compareTotals } from './limit-arithmetic.js';

/**
 * A sum of limits as people read it: one or more limits from the larger unit to the smaller, such as
 * `6个工作日30分钟`. Never empty.
 */
export type TotalLimit = readonly Limit[];

/** From the largest to the smallest. */
const FAMILY_UNITS = {
  clock: ['工作日', '小时', '分钟'],
  days: ['自然日'],
  months: ['年', '月'],
} as const satisfies Record<LimitFamily, readonly LimitUnit[]>;

/**
 * Limits one after another. One alone stays as it is; several are put together in whole 工作日, 小时 and 分钟 (or 年 and 月), so that
 * 30分钟 + 5个工作日 + 1个工作日 = 6个工作日30分钟 and 0.5个工作日 + 20分钟 = 4小时20分钟; 1 工作日 = 8 小时, and 即时办结 counts as 30 分钟.
 * `undefined` for no limits and for limits of different families: 工作日, 小时, 分钟 · 自然日 · 年, 月. A part may exceed what
 * `parseLimit` accepts. Source: docs/编辑手册.md.
 */
export function totalLimit(limits: readonly Limit[]): TotalLimit | undefined {
  const [first, ...others] = limits;
  if (first === undefined) return undefined;
  if (others.length === 0) return [first];
  const measures = limits.map(measure);
  const { family } = measure(first);
  if (measures.some((each) => each.family !== family)) return undefined;
  return inUnits(
    FAMILY_UNITS[family],
    measures.reduce((sum, { tenths }) => sum + tenths, 0),
  );
}

/** @param tenths of the smallest of the units; only its amount may have a decimal */
function inUnits(units: readonly LimitUnit[], tenths: number): TotalLimit {
  const parts: Limit[] = [];
  let left = tenths;
  for (const unit of units) {
    const size = UNIT_SIZES[unit] * 10;
    const amount = unit === units.at(-1) ? left / size : Math.floor(left / size);
    left -= amount * size;
    if (amount > 0) parts.push({ kind: 'span', amount, unit });
  }
  return parts;
}

/** The one way a total is shown: its limits as `formatLimit` shows them, without anything between. */
export function formatTotalLimit(total: TotalLimit): string {
  return total.map(formatLimit).join('');
}

/**
 * Reads a total as `formatTotalLimit` shows it, in any of the spellings of `parseLimit` (`6个工作日30分钟`). `undefined` for anything else, and
 * for amounts over 9999.
 */
export function parseTotalLimit(text: string): TotalLimit | undefined {
  const plain = normaliseText(text);
  const whole = parseLimit(plain);
  if (whole !== undefined) return [whole];
  const limits = plain.split(/(?<=[^\d.])(?=\d)/u).map(parseLimit);
  const known = limits.filter((limit) => limit !== undefined);
  return known.length === limits.length ? totalLimit(known) : undefined;
}

/** The longest; `undefined` for none and for totals of different families, where it would be a guess. */
export function longestTotal(totals: readonly TotalLimit[]): TotalLimit | undefined {
  if (totalLimit(totals.flat()) === undefined) return undefined;
  return totals.reduce((longest, each) => (compareTotals(each, longest).order > 0 ? each : longest));
}
