import { compareDates, formatDate, parseDate } from '../../values/date.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['law'],
  code: 'R021',
  name: 'law-amended-since-check',
  severity: 'warning',
  title: '法规修改以后没有重新核对条文',
  why: '修改会挪动条号、改变条件和时限；依据条文要跟着法规的立、改、废动态调整（权责清单管理办法的通行规定）。',
  bad: [{ file: 'laws/lao-dong-he-tong-fa.yaml', patch: '状态: 已修改\n修订日期: 2026-03-01' }],
  good: [
    {
      file: 'laws/lao-dong-he-tong-fa.yaml',
      patch: '状态: 已修改\n修订日期: 2026-03-01\n核对日期: 2026-04-10',
    },
  ],
  remedy: '对照修改后的原文核对「条款」，再写上「修订日期」和核对那天的「核对日期」。',
  message: (args) => `${args.法规}${args.情况}`,
  *check({ 简称, 状态, 修订日期, 核对日期 }) {
    const amended = parseDate(修订日期 ?? '');
    const checked = parseDate(核对日期 ?? '');
    const args = { 法规: 简称 };
    if (状态 === '已修改' && amended === undefined) {
      yield { path: ['修订日期'], args: { ...args, 情况: '状态是“已修改”，没有写修订日期' } };
    } else if (状态 === '已修改' && checked === undefined) {
      yield { path: ['核对日期'], args: { ...args, 情况: '状态是“已修改”，没有写核对日期' } };
    } else if ((状态 === '已修改' || 状态 === '现行有效') && amended && checked) {
      if (compareDates(checked, amended) >= 0) return;
      const situation = `${formatDate(amended)}修改过，条文上次核对是${formatDate(checked)}`;
      yield { path: ['核对日期'], args: { ...args, 情况: situation } };
    }
  },
});
