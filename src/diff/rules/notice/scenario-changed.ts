import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['情形'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D214',
  name: 'scenario-changed',
  title: '情形变了',
  why: '群众先看自己是哪一种情形，再看要带什么；情形的划分变了，照昨天的准备，材料不是多带就是少带。',
  bad: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch: '情形:\n  - 名称: 租用场地\n    说明: 经营场所是租来的，或者是借来的。',
    },
  ],
  good: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch: '情形: [{ 说明: 经营场所是租来的。, 名称: 租用场地 }]',
    },
  ],
  remedy: '确认每一份材料的「适用情形」都对得上；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
