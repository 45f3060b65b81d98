import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F025',
  name: 'cross-region-not-online',
  severity: 'error',
  title: '通办模式是全程网办，事项却不是',
  why: '跨地区“全程网办”就是在外地也不用到现场，不得强制要求到现场（青岛市 2021 年实施办法）。事项本身不能全程网办，外地群众就会白等。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '全程网办: 否\n通办:\n  范围: 全市\n  模式: 全程网办',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '全程网办: 否\n通办:\n  范围: 全市\n  模式: 异地代收代办',
    },
  ],
  remedy: '能全程网办的，「全程网办」写“是”、到现场次数写 0；不能的，通办模式改成异地代收代办或多地联办。',
  message: () => '通办模式是“全程网办”，事项的「全程网办」却写“否”',
  *check(item) {
    if (item.通办?.模式 === '全程网办' && item.全程网办 === '否') yield { path: ['通办', '模式'], args: {} };
  },
});
