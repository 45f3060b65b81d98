import { daysBetween, parseDate } from '../../values/date.js';

const SECOND = 1000;
const SECONDS_A_DAY = 86_400;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** `Sun, 06 Nov 1994 08:49:37 GMT`, and as RFC 850 has it: `Sunday, 06-Nov-94 08:49:37 GMT`. */
const DATE = /^[a-z]{3,9}, (\d\d)[ -]([a-z]{3})[ -](\d{4}|\d\d) (\d\d):(\d\d):(\d\d) (?:gmt|utc)$/u;
/** As the language C writes it: `Sun Nov  6 08:49:37 1994`. */
const C_DATE = /^[a-z]{3} ([a-z]{3}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4})$/u;
/** `30`, and as no standard has it: `30s`, `1m30s`. */
const DURATION = /^(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s?)?$/u;

interface Moment {
  readonly date: string;
  readonly secondOfDay: number;
}

function momentOf(day = '', month = '', year = '', hour = '', minute = '', second = ''): Moment | undefined {
  const number = String(MONTHS.indexOf(month) + 1);
  const date = parseDate([year.length === 2 ? `20${year}` : year, number, day].join('-'));
  if (date === undefined) return undefined;
  return { date, secondOfDay: (Number(hour) * 60 + Number(minute)) * 60 + Number(second) };
}

function parseHttpDate(text: string): Moment | undefined {
  const [, day, month, year, ...time] = DATE.exec(text) ?? [];
  if (day !== undefined) return momentOf(day, month, year, ...time);
  const [, cMonth, cDay, hour, minute, second, cYear] = C_DATE.exec(text) ?? [];
  return momentOf(cDay, cMonth, cYear, hour, minute, second);
}

function secondsUntil(text: string, from: string | undefined): number | undefined {
  const until = parseHttpDate(text);
  const now = from === undefined ? undefined : parseHttpDate(from.trim().toLowerCase());
  if (until === undefined || now === undefined) return undefined;
  return daysBetween(now.date, until.date) * SECONDS_A_DAY + until.secondOfDay - now.secondOfDay;
}

function secondsIn(text: string): number | undefined {
  const parts = DURATION.exec(text);
  if (parts === null) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return (hours * 60 + minutes) * 60 + seconds;
}

/**
 * Milliseconds for which a server wishes to be left alone; more than 0. `undefined` where it says nothing that can be
 * understood. A date counts from the `Date` of the same answer, so that no two clocks have to agree.
 * Source: RFC 9110, 10.2.3 Retry-After and 5.6.7 Date/Time Formats.
 * @param headers by lower-case name
 */
export function retryAfterOf(headers: ReadonlyMap<string, string>): number | undefined {
  const text = headers.get('retry-after')?.trim().toLowerCase() ?? '';
  const seconds = secondsIn(text) ?? secondsUntil(text, headers.get('date'));
  return seconds !== undefined && seconds > 0 ? seconds * SECOND : undefined;
}
