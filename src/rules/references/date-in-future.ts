import { reversedDates } from '../../model/law-dates.js';
import { compareDates, formatDate, parseDate } from '../../values/date.js';
import { defineCatalogueRule } from '../rule.js';

/** Dates of what has been done. 生效日期, 失效日期, 施行日期 and the changes of powers may lie ahead. */
const DONE_KEYS = ['更新日期', '核对日期', '公布日期', '修订日期', '日期'] as const;

export default defineCatalogueRule({
  on: ['item', 'bundle', 'list', 'place', 'law', 'plan', 'reason'],
  code: 'R032',
  name: 'date-in-future',
  severity: 'error',
  title: '已经做了的事，日期却在将来',
  why: '更新、核对、公布、修订、完成都是过去的事；写成将来，核对周期和公开期限就都算错了，页面上的日期也让人不相信。多数是年份写错。以后才生效的事项写「生效日期」，那里可以是将来。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '更新日期: 2027-08-05' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '更新日期: 2026-08-05' }],
  remedy: '改成实际的日期。',
  message: (args) => `「${args.键}」${args.日期}还没有到`,
  *check({ kind, definition }, { today }) {
    const isAhead = (text: string | undefined) => {
      const date = text === undefined ? undefined : parseDate(text);
      return date !== undefined && compareDates(date, today) > 0 ? formatDate(date) : undefined;
    };
    if (kind === 'plan') {
      for (const [index, task] of definition.任务.entries()) {
        const date = isAhead(task.完成日期);
        if (date) yield { path: ['任务', index, '完成日期'], args: { 键: '完成日期', 日期: date } };
      }
      return;
    }
    const dated: { readonly [Key in (typeof DONE_KEYS)[number]]?: string | undefined } = definition;
    for (const key of DONE_KEYS) {
      const date = isAhead(dated[key]);
      // A law that is in force before it was published has a wrong date of publication: that is said already.
      if (!date || (key === '公布日期' && kind === 'law' && reversedDates(definition).length > 0)) continue;
      yield { path: [key], args: { 键: key, 日期: date } };
    }
  },
});
