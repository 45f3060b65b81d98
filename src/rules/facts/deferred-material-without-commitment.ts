import { exampleMaterial } from '../example-material.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F006',
  name: 'deferred-material-without-commitment',
  severity: 'error',
  title: '材料可以容缺，却没有告知承诺',
  why: '凡涉及材料容缺的事项均实行告知承诺（实施办法二（二）2）。没有写承诺什么、多久补、不补怎样，窗口就无法容缺受理。',
  bad: exampleMaterial({ name: '终止劳动关系证明', need: '容缺后补' }),
  good: exampleMaterial({
    name: '终止劳动关系证明',
    need: '容缺后补',
    before: `告知承诺:
  承诺内容: 承诺已经终止劳动关系，在补交时限内补交证明。
  不实责任: 撤销登记，记入信用记录。
  补交时限: 10个工作日
  逾期后果: 逾期没有补交的，视为撤回申请。
`,
  }),
  remedy: '补写「告知承诺」：承诺内容、不实责任、补交时限；不能容缺的把必要性改成“必要”。',
  message: (args) => `「${args.材料}」可以容缺后补，事项却没有「告知承诺」`,
  *check(item) {
    if (item.告知承诺 !== undefined) return;
    for (const [index, material] of item.申请材料.entries()) {
      if (material.必要性 !== '容缺后补') continue;
      yield { path: ['申请材料', index, '必要性'], args: { 材料: material.材料名称 } };
    }
  },
});
