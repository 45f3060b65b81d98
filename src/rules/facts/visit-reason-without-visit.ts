import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F024',
  name: 'visit-reason-without-visit',
  severity: 'warning',
  title: '不用到现场，却写了必须到现场的原因',
  why: '指南上一边写一次不跑，一边写为什么必须到现场，群众不知道信哪个。目录核查要求：现场次数为 0 的，不写必须现场办理的原因。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '必须现场办理原因:\n  说明: 需要当面拍照。' }],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '全程网办: 否\n到现场次数: 1\n必须现场办理原因:\n  说明: 需要当面拍照。\n  计划网办时间: 2027年6月',
      without: ['通办'],
    },
  ],
  remedy: '不用到现场的删掉「必须现场办理原因」；要到现场的改到现场次数。',
  message: () => '到现场次数是 0，却写了「必须现场办理原因」',
  *check(item) {
    if (item.到现场次数 === 0 && item.必须现场办理原因 !== undefined) {
      yield { path: ['必须现场办理原因'], at: 'key', args: {} };
    }
  },
});
