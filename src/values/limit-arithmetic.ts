export type LimitUnit = '分钟' | '小时' | '工作日' | '自然日' | '月' | '年';

/** A time limit. `amount` is positive, at most 9999, with at most one decimal. */
export type Limit =
  | { readonly kind: 'instant' }
  | { readonly kind: 'span'; readonly amount: number; readonly unit: LimitUnit };

// The written rule for limits of different units. Within a family arithmetic is exact; between
// families a limit is turned into 自然日, and whoever shows the result says so.
type Family = 'clock' | 'days' | 'months';

const FAMILY = {
  分钟: 'clock',
  小时: 'clock',
  工作日: 'clock',
  自然日: 'days',
  月: 'months',
  年: 'months',
} as const satisfies Record<LimitUnit, Family>;

/** In the smallest unit of the family: 分钟, 自然日, 月. */
const SIZE = {
  分钟: 1,
  小时: 60,
  工作日: 480,
  自然日: 1,
  月: 1,
  年: 12,
} as const satisfies Record<LimitUnit, number>;

const SMALLEST_UNIT = { clock: '分钟', days: '自然日', months: '月' } as const satisfies Record<
  Family,
  LimitUnit
>;
const INSTANT_MINUTES = 30;

/** Amounts have one decimal, so tenths of the smallest unit keep every sum and comparison in whole numbers. */
interface Measure {
  readonly family: Family;
  readonly unit: LimitUnit;
  readonly tenths: number;
}

function measure(limit: Limit): Measure {
  if (limit.kind === 'instant') return { family: 'clock', unit: '分钟', tenths: INSTANT_MINUTES * 10 };
  const { amount, unit } = limit;
  return { family: FAMILY[unit], unit, tenths: Math.round(amount * 10) * SIZE[unit] };
}

/** Tenths of 自然日. Less than one 工作日 ends on the day it began; from there on n 工作日 count as ⌈n/5⌉×7. */
function calendarTenths({ family, unit, tenths }: Measure): number {
  switch (family) {
    case 'clock': {
      const workingDays = tenths / (10 * SIZE.工作日);
      return 10 * (workingDays < 1 ? 1 : Math.ceil(workingDays / 5) * 7);
    }
    case 'days':
      return tenths;
    case 'months':
      return unit === '年' ? (tenths / SIZE.年) * 365 : tenths * 30;
  }
}

/**
 * Which limit is shorter: `order` −1 when `left` is, 0 when they count the same, 1 when `right` is.
 * Exact among 分钟, 小时, 工作日 and 即时办结 (1 工作日 = 8 小时 = 480 分钟; 即时办结 = 30 分钟), among 自然日, and among
 * 月 and 年 (1 年 = 12 月). Otherwise both are counted in 自然日 and `converted` is true: n 工作日 = ⌈n/5⌉×7 自然日,
 * anything below one 工作日 = 1 自然日, 1 月 = 30 自然日, 1 年 = 365 自然日. Source: docs/编辑手册.md.
 */
export function compareLimits(
  left: Limit,
  right: Limit,
): { readonly order: -1 | 0 | 1; readonly converted: boolean } {
  const a = measure(left);
  const b = measure(right);
  const converted = a.family !== b.family;
  const difference = converted ? calendarTenths(a) - calendarTenths(b) : a.tenths - b.tenths;
  return { order: difference < 0 ? -1 : difference > 0 ? 1 : 0, converted };
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

/**
 * The limits one after another, as one limit in the largest of their units in which the sum has at most one decimal
 * (2个工作日 + 4小时 = 2.5个工作日; 1小时 + 20分钟 = 80分钟). 即时办结 counts as 30 分钟 once anything is added to it.
 * `undefined` for no limits and for limits of different families. The sum may exceed what `parseLimit` accepts.
 */
export function sumLimits(limits: readonly Limit[]): Limit | undefined {
  const [first, ...others] = limits;
  if (first === undefined || others.length === 0) return first;
  const measures = limits.map(measure);
  const { family } = measure(first);
  if (measures.some((each) => each.family !== family)) return undefined;
  const tenths = measures.reduce((total, each) => total + each.tenths, 0);
  const units = [SMALLEST_UNIT[family], ...measures.map((each) => each.unit)];
  const exact = units.filter((unit) => tenths % SIZE[unit] === 0);
  const unit = exact.reduce((largest, each) => (SIZE[each] > SIZE[largest] ? each : largest));
  return { kind: 'span', amount: tenths / SIZE[unit] / 10, unit };
}
