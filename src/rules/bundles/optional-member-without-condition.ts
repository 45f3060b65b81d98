import { defineRule } from '../rule.js';
import { exampleBundle } from './example-bundle.js';

const member = (lines: string) =>
  exampleBundle(`  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 并联
  - 事项: lao-wu-pai-qian-xu-ke
    必选: 否
${lines}    办理方式: 并联
`);

export default defineRule({
  on: ['bundle'],
  code: 'B020',
  name: 'optional-member-without-condition',
  severity: 'warning',
  title: '不是必选的成员，没有写什么情况才办',
  why: '一件事按各人的情形办。不是必选的，要先说清什么人要办；没有写「适用条件」，群众和窗口都没法选，指南就不算明确（优化营商环境条例第三十五条）。',
  bad: member(''),
  good: member('    适用条件: 招用劳务派遣人员的\n'),
  remedy: '补写「适用条件」；人人都要办的，「必选」写“是”。',
  message: (args) => `第 ${args.序号} 个成员不是必选的，没有写「适用条件」`,
  *check(bundle) {
    for (const [index, { 必选, 适用条件 }] of bundle.成员.entries()) {
      if (必选 === '是' || 适用条件 !== undefined) continue;
      yield { path: ['成员', index, '必选'], args: { 序号: index + 1 } };
    }
  },
});
