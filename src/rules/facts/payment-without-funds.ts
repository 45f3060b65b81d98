import { defineRule } from '../rule.js';

const result = (funds: string) => [
  {
    file: 'items/shi-ye-deng-ji.yaml',
    patch: `资金支出: ${funds}
信用承诺:
  承诺内容: 承诺所填信息真实，不重复领取。
  失信后果: 退回资金，依法处理。
  所在材料: 失业人员登记表
办理结果:
  - 结果名称: 求职补贴
    类型: 其他
    送达方式: [存入账户]`,
  },
];

export default defineRule({
  on: ['item'],
  code: 'F049',
  name: 'payment-without-funds',
  severity: 'error',
  title: '结果是钱，资金支出却写“否”',
  why: '凡涉及资金支出的事项都要在申请表单上设计信用承诺（青岛市 2021 年实施办法二（二）2）；写成“否”，就漏了这一条，骗领没有人承担后果。',
  bad: result('否'),
  good: result('是'),
  remedy: '发钱的，「资金支出」写“是”，并写「信用承诺」；不发钱的，改「送达方式」。',
  message: (args) => `“${args.结果}”存入账户，「资金支出」却写“否”`,
  *check(item) {
    if (item.资金支出 === '是') return;
    const index = item.办理结果.findIndex(({ 送达方式 }) => 送达方式.includes('存入账户'));
    if (index >= 0) yield { path: ['资金支出'], args: { 结果: item.办理结果[index]?.结果名称 ?? '' } };
  },
});
