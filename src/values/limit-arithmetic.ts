export type LimitUnit = '分钟' | '小时' | '工作日' | '自然日' | '月' | '年';

/** A time limit. `amount` is positive, at most 9999, with at most one decimal. */
export type Limit =
  | { readonly kind: 'instant' }
  | { readonly kind: 'span'; readonly amount: number; readonly unit: LimitUnit };

// The written rule for limits of different units. Within a family arithmetic is exact; between
// families a limit is turned into 自然日, and whoever shows the result says so.
export type LimitFamily = 'clock' | 'days' | 'months';

const FAMILY = {
  分钟: 'clock',
  小时: 'clock',
  工作日: 'clock',
  自然日: 'days',
  月: 'months',
  年: 'months',
} as const satisfies Record<LimitUnit, LimitFamily>;

/** In the smallest unit of the family: 分钟, 自然日, 月. */
export const UNIT_SIZES = {
  分钟: 1,
  小时: 60,
  工作日: 480,
  自然日: 1,
  月: 1,
  年: 12,
} as const satisfies Record<LimitUnit, number>;

const INSTANT_MINUTES = 30;

/** Amounts have one decimal, so tenths of the smallest unit keep every sum and comparison in whole numbers. */
interface Measure {
  readonly family: LimitFamily;
  readonly unit: LimitUnit;
  readonly tenths: number;
}

/** How long a limit is, in the family within which arithmetic is exact. */
export function measure(limit: Limit): Measure {
  if (limit.kind === 'instant') return { family: 'clock', unit: '分钟', tenths: INSTANT_MINUTES * 10 };
  const { amount, unit } = limit;
  return { family: FAMILY[unit], unit, tenths: Math.round(amount * 10) * UNIT_SIZES[unit] };
}

/** The kind of clock that a limit runs on; sums and rates exist within one family only. */
export function limitFamily(limit: Limit): LimitFamily {
  return measure(limit).family;
}

/** Tenths of 自然日. Less than one 工作日 ends on the day it began; from there on n 工作日 count as ⌈n/5⌉×7. */
function calendarTenths({ family, unit, tenths }: Measure): number {
  switch (family) {
    case 'clock': {
      const workingDays = tenths / (10 * UNIT_SIZES.工作日);
      return 10 * (workingDays < 1 ? 1 : Math.ceil(workingDays / 5) * 7);
    }
    case 'days':
      return tenths;
    case 'months':
      return unit === '年' ? (tenths / UNIT_SIZES.年) * 365 : tenths * 30;
  }
}

const tenthsOf = (measures: readonly Measure[]) => measures.reduce((total, { tenths }) => total + tenths, 0);

/** Of limits of one family, one after another: working time is put together before it is turned into days. */
function calendarTenthsOf(measures: readonly Measure[]): number {
  return measures.every(({ family }) => family === 'clock')
    ? calendarTenths({ family: 'clock', unit: '分钟', tenths: tenthsOf(measures) })
    : measures.reduce((total, each) => total + calendarTenths(each), 0);
}

export interface LimitOrder {
  readonly order: -1 | 0 | 1;
  readonly converted: boolean;
}

/** As `compareLimits`, of sums of limits; each is of one family and has at least one limit. */
export function compareTotals(left: readonly Limit[], right: readonly Limit[]): LimitOrder {
  const a = left.map(measure);
  const b = right.map(measure);
  const converted = a[0]?.family !== b[0]?.family;
  const difference = converted ? calendarTenthsOf(a) - calendarTenthsOf(b) : tenthsOf(a) - tenthsOf(b);
  return { order: difference < 0 ? -1 : difference > 0 ? 1 : 0, converted };
}

/**
 * Which limit is shorter: `order` −1 when `left` is, 0 when they count the same, 1 when `right` is.
 * Exact among 分钟, 小时, 工作日 and 即时办结 (1 工作日 = 8 小时 = 480 分钟; 即时办结 = 30 分钟), among 自然日, and among
 * 月 and 年 (1 年 = 12 月). Otherwise both are counted in 自然日 and `converted` is true: n 工作日 = ⌈n/5⌉×7 自然日,
 * anything below one 工作日 = 1 自然日, 1 月 = 30 自然日, 1 年 = 365 自然日. Source: docs/编辑手册.md.
 */
export function compareLimits(left: Limit, right: Limit): LimitOrder {
  return compareTotals([left], [right]);
}

/**
 * The share by which a promise undercuts its baseline: 1 − promised/baseline, negative when the promise is longer.
 * `undefined` when the two are of different families (see `compareLimits`): such a rate would be a guess.
 */
export function speedupRate(baseline: Limit, promised: Limit): number | undefined {
  const from = measure(baseline);
  const to = measure(promised);
  return from.family === to.family ? (from.tenths - to.tenths) / from.tenths : undefined;
}

/** A rate as `75%`, always rounded down, so that 49.9% never passes for the 50% that was demanded. */
export function formatPercent(rate: number): string {
  // 0.29 × 100 is 28.999… in binary; rates of limits are never closer than 1e-7 to a whole percent unless on it.
  return `${Math.floor(rate * 100 + 1e-9)}%`;
}
