import { exampleMaterial } from '../example-material.js';
import { defineRule } from '../rule.js';

/** How a note says in which case something is wanted; 加盖公章 says how, not when. */
const WHEN =
  /才|仅|只[有在要]|时(?:[，。；、要交提]|$)|情[况形]|如果|若|委托|代办|的(?:[，。；]|不用|不需|无需|免|要|需|提交|另交|交|出示|$)/u;

export default defineRule({
  on: ['item'],
  code: 'F035',
  name: 'optional-without-scenario',
  severity: 'warning',
  title: '非必要材料没有写什么情形才要',
  why: '“非必要”的材料在某种情形下就是必要的（地方系统里叫“非必要时办理情形”）；不写清楚，群众只好都带上，或者到了窗口才知道缺一份。',
  bad: exampleMaterial({ name: '授权委托书', need: '非必要' }),
  good: exampleMaterial({
    name: '授权委托书',
    need: '非必要',
    lines: '    填报须知: 委托他人代办的才要。\n',
  }),
  remedy: '补写「适用情形」；一两句能说清的，写在「填报须知」里。',
  message: (args) => `「${args.材料}」是非必要材料，没有写什么情形才要`,
  *check(item) {
    for (const [index, { 材料名称, 必要性, 适用情形, 填报须知 }] of item.申请材料.entries()) {
      const isExplained = (适用情形 !== undefined && 适用情形.length > 0) || WHEN.test(填报须知 ?? '');
      if (必要性 !== '非必要' || isExplained) continue;
      yield { path: ['申请材料', index, '必要性'], args: { 材料: 材料名称 } };
    }
  },
});
