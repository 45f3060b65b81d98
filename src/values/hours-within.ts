import type { DayOfYear, Hours, HoursPart, TimeSpan } from './hours.js';

const WORKDAYS = [1, 2, 3, 4, 5];
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
const DAY_NAMES = '一二三四五六日';

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of the year in order. */
const ordinal = ({ month, day }: DayOfYear): number => month * 32 + day;

function ordinalAfter({ month, day }: DayOfYear): number {
  const isLast = day >= (MONTH_LENGTHS[month - 1] ?? 31);
  return isLast ? ordinal({ month: (month % 12) + 1, day: 1 }) : ordinal({ month, day: day + 1 });
}

function isInSeason({ season }: HoursPart, at: number): boolean {
  if (season === undefined) return true;
  const from = ordinal(season.from);
  const to = ordinal(season.to);
  return from <= to ? from <= at && at <= to : at >= from || at <= to;
}

function opensOn({ days }: HoursPart, weekday: number): boolean {
  if (days === '每天') return true;
  return days === '工作日' ? WORKDAYS.includes(weekday) : days.some((day) => day === weekday);
}

function spansOn(hours: Hours, weekday: number, at: number): readonly TimeSpan[] {
  return hours
    .filter((part) => opensOn(part, weekday) && isInSeason(part, at))
    .flatMap((part) => part.spans)
    .toSorted((a, b) => a.from - b.from);
}

/** Is every minute of `inner` in one of the spans? Spans that touch count as one. */
function covers(spans: readonly TimeSpan[], inner: TimeSpan): boolean {
  let reached = inner.from;
  for (const { from, to } of spans) if (from <= reached && to > reached) reached = to;
  return reached >= inner.to;
}

/** The days at which something changes: the first day of every season, and the first day after it. */
function edges(hours: Hours): readonly number[] {
  return hours.flatMap(({ season }) => (season ? [ordinal(season.from), ordinalAfter(season.to)] : []));
}

/**
 * The first opening of `inner` outside the opening of `outer`, with its day as `周六`; `undefined` when `inner` keeps within
 * `outer`. 工作日 counts as 周一至周五.
 */
export function openingOutside(
  outer: Hours,
  inner: Hours,
): { readonly day: string; readonly span: TimeSpan } | undefined {
  const dates = [ordinal({ month: 1, day: 1 }), ...edges(outer), ...edges(inner)];
  for (const weekday of WEEK) {
    for (const at of dates) {
      const open = spansOn(outer, weekday, at);
      const span = spansOn(inner, weekday, at).find((one) => !covers(open, one));
      if (span) return { day: `周${DAY_NAMES.charAt(weekday - 1)}`, span };
    }
  }
  return undefined;
}
