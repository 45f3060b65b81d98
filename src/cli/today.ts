import { UserError } from '../diagnostic/user-error.js';
import { parseDate } from '../values/date.js';

/** `--today`, or the calendar day in Shanghai at the moment of the run, as YYYY-MM-DD. */
export function resolveToday(option: string | undefined, now: Date): string {
  if (option === undefined) {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
  }
  const date = parseDate(option);
  if (date === undefined) {
    throw new UserError(`--today 后面的“${option}”不是日期`, '写成 2025-01-01 这样');
  }
  return date;
}
