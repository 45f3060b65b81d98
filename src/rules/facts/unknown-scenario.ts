import { closest } from '../../values/text.js';
import { exampleMaterial } from '../example-material.js';
import { defineRule } from '../rule.js';

export default defineRule({
  on: ['item'],
  code: 'F011',
  name: 'unknown-scenario',
  severity: 'error',
  title: '材料的适用情形没有定义',
  why: '材料只在某种情形下才要；情形没有写清楚，群众不知道自己要不要交。',
  bad: exampleMaterial({ name: '授权委托书', need: '非必要', lines: '    适用情形:\n      - 委托办理\n' }),
  good: exampleMaterial({
    name: '授权委托书',
    need: '非必要',
    lines: '    适用情形:\n      - 委托办理\n',
    before: '情形:\n  - 名称: 委托办理\n    说明: 本人不能到场，委托他人代办的。\n',
  }),
  remedy: '在「情形」里写上这个情形，或者改成已有情形的名称。',
  message: (args) => `「${args.材料}」的适用情形“${args.情形}”没有在「情形」里定义`,
  *check(item) {
    const names = (item.情形 ?? []).map((scenario) => scenario.名称);
    for (const [index, material] of item.申请材料.entries()) {
      for (const [position, scenario] of (material.适用情形 ?? []).entries()) {
        if (names.includes(scenario)) continue;
        const near = closest(scenario, names);
        const args = { 材料: material.材料名称, 情形: scenario };
        yield { path: ['申请材料', index, '适用情形', position], args, ...(near && { fix: near }) };
      }
    }
  },
});
