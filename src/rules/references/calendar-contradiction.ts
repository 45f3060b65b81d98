import type { Calendar } from '../../catalog/catalogue.js';
import type { Finding } from '../../diagnostic/code-doc.js';
import { holidayDays } from '../../model/working-days.js';
import { parseDate, weekdayOf, yearOf } from '../../values/date.js';
import { exampleCalendar } from '../example-calendar.js';
import { defineRule } from '../rule.js';

/** Finds the days outside `年份`; the turn of the year may reach into a neighbour. */
function* holidayFlaws({ 年份, 节假日 }: Calendar, free: Map<string, number>): Iterable<Finding> {
  for (const [index, holiday] of 节假日.entries()) {
    const days = holidayDays(holiday);
    const flaw = (situation: string): Finding => ({
      path: ['节假日', index],
      args: { 日子: holiday.名称, 情况: situation },
    });
    const taken = days.find((day) => free.has(day));
    if (days.length === 0) yield flaw('结束日期早于开始日期，或者晚了一年以上');
    else if (!days.some((day) => 年份.includes(yearOf(day)))) yield flaw('不在「年份」列出的年份里');
    else if (taken !== undefined) yield flaw(`和第 ${(free.get(taken) ?? 0) + 1} 个假期重叠`);
    for (const day of days) free.set(day, index);
  }
}

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
      else if (!年份.includes(yearOf(day))) yield at('不在「年份」列出的年份里');
      else if (weekdayOf(day) <= 5) yield at('是周一到周五，本来就上班，不是调休');
    }
    for (const [index, year] of 年份.entries()) {
      const lacks = [...free.keys()].some((day) => yearOf(day) === year) ? undefined : '没有写放假的日子';
      const unsourced = 来源.some((source) => source.年份 === year)
        ? undefined
        : '「来源」里没有这一年的通知';
      const situation = lacks ?? unsourced;
      if (situation) yield { path: ['年份', index], args: { 日子: `${year} 年`, 情况: situation } };
    }
  },
});
