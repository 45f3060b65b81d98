import { UserError } from '../diagnostic/user-error.js';
import { parseDate } from '../values/date.js';

/** The calendar day in Shanghai at a moment (a date, or milliseconds since 1970), as YYYY-MM-DD. */
export function dayInShanghai(moment: Date | number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(moment);
}

/**
 * `--today`, or the calendar day in Shanghai at the moment of the run, as YYYY-MM-DD.
 * @param name of another option that names a day
 */
export function resolveToday(option: string | undefined, now: Date, name = '--today'): string {
  if (option === undefined) return dayInShanghai(now);
  const date = parseDate(option);
  if (date === undefined) {
    throw new UserError(`${name} 后面的“${option}”不是日期`, '写成 2025-01-01 这样');
  }
  return date;
}
