import { defineRule } from '../rule.js';

const plan = (lines: string) => [
  {
    file: 'plan.yaml',
    patch: `任务:
  - 措施: 清理证明事项
    牵头单位: [法规处]
    责任单位: [各处室]
    完成时限: 2026-06-30
${lines}`,
  },
];

export default defineRule({
  on: ['plan'],
  code: 'F062',
  name: 'task-state-mismatch',
  severity: 'warning',
  title: '任务的状态和完成日期对不上',
  why: '任务台账按状态和完成日期算按期完成率；写了“已完成”没有日期，说不清是不是按期，写了日期又不是“已完成”，督查的人不知道信哪个。',
  bad: plan('    状态: 已完成'),
  good: plan('    状态: 已完成\n    完成日期: 2026-06-20'),
  remedy: '完成了的，状态写“已完成”，补上「完成日期」；没有完成的，删掉「完成日期」。',
  message: (args) => `「${args.措施}」的状态是“${args.状态}”，${args.矛盾}`,
  *check(plan) {
    for (const [index, { 措施, 状态, 完成日期 }] of plan.任务.entries()) {
      if ((状态 === '已完成') === (完成日期 !== undefined)) continue;
      const situation = 完成日期 === undefined ? '没有写「完成日期」' : `却写了完成日期 ${完成日期}`;
      yield { path: ['任务', index, '状态'], args: { 措施, 状态, 矛盾: situation } };
    }
  },
});
