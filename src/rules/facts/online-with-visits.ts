import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F004',
  name: 'online-with-visits',
  severity: 'error',
  title: '全程网办却要到现场',
  why: '全程网办就是不到现场、网上办完；两处写得不一样，群众不知道到底要不要跑。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '全程网办: 是\n到现场次数: 1\n必须现场办理原因:\n  说明: 当面核对',
    },
  ],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '全程网办: 是\n到现场次数: 0' }],
  remedy: '能全程网办的把到现场次数改成 0；确实要到现场的，全程网办写“否”。',
  message: (args) => `全程网办写“是”，到现场次数却是 ${args.次数} 次`,
  *check(item) {
    if (item.全程网办 === '是' && item.到现场次数 > 0) {
      yield { path: ['到现场次数'], args: { 次数: item.到现场次数 } };
    }
  },
});
