import { defineRule } from '../rule.js';
import { exampleBundle } from './example-bundle.js';

const serial = (first: number, second: number) =>
  exampleBundle(`  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 串联
    顺序: ${first}
  - 事项: lao-wu-pai-qian-xu-ke
    必选: 是
    办理方式: 串联
    顺序: ${second}
`);

export default defineRule({
  on: ['bundle'],
  code: 'B006',
  name: 'serial-order-broken',
  severity: 'error',
  title: '串联成员的顺序不连续',
  why: '串联的事项按顺序一步一步办（打包受理、拆包分办）；跳号或者都写成同一步，就不知道先办哪一个，总时限也算不对。同一步里同时办的几项可以写同一个数。',
  bad: serial(1, 3),
  good: serial(1, 2),
  remedy: '从 1 开始一步一步编号，中间不跳号；都可以同时办的，办理方式改成“并联”，不写「顺序」。',
  message: (args) => `${args.情况}`,
  *check(bundle) {
    const serial = bundle.成员.filter((member) => member.办理方式 === '串联');
    // Without all its numbers the order is not known.
    if (serial.some((member) => member.顺序 === undefined)) return;
    const steps = new Set(serial.flatMap((member) => member.顺序 ?? []));
    // One wrong number may leave two gaps; the number that is too large is the wrong one.
    const afterGap = Math.max(...[...steps].filter((step) => step > 1 && !steps.has(step - 1)));
    for (const [index, { 办理方式, 顺序 }] of bundle.成员.entries()) {
      if (顺序 === undefined) continue;
      const at = (situation: string) => ({ path: ['成员', index, '顺序'], args: { 情况: situation } });
      if (办理方式 === '并联') yield at('并联的成员不排顺序');
      else if (顺序 === afterGap) yield at(`写了第 ${顺序} 步，没有第 ${顺序 - 1} 步`);
      else if (steps.size === 1 && serial.length > 1 && bundle.成员[index] === serial[0]) {
        yield at(`串联的 ${serial.length} 个成员都写成同一步`);
      }
    }
  },
});
