import { parseDate } from './date.js';
import type { OfficeDays } from './office-days.js';
import { formatDays, parseDays } from './office-days.js';
import { normaliseText } from './text.js';

/** A day of the year, whatever the year; both count from 1. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** One stretch of opening, in minutes since midnight; `from` is before `to`, and 24:00 is 1440. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** The opening of some days; with a season only between its two days, both included (it may span the new year). */
export interface HoursPart {
  readonly days: OfficeDays;
  readonly season?: { readonly from: DayOfYear; readonly to: DayOfYear };
  readonly spans: readonly TimeSpan[];
}

export type Hours = readonly HoursPart[];

const PART =
  /^(?<days>[^\d(]{2,40}?)(?:\((?<from>[^-)]{4,6})-(?<to>[^-)]{4,6})\))?(?<spans>(?:上午|下午)?\d[^;]*)$/u;

/**
 * Reads office hours such as `工作日 9:00-12:00、13:30-17:00;周六 9:00-12:00`, with a season
 * `工作日(5月1日至9月30日)9:00-12:00、14:00-18:00`, or `周一至周五 上午9:00-12:00,下午1:30-5:00`. Width, spaces and the kinds
 * of dash, comma and semicolon do not matter. `undefined` when days are missing, a span is reversed or spans overlap.
 */
export function parseHours(text: string): Hours | undefined {
  // Line feeds part one line from the next; all other white space means nothing.
  const plain = normaliseText(text.replace(/\n/gu, ';')).replace(/[-‐-―−~〜至到]+/gu, '-');
  const pieces = plain.split(';').filter((piece) => piece !== '');
  const hours = pieces.map(parsePart).filter((part) => part !== undefined);
  return hours.length > 0 && hours.length === pieces.length && !hasClash(hours) ? hours : undefined;
}

function parsePart(text: string): HoursPart | undefined {
  const groups = PART.exec(text)?.groups;
  const days = parseDays((groups?.days ?? '').replace(/:$/u, ''));
  const spans = parseSpans(groups?.spans ?? '');
  if (days === undefined || spans === undefined) return undefined;
  if (groups?.from === undefined) return { days, spans };
  const from = parseDayOfYear(groups.from);
  const to = parseDayOfYear(groups.to ?? '');
  return from === undefined || to === undefined ? undefined : { days, season: { from, to }, spans };
}

function parseDayOfYear(text: string): DayOfYear | undefined {
  // A leap year, since a season may begin or end on 29 February.
  const date = parseDate(`2024年${text}`);
  return date === undefined ? undefined : { month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

function parseSpans(text: string): readonly TimeSpan[] | undefined {
  const spans: TimeSpan[] = [];
  for (const piece of text.split(/[、,和及]/u)) {
    const times = /^(上午|下午)?(\d{1,2}):([0-5]\d)-(上午|下午)?(\d{1,2}):([0-5]\d)$/u.exec(piece);
    if (times === null) return undefined;
    const [, half, fromHour, fromMinute, toHalf, toHour, toMinute] = times;
    const from = minutesOf(half, fromHour, fromMinute);
    const to = minutesOf(toHalf ?? half, toHour, toMinute);
    if (from >= to || to > 24 * 60 || from < (spans.at(-1)?.to ?? 0)) return undefined;
    spans.push({ from, to });
  }
  return spans;
}

function minutesOf(half: string | undefined, hour: string | undefined, minute: string | undefined): number {
  const noon = half === '下午' && Number(hour) < 12 ? 12 * 60 : 0;
  return noon + Number(hour) * 60 + Number(minute);
}

/** Two parts for the same days of the same season must not open at the same time. */
function hasClash(hours: Hours): boolean {
  const spansByDays = new Map<string, TimeSpan[]>();
  for (const part of hours) {
    const spans = spansByDays.get(formatWhen(part)) ?? [];
    spans.push(...part.spans);
    spansByDays.set(formatWhen(part), spans);
  }
  return [...spansByDays.values()].some((unsorted) => {
    const spans = unsorted.toSorted((a, b) => a.from - b.from);
    return spans.some((span, index) => span.from < (spans[index - 1]?.to ?? 0));
  });
}

/** The one way office hours are shown: `工作日 9:00-12:00、13:30-17:00；周六 9:00-12:00`. */
export function formatHours(hours: Hours): string {
  return hours.map((part) => `${formatWhen(part)}${part.spans.map(formatSpan).join('、')}`).join('；');
}

function formatWhen({ days, season }: HoursPart): string {
  if (season === undefined) return `${formatDays(days)} `;
  return `${formatDays(days)}（${formatDayOfYear(season.from)}至${formatDayOfYear(season.to)}）`;
}

function formatDayOfYear({ month, day }: DayOfYear): string {
  return `${month}月${day}日`;
}

/** `9:00-12:00`. */
export function formatSpan({ from, to }: TimeSpan): string {
  return `${formatTime(from)}-${formatTime(to)}`;
}

function formatTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
