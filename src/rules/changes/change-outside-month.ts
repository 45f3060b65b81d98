import { isMonthName } from '../../model/citizen-changes.js';
import { parseDate } from '../../values/date.js';
import { exampleChange } from '../example-change.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['change'],
  code: 'R061',
  name: 'change-outside-month',
  severity: 'error',
  title: '调整的日期不在文件名的那个月',
  why: '看文件名找 10 月的调整，却找不到全部；kuaiban changelog 按日期写文件，写错了地方的那一条可能又写一遍。',
  bad: exampleChange('changes/2026-10.yaml', { 日期: '2026-09-12' }),
  good: exampleChange('changes/2026-09.yaml', { 日期: '2026-09-12' }),
  remedy: '日期写错的改正；日期没有错的，把这一条移到那个月的文件里。',
  message: (args) => `${args.日期} 的调整写在了 ${args.文件名} 里`,
  *check({ id, definition }) {
    if (!isMonthName(id)) return;
    for (const [index, { 日期 }] of definition.调整.entries()) {
      const date = parseDate(日期);
      if (date === undefined || date.startsWith(`${id}-`)) continue;
      yield { path: ['调整', index, '日期'], args: { 日期: date, 文件名: `${id}.yaml` } };
    }
  },
});
