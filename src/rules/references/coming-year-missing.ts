import { undecidedYears } from '../../model/undecided-years.js';
import { unlistedYears } from '../../model/unlisted-years.js';
import { yearOf } from '../../values/date.js';
import { exampleCalendar } from '../example-calendar.js';
import { defineCatalogueRule } from '../rule.js';

/** From December the 20 工作日 to publish a change reach into the next year. */
const FROM_MONTH = 12;

const ONLY_2025 = {
  file: 'calendar.yaml',
  whole: `年份: [2025]
来源:
  - 年份: 2025
    文件: 国务院办公厅关于2025年部分节假日安排的通知
    文号: 国办发明电〔2024〕12号
节假日:
  - 名称: 元旦
    开始日期: 2025-01-01
调休上班日: []
`,
};

export default defineCatalogueRule({
  on: ['calendar'],
  code: 'R057',
  name: 'coming-year-missing',
  severity: 'warning',
  title: '工作日历缺今年或者下一年',
  why: '信息变更之日起 20 个工作日内要公开（政府信息公开条例第二十六条）；进了十二月，期限就跨到下一年，日历里没有那一年，期限就算不出来。国务院办公厅每年十一月前后公布下一年的放假安排。',
  bad: [ONLY_2025],
  good: [exampleCalendar()],
  remedy:
    '照国务院办公厅的通知把这一年的放假安排补进 calendar.yaml，年份也加到「年份」里；通知还没有公布的，公布以后再补。',
  message: (args) => `工作日历没有 ${args.年份} 年`,
  *check({ definition: calendar }, { catalogue, indices, today }) {
    // Years that a change waits for (R015), or whose days are there (R016), are other findings.
    const undecided = undecidedYears(catalogue, indices, today);
    const unlisted = unlistedYears(calendar);
    const isSaid = (year: number) =>
      calendar.年份.includes(year) || undecided.has(year) || unlisted.has(year);
    const year = yearOf(today);
    const needed = Number(today.slice(5, 7)) >= FROM_MONTH ? [year, year + 1] : [year];
    for (const one of needed) {
      if (!isSaid(one)) yield { path: ['年份'], args: { 年份: one } };
    }
  },
});
