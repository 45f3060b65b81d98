import { closest } from '../../values/text.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F012',
  name: 'credit-commitment-nowhere',
  severity: 'error',
  title: '信用承诺不在任何一份材料上',
  why: '信用承诺要设计在申请表单上；写的表单不在材料里，群众就没有地方签。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: `资金支出: 是
信用承诺:
  承诺内容: 承诺所填信息真实。
  失信后果: 退回资金。
  所在材料: 资金申请表`,
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: `资金支出: 是
信用承诺:
  承诺内容: 承诺所填信息真实。
  失信后果: 退回资金。
  所在材料: 失业人员登记表`,
    },
  ],
  remedy: '把「所在材料」改成申请材料里的材料名称。',
  message: (args) => `信用承诺写在「${args.材料}」上，申请材料里没有这份材料`,
  *check(item) {
    if (item.信用承诺 === undefined) return;
    const names = item.申请材料.map((material) => material.材料名称);
    const { 所在材料: wanted } = item.信用承诺;
    if (names.includes(wanted)) return;
    // Only a form has a place to sign.
    const forms = item.申请材料.filter(({ 材料类型 }) => 材料类型 === '申请表格文书');
    const near = closest(
      wanted,
      forms.map(({ 材料名称 }) => 材料名称),
    );
    yield { path: ['信用承诺', '所在材料'], args: { 材料: wanted }, ...(near && { fix: near }) };
  },
});
