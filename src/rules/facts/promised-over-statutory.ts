import { compareLimits, formatLimit, parseLimit } from '../../values/limit.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F002',
  name: 'promised-over-statutory',
  severity: 'error',
  title: '承诺办结时限比法定的长',
  why: '法定时限是底线，承诺只能更短（优化营商环境条例第三十六条允许压缩时限，但要公开）。承诺写长了就是公开承认会违法。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '办件类型: 承诺件\n法定办结时限: 10个工作日\n承诺办结时限: 15个工作日',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '办件类型: 承诺件\n法定办结时限: 10个工作日\n承诺办结时限: 5个工作日',
    },
  ],
  remedy: '核对法条和承诺：多数是单位写错（工作日和日），或者法定时限没有跟着法规修改。',
  message: (args) =>
    `承诺 ${args.承诺}，比法定的 ${args.法定} 长${args.换算 === '' ? '' : `（${args.换算}）`}`,
  *check(item) {
    const promised = parseLimit(item.承诺办结时限);
    const statutory = parseLimit(item.法定办结时限);
    if (!promised || !statutory) return;
    const { order, converted } = compareLimits(promised, statutory);
    if (order <= 0) return;
    const args = {
      承诺: formatLimit(promised),
      法定: formatLimit(statutory),
      换算: converted ? '单位不同，按 5 个工作日等于 7 日、1 个月等于 30 日折算' : '',
    };
    yield { path: ['承诺办结时限'], args };
  },
});
