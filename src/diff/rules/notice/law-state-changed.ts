import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { law: ['状态', '替代'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D238',
  name: 'law-state-changed',
  title: '法规的状态变了',
  why: '法规修改、废止以后，指南里照它写的条件、材料可能已经不对；群众拿旧条文来，会说不清。',
  bad: [{ file: 'laws/she-hui-bao-xian-fa.yaml', patch: '状态: 已修改' }],
  good: [{ file: 'laws/she-hui-bao-xian-fa.yaml', patch: "状态: '现行有效'" }],
  remedy: '引用它的事项一个一个核对；办法变了的，写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
