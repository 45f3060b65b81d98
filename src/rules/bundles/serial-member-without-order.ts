import { defineRule } from '../rule.js';
import { exampleBundle } from './example-bundle.js';

export default defineRule({
  on: ['bundle'],
  code: 'B002',
  name: 'serial-member-without-order',
  severity: 'error',
  title: '串联的成员没有写顺序',
  why: '串联的事项要一个接一个办，时限要相加；不写顺序就排不出流程，也算不出总时限。',
  bad: exampleBundle(`  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 串联
    顺序: 1
  - 事项: lao-wu-pai-qian-xu-ke
    必选: 是
    办理方式: 串联
`),
  good: exampleBundle(`  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 串联
    顺序: 1
  - 事项: lao-wu-pai-qian-xu-ke
    必选: 是
    办理方式: 串联
    顺序: 2
`),
  remedy: '给串联的成员写「顺序」，从 1 开始；可以同时办的，办理方式改成“并联”。',
  message: (args) => `第 ${args.序号} 个成员是串联的，没有写「顺序」`,
  *check(bundle) {
    for (const [index, member] of bundle.成员.entries()) {
      if (member.办理方式 === '串联' && member.顺序 === undefined) {
        yield { path: ['成员', index, '办理方式'], args: { 序号: index + 1 } };
      }
    }
  },
});
