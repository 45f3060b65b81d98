import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F007',
  name: 'funds-without-credit-commitment',
  severity: 'error',
  title: '发放资金，却没有信用承诺',
  why: '凡涉及资金支出的事项均在申请表单上设计“信用承诺”（实施办法二（二）2），防止骗领，也让群众知道后果。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '资金支出: 是' }],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: `资金支出: 是
信用承诺:
  承诺内容: 承诺所填信息真实，不重复领取。
  失信后果: 退回资金，依法处理。
  所在材料: 失业人员登记表`,
    },
  ],
  remedy: '补写「信用承诺」：承诺内容、失信后果、所在材料（哪张申请表）。',
  message: () => '资金支出写“是”，却没有「信用承诺」',
  *check(item) {
    if (item.资金支出 === '是' && item.信用承诺 === undefined) yield { path: ['资金支出'], args: {} };
  },
});
