import { remembering } from './remembering.js';
import { normaliseText } from './text.js';

// The only place where dates are computed. Nothing here reads the clock: `today` is handed in by the caller.

/** A calendar date as ISO 8601 `YYYY-MM-DD`, as `parseDate` returns it. Sorting the text sorts the dates. */
export type DateText = string;

const MILLISECONDS_A_DAY = 86_400_000;
const DATE = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})[日号]|([-/.])(\d{1,2})\4(\d{1,2}))$/u;

/**
 * Reads `2025-01-01`, `2025-1-1`, `2025/1/1`, `2025.1.1` or `2025年1月1日` into `YYYY-MM-DD`.
 * `undefined` unless it is a day of the calendar between 1900 and 2199.
 */
export const parseDate: (text: string) => DateText | undefined = remembering(readDate);

function readDate(text: string): DateText | undefined {
  const parts = DATE.exec(normaliseText(text));
  if (parts === null) return undefined;
  const year = Number(parts[1]);
  const month = Number(parts[2] ?? parts[5]);
  const day = Number(parts[3] ?? parts[6]);
  const isReal = isYear(year) && isMonth(month) && day >= 1 && day <= lastDayOfMonth(year, month);
  return isReal ? dateText(year, month, day) : undefined;
}

/** `2025-01-01` as citizens read it: `2025年1月1日`. Takes what `parseDate` returned; other text is returned as is. */
export function formatDate(date: DateText): string {
  const { year, month, day } = split(date);
  return Number.isNaN(day) ? date : `${year}年${month}月${day}日`;
}

/** −1 when `left` is the earlier date, 0 when they are the same day, 1 when `left` is the later. */
export function compareDates(left: DateText, right: DateText): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The date `days` 自然日 after (before, when negative). Proleptic Gregorian. Takes what `parseDate` returned. */
export function addDays(date: DateText, days: number): DateText {
  return new Date(utcMilliseconds(date) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** How many 自然日 `to` is after `from`; negative when it is before. Takes what `parseDate` returned. */
export function daysBetween(from: DateText, to: DateText): number {
  return (utcMilliseconds(to) - utcMilliseconds(from)) / MILLISECONDS_A_DAY;
}

/**
 * The date `months` 月 after. Where that month has no such day, its last day (31 January + 1 月 = 28 or 29 February).
 * Source: 民法典第二百零二条. Takes what `parseDate` returned.
 */
export function addMonths(date: DateText, months: number): DateText {
  const { year, month, day } = split(date);
  const count = year * 12 + month - 1 + months;
  const inYear = Math.floor(count / 12);
  const inMonth = (count % 12) + 1;
  return dateText(inYear, inMonth, Math.min(day, lastDayOfMonth(inYear, inMonth)));
}

/** The year of a date that `parseDate` returned. */
export function yearOf(date: DateText): number {
  return split(date).year;
}

/** The day of the week, 1 for 星期一 to 7 for 星期日 (ISO 8601). */
export function weekdayOf(date: DateText): number {
  return new Date(utcMilliseconds(date)).getUTCDay() || 7;
}

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function utcMilliseconds(date: DateText): number {
  const { year, month, day } = split(date);
  return Date.UTC(year, month - 1, day);
}

function split(date: DateText): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = date.split('-').map(Number);
  return { year, month, day };
}

function dateText(year: number, month: number, day: number): DateText {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isYear(year: number): boolean {
  return year >= 1900 && year <= 2199;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

/** When a task of the plan is due: on a day, within a month, or always going on. `month` counts from 1. */
export type Deadline =
  | { readonly kind: 'date'; readonly date: DateText }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'ongoing' };

/** Reads a date, a month (`2021年6月`, `2021年6月底前`, `2021-06`) or `持续推进`; else `undefined`. */
export function parseDeadline(text: string): Deadline | undefined {
  const plain = normaliseText(text);
  if (plain === '持续推进') return { kind: 'ongoing' };
  const date = parseDate(plain);
  if (date !== undefined) return { kind: 'date', date };
  const parts = /^(\d{4})(?:年(\d{1,2})月(?:[底末]前?)?|[-/.](\d{1,2}))$/u.exec(plain);
  if (parts === null) return undefined;
  const year = Number(parts[1]);
  const month = Number(parts[2] ?? parts[3]);
  return isYear(year) && isMonth(month) ? { kind: 'month', year, month } : undefined;
}

/** The one way a deadline is shown: `2021年6月30日`, `2021年6月`, `持续推进`. */
export function formatDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'date':
      return formatDate(deadline.date);
    case 'month':
      return `${deadline.year}年${deadline.month}月`;
    case 'ongoing':
      return '持续推进';
  }
}

/** The last day on which the deadline is kept (of a month its last day); `undefined` for 持续推进. */
export function deadlineDate(deadline: Deadline): DateText | undefined {
  switch (deadline.kind) {
    case 'date':
      return deadline.date;
    case 'month':
      return dateText(deadline.year, deadline.month, lastDayOfMonth(deadline.year, deadline.month));
    case 'ongoing':
      return undefined;
  }
}
