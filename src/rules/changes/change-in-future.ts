import { compareDates, formatDate, parseDate } from '../../values/date.js';
import { exampleChange } from '../example-change.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['change'],
  code: 'R062',
  name: 'change-in-future',
  severity: 'error',
  title: '调整的日期在将来',
  why: '群众照着“近期调整”去办，窗口却还没有这样办。指南上写的也是现在的要求，两边就不一致。多数是年份写错。',
  bad: exampleChange('changes/2027-10.yaml', { 日期: '2027-10-12' }),
  good: exampleChange(),
  remedy:
    '日期写错的改正；真要以后才这样办的，到那一天和指南一起改。要提前告诉群众的，写进事项的「常见问题」或者「时限说明」。',
  message: (args) => `${args.日期}还没有到，这件调整现在还没有这样办`,
  *check({ definition }, { today }) {
    for (const [index, { 日期 }] of definition.调整.entries()) {
      const date = parseDate(日期);
      if (date === undefined || compareDates(date, today) <= 0) continue;
      yield { path: ['调整', index, '日期'], args: { 日期: formatDate(date) } };
    }
  },
});
