import type { Law } from '../catalog/catalogue.js';
import { addDays, compareDates, type DateText, parseDate } from '../values/date.js';

/** Notices are sometimes dated after the day from which they hold; statutes are not. */
const DAYS_BACK_OF_NOTICES = 366;

/** A date of a law that lies before its publication. */
export interface ReversedDate {
  readonly key: '施行日期' | '修订日期';
  readonly date: DateText;
  readonly published: DateText;
}

function isAllowedBefore(date: DateText, published: DateText, { 类别 }: Law): boolean {
  const isNotice = 类别 === '规范性文件' || 类别 === '国务院文件';
  return isNotice && compareDates(date, addDays(published, -DAYS_BACK_OF_NOTICES)) >= 0;
}

/** The dates of a law that lie before its publication; a notice may reach back by a year. */
export function reversedDates(law: Law): readonly ReversedDate[] {
  const published = parseDate(law.公布日期 ?? '');
  if (published === undefined) return [];
  return (['施行日期', '修订日期'] as const).flatMap((key) => {
    const date = parseDate(law[key] ?? '');
    if (date === undefined || compareDates(date, published) >= 0) return [];
    return key === '施行日期' && isAllowedBefore(date, published, law) ? [] : [{ key, date, published }];
  });
}
