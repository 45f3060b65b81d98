import { compareDates, parseDate } from '../../values/date.js';
import { defineRule } from '../rule.js';

const log = (first: string, second: string) => [
  {
    file: 'powers/jiu-ye-fu-wu.yaml',
    patch: `变更记录:
  - 日期: ${first}
    类型: 新增
    说明: 列入权责清单。
  - 日期: ${second}
    类型: 调整
    说明: 按新的条文调整依据。`,
  },
];

export default defineRule({
  on: ['power'],
  code: 'F054',
  name: 'change-log-disorder',
  severity: 'warning',
  title: '变更记录没有按日期排列',
  why: '权责清单要随承接、下放、取消及时调整（青岛市 2021 年实施办法）；看记录的人以最后一条为准，次序乱了，就会拿旧的当新的。',
  bad: log('2025-03-01', '2024-01-01'),
  good: log('2024-01-01', '2025-03-01'),
  remedy: '按日期从早到晚排列；日期写错的改正。',
  message: (args) => `${args.日期} 的变更写在 ${args.前一条} 的后面`,
  *check(power) {
    const dates = (power.变更记录 ?? []).map(({ 日期 }) => parseDate(日期));
    for (const [index, date] of dates.entries()) {
      const previous = dates[index - 1];
      if (date === undefined || previous === undefined || compareDates(date, previous) >= 0) continue;
      yield { path: ['变更记录', index, '日期'], args: { 日期: date, 前一条: previous } };
    }
  },
});
