import type { Limit, LimitUnit } from './limit-arithmetic.js';

type Scale = 'minutes' | 'working-days' | 'days' | 'months';

// Units that measure one thing. Whether hours run on through the night is left open, so that they are not 工作日 here.
const SCALES = {
  分钟: 'minutes',
  小时: 'minutes',
  工作日: 'working-days',
  自然日: 'days',
  月: 'months',
  年: 'months',
} as const satisfies Record<LimitUnit, Scale>;

const SIZES = { 分钟: 1, 小时: 60, 工作日: 1, 自然日: 1, 月: 1, 年: 12 } as const satisfies Record<
  LimitUnit,
  number
>;

const MINUTES_OF_WORK = 480;
const INSTANT_DAYS = 30 / (24 * 60);

type Span = Extract<Limit, { readonly kind: 'span' }>;

/** In tenths, which are whole numbers. */
const tenthsOf = ({ amount, unit }: Span): number => Math.round(amount * 10) * SIZES[unit];

/** Natural days that a limit can take, from the luckiest start to the unluckiest. */
interface DayRange {
  readonly least: number;
  readonly most: number;
}

/**
 * At the least, a weekend follows five days of work, save three days off that are worked in exchange for a holiday. At the most, one
 * weekend is the longest holiday there is: nine days, seven more than a weekend; other holidays take about 13 of 249 working days a
 * year, less than one in twelve even where two long ones are near. The official calendars of 2023 to 2026 lie within.
 */
function ofWorkingDays(amount: number): DayRange {
  const least = amount + Math.max(0, 2 * (Math.ceil(amount / 5) - 2) - 1);
  return { least, most: amount + 2 * Math.ceil(amount / 5) + 7 + Math.ceil(amount / 12) };
}

function ofMonths(amount: number): DayRange {
  const years = Math.floor(amount / 12);
  const rest = amount - years * 12;
  return { least: years * 365 + rest * 28, most: years * 366 + rest * 31 };
}

/** By the clock at the least; at the most in hours of work, which end on the day on which they began if they are less than a day. */
function ofMinutes(amount: number): DayRange {
  const work = amount / MINUTES_OF_WORK;
  return { least: amount / (24 * 60), most: work < 1 ? work : ofWorkingDays(work).most };
}

function rangeOf(limit: Limit): DayRange {
  if (limit.kind === 'instant') return { least: 0, most: INSTANT_DAYS };
  const amount = tenthsOf(limit) / 10;
  switch (SCALES[limit.unit]) {
    case 'minutes':
      return ofMinutes(amount);
    case 'working-days':
      return ofWorkingDays(amount);
    case 'days':
      return { least: amount, most: amount };
    case 'months':
      return ofMonths(amount);
  }
}

/** Are both in units of one scale, such as 分钟 and 小时, so that a share of one in the other makes sense? */
export function areAlike(left: Limit, right: Limit): boolean {
  return left.kind === 'span' && right.kind === 'span' && SCALES[left.unit] === SCALES[right.unit];
}

/** Tells one length of time from another, however it is written: 2 小时 and 120 分钟 are the same. */
export function lengthKey(limit: Limit): string {
  return limit.kind === 'instant' ? 'instant' : `${SCALES[limit.unit]} ${tenthsOf(limit)}`;
}

/** Does `left` end before `right` whichever day both begin on? Ends that meet will do for days: it is then never later, and mostly sooner. */
export function isSurelyShorter(left: Limit, right: Limit): boolean {
  if (left.kind === 'span' && right.kind === 'span') {
    if (areAlike(left, right)) return tenthsOf(left) < tenthsOf(right);
    const isWorkBoth = SCALES[left.unit] === 'minutes' && SCALES[right.unit] === 'working-days';
    // Even hours of work, the slowest of hours, are fewer.
    if (isWorkBoth && tenthsOf(left) < tenthsOf(right) * MINUTES_OF_WORK) return true;
  }
  const { most } = rangeOf(left);
  const { least } = rangeOf(right);
  return most < least || (most === least && most >= 1);
}
