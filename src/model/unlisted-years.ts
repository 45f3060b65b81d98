import type { Calendar } from '../catalog/catalogue.js';
import type { Path } from '../diagnostic/diagnostic.js';
import { type DateText, parseDate, yearOf } from '../values/date.js';
import { holidayDays } from './working-days.js';

/**
 * Years of which the calendar has days, but which 年份 does not list, with the places of those days. A holiday at the turn of the
 * year may reach into a neighbour.
 */
export function unlistedYears({ 年份, 节假日, 调休上班日 }: Calendar): ReadonlyMap<number, readonly Path[]> {
  const places = new Map<number, Path[]>();
  const add = (days: readonly DateText[], path: Path) => {
    const [first] = days;
    if (first === undefined || days.some((day) => 年份.includes(yearOf(day)))) return;
    places.set(yearOf(first), [...(places.get(yearOf(first)) ?? []), path]);
  };
  for (const [index, holiday] of 节假日.entries()) {
    add(holidayDays(holiday), ['节假日', index, '开始日期']);
  }
  for (const [index, text] of 调休上班日.entries()) {
    const day = parseDate(text);
    if (day !== undefined) add([day], ['调休上班日', index]);
  }
  return places;
}
