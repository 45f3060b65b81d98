import { defineRule } from '../rule.js';
import { exampleBundle } from './example-bundle.js';

export default defineRule({
  on: ['bundle'],
  code: 'B001',
  name: 'member-without-item',
  severity: 'error',
  title: '一件事的成员没有写清是哪个事项',
  why: '成员要么是本局的事项（写「事项」），要么是别的部门的事项（写「外部」）；两个都写或者都不写，就不知道该合并谁的材料和时限。',
  bad: exampleBundle(`  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 并联
  - 必选: 是
    办理方式: 并联
`),
  good: exampleBundle(`  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 并联
  - 外部:
      部门: 示例市医疗保障局
      事项名称: 职工基本医疗保险停保
      时限: 1个工作日
      电话: 0399-80013001
    必选: 是
    办理方式: 并联
`),
  remedy: '本局的事项写「事项」和它的标识；别的部门的写「外部」：部门和事项名称。',
  message: (args) => `第 ${args.序号} 个成员${args.情况}`,
  *check(bundle) {
    for (const [index, member] of bundle.成员.entries()) {
      const isOwn = member.事项 !== undefined;
      const isForeign = member.外部 !== undefined;
      if (isOwn !== isForeign) continue;
      const situation = isOwn ? '既写了「事项」又写了「外部」' : '没有写「事项」，也没有写「外部」';
      yield { path: ['成员', index], args: { 序号: index + 1, 情况: situation } };
    }
  },
});
