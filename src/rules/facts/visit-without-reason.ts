import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F005',
  name: 'visit-without-reason',
  severity: 'error',
  title: '要到现场却没有写原因',
  why: '除法律、法规、规章规定必须到现场的以外，依申请事项都要能全程网办（实施办法二（三）2）；要群众跑一趟，就得说清为什么。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '全程网办: 否\n到现场次数: 1', without: ['通办'] }],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '全程网办: 否\n到现场次数: 1\n必须现场办理原因:\n  说明: 需要当面拍照。\n  计划网办时间: 2027年6月',
      without: ['通办'],
    },
  ],
  remedy:
    '补写「必须现场办理原因」，有法规规定的写「依据」，没有的写「计划网办时间」；不用到现场的，到现场次数改成 0。',
  message: (args) => `要到现场 ${args.次数} 次，没有写「必须现场办理原因」`,
  *check(item) {
    // 全程网办 with visits is a contradiction of its own.
    if (item.到现场次数 > 0 && item.全程网办 === '否' && item.必须现场办理原因 === undefined) {
      yield { path: ['到现场次数'], args: { 次数: item.到现场次数 } };
    }
  },
});
