import type { Calendar } from '../catalog/catalogue.js';
import { addDays, compareDates, type DateText, parseDate, weekdayOf, yearOf } from '../values/date.js';

/** A date, or the year without which it cannot be told. */
export type WorkingDayResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly missingYear: number };

/** Working days of the years that calendar.yaml covers; of other years nothing is said. */
export interface WorkingDays {
  /**
   * The last day of a term of `days` 工作日 that is set off by `from`: the day itself does not count (民法典第二百零一条).
   * Takes what `parseDate` returned.
   */
  add(from: DateText, days: number): WorkingDayResult<DateText>;
  /** How many 工作日 lie after `from`, up to and including `to`; 0 if `to` is not later. */
  count(from: DateText, to: DateText): WorkingDayResult<number>;
}

/** Every day from `from` to `to`, both included. */
function daysBetween(from: DateText, to: DateText): readonly DateText[] {
  const days: DateText[] = [];
  for (let day = from; compareDates(day, to) <= 0; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * The days of one holiday as YYYY-MM-DD; empty when its end comes before its beginning, or more than a year after.
 */
export function holidayDays(holiday: Calendar['节假日'][number]): readonly DateText[] {
  const from = parseDate(holiday.开始日期);
  const to = holiday.结束日期 === undefined ? from : parseDate(holiday.结束日期);
  if (from === undefined || to === undefined || compareDates(to, addDays(from, 366)) > 0) return [];
  return daysBetween(from, to);
}

/**
 * Working days by the calendar: Monday to Friday without its holidays, and the days moved to a weekend
 * (行政许可法第八十二条：工作日不含法定节假日).
 */
export function workingDaysOf(calendar: Calendar): WorkingDays {
  const years = new Set(calendar.年份);
  const holidays = new Set(calendar.节假日.flatMap(holidayDays));
  const moved = new Set(calendar.调休上班日.flatMap((text) => parseDate(text) ?? []));
  const isWorkingDay = (day: DateText) => moved.has(day) || (weekdayOf(day) <= 5 && !holidays.has(day));
  return {
    add(from, days) {
      let day = from;
      for (let left = days; left > 0; ) {
        day = addDays(day, 1);
        if (!years.has(yearOf(day))) return { ok: false, missingYear: yearOf(day) };
        if (isWorkingDay(day)) left -= 1;
      }
      return { ok: true, value: day };
    },
    count(from, to) {
      let count = 0;
      for (let day = addDays(from, 1); compareDates(day, to) <= 0; day = addDays(day, 1)) {
        if (!years.has(yearOf(day))) return { ok: false, missingYear: yearOf(day) };
        if (isWorkingDay(day)) count += 1;
      }
      return { ok: true, value: count };
    },
  };
}
