import { defineRule } from '../rule.js';

export default defineRule({
  on: ['law'],
  code: 'R018',
  name: 'superseded-law-in-force',
  severity: 'error',
  title: '写了替代它的法规，状态却不是已废止',
  why: '被新法规替代的旧法规不能再作依据；状态不改，依据它的事项就查不出来（立法法：新的规定与旧的规定不一致的，适用新的规定）。',
  bad: [{ file: 'laws/lao-dong-he-tong-fa.yaml', patch: '替代: she-hui-bao-xian-fa' }],
  good: [{ file: 'laws/lao-dong-he-tong-fa.yaml', patch: '状态: 现行有效' }],
  remedy: '已经被替代的，状态改成“已废止”；没有被替代的，删掉「替代」。只改了部分条文的，状态写“已修改”。',
  message: (args) => `「替代」写了 ${args.替代}，状态还是“${args.状态}”`,
  *check({ 替代, 状态 }) {
    if (替代 !== undefined && 状态 !== '已废止') yield { path: ['状态'], args: { 替代, 状态 } };
  },
});
