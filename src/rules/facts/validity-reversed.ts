import { compareDates, parseDate } from '../../values/date.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F016',
  name: 'validity-reversed',
  severity: 'error',
  title: '失效日期不晚于生效日期',
  why: '失效在生效之前，这个事项哪一天都不能办，会从网站上消失；多数是年份写错。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '生效日期: 2026-01-01\n失效日期: 2025-12-31' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '生效日期: 2025-01-01\n失效日期: 2027-12-31' }],
  remedy: '核对两个日期；没有确定的失效日期就不写。',
  message: (args) => `失效日期 ${args.失效} 不晚于生效日期 ${args.生效}`,
  *check({ 生效日期, 失效日期 }) {
    const from = parseDate(生效日期 ?? '');
    const until = parseDate(失效日期 ?? '');
    if (from && until && compareDates(until, from) <= 0) {
      yield { path: ['失效日期'], args: { 失效: until, 生效: from } };
    }
  },
});
