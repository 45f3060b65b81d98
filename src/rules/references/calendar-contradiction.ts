import type { Finding } from '../../diagnostic/code-doc.js';
import { unlistedYears } from '../../model/unlisted-years.js';
import { parseDate, weekdayOf, yearOf } from '../../values/date.js';
import { exampleCalendar } from '../example-calendar.js';
import { holidayFlaws } from '../holiday-flaws.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['calendar'],
  code: 'R016',
  name: 'calendar-contradiction',
  severity: 'error',
  title: '工作日历自相矛盾',
  why: '公开期限、办结时限都按工作日算；日历写错一天，期限就差一天。',
  bad: [exampleCalendar("['2026-09-23']")],
  good: [exampleCalendar()],
  remedy: '对照国务院办公厅的放假通知改正；周末正常休息的日子不用写。',
  message: (args) => `${args.日子}：${args.情况}`,
  *check(calendar) {
    const { 年份, 来源, 调休上班日 } = calendar;
    const free = new Map<string, number>();
    yield* holidayFlaws(calendar, free);
    for (const [index, text] of 调休上班日.entries()) {
      const day = parseDate(text);
      if (day === undefined) continue;
      const at = (situation: string): Finding => ({
        path: ['调休上班日', index],
        args: { 日子: text, 情况: situation },
      });
      if (free.has(day)) yield at('既是放假的日子，又是调休上班日');
      else if (weekdayOf(day) <= 5) yield at('是周一到周五，本来就上班，不是调休');
    }
    const unlisted = unlistedYears(calendar);
    for (const [year, places] of unlisted) {
      // One day may have a wrong year; of many the year itself is missing.
      const [place = []] = places;
      const path = places.length > 1 ? ['年份'] : place;
      yield {
        path,
        args: { 日子: `${year} 年`, 情况: `有 ${places.length} 处放假或调休，却不在「年份」里` },
      };
    }
    for (const [index, year] of 年份.entries()) {
      const isFree = [...free.keys()].some((day) => yearOf(day) === year);
      // Where days of another year stand without their year, that year was mistyped.
      if (!isFree && [...unlisted.values()].some((places) => places.length > 1)) continue;
      const unsourced = 来源.some((source) => source.年份 === year)
        ? undefined
        : '「来源」里没有这一年的通知';
      const situation = isFree ? unsourced : '没有写放假的日子';
      if (situation) yield { path: ['年份', index], args: { 日子: `${year} 年`, 情况: situation } };
    }
  },
});
