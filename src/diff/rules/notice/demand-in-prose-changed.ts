import type { Value } from '../../change.js';
import { defineChangeRule } from '../../change-rule.js';
import { isDemandChanged } from '../../weigh/prose-demand.js';
import { CONTENT, type Fields, sentence, sidesOf, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['简介', '常见问题'], list: ['说明'] };

/** Of a question with its answer both. */
function textOf(value: Value | null): string {
  if (value?.type !== 'element') return value?.text ?? '';
  return Object.values(value.element as object).join('；');
}

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D251',
  name: 'demand-in-prose-changed',
  title: '简介、说明、常见问题里的数字或要求变了',
  why: '群众照着简介和问答准备，不会去分哪一句算条件。里面的天数、金额、份数变了，“须、应当、提交、到现场、不用”这些字有了或者没有了，或者少了一问，昨天看过的人可能来晚了、带少了。数字只换写法的不算。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '常见问题:\n  - 问: 晚登记几个月，失业保险金会少领吗？\n    答: 领取期限从办理失业登记之日起算，所以失业后 60 日内必须来登记。',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '常见问题: [{ 答: 领取期限从**办理失业登记之日**起算，所以失业后请先来登记。, 问: 晚登记几个月，失业保险金会少领吗？ }]',
    },
  ],
  remedy: '要求变了的，写到条件、材料、时限里，那里会重新判断；写一条近期调整。',
  message: (args) => sentence(args),
  judge({ change }) {
    const [before, after] = sidesOf(change);
    const isGone = change.kind === 'element-removed';
    return isGone || isDemandChanged(textOf(before), textOf(after)) ? toldAt(change, FIELDS) : undefined;
  },
});
