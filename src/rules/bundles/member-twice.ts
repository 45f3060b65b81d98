import { normaliseText } from '../../values/text.js';
import { defineRule } from '../rule.js';
import { exampleBundle } from './example-bundle.js';

export default defineRule({
  on: ['bundle'],
  code: 'B004',
  name: 'member-twice',
  severity: 'error',
  title: '同一个成员写了两次',
  why: '同一个事项算两次，总时限和材料份数都会算错，群众还以为要办两遍。',
  bad: exampleBundle(`  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 并联
  - 事项: shi-ye-deng-ji
    必选: 否
    适用条件: 有就业要求的
    办理方式: 并联
`),
  good: exampleBundle(`  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 并联
  - 事项: lao-wu-pai-qian-xu-ke
    必选: 是
    办理方式: 并联
`),
  remedy: '删掉多写的一个；本来要写别的事项的，改正标识。',
  message: (args) => `和第 ${args.先前} 个成员是同一个事项：${args.事项}`,
  *check(bundle) {
    const seen = new Map<string, number>();
    for (const [index, { 事项, 外部 }] of bundle.成员.entries()) {
      const foreign = 外部 && normaliseText(`${外部.部门}/${外部.事项名称}`);
      const identity = 事项 ?? foreign;
      if (identity === undefined) continue;
      const earlier = seen.get(identity);
      if (earlier === undefined) seen.set(identity, index);
      else {
        const args = { 先前: earlier + 1, 事项: 事项 ?? 外部?.事项名称 ?? '' };
        yield { path: ['成员', index, 事项 === undefined ? '外部' : '事项'], args };
      }
    }
  },
});
