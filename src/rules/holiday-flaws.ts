import type { Calendar } from '../catalog/catalogue.js';
import type { Finding } from '../diagnostic/code-doc.js';
import { holidayDays } from '../model/working-days.js';
import { parseDate, yearOf } from '../values/date.js';

/** Holidays whose days cannot be told or that overlap. Collects the free days in `free`, each with the number of its holiday. */
export function* holidayFlaws({ 年份, 节假日 }: Calendar, free: Map<string, number>): Iterable<Finding> {
  for (const [index, holiday] of 节假日.entries()) {
    const days = holidayDays(holiday);
    const from = parseDate(holiday.开始日期) ?? '';
    const flaw = (key: string, situation: string): Finding => ({
      path: ['节假日', index, key],
      args: { 日子: holiday.名称, 情况: situation },
    });
    const taken = days.find((day) => free.has(day));
    if (days.length === 0) {
      const wrong = 年份.includes(yearOf(from)) ? '结束日期' : '开始日期';
      yield flaw(wrong, '结束日期早于开始日期，或者晚了一年以上');
    } else if (taken !== undefined) {
      yield flaw('开始日期', `和第 ${(free.get(taken) ?? 0) + 1} 个假期重叠`);
    }
    for (const day of days) free.set(day, index);
  }
}
