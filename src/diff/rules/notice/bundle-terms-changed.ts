import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { bundle: ['场景', '成员'] };

export default defineChangeRule({
  level: 'notice',
  kinds: [...CONTENT, 'elements-moved'],
  code: 'D245',
  name: 'bundle-terms-changed',
  title: '一件事包什么、怎样办变了',
  why: '打包办的，群众只来一次、交一套；包的内容、先后变了，照昨天的准备，有的办不成，有的白准备。',
  bad: [{ file: 'bundles/shi-ye.yaml', patch: '场景: 单位停产以后，登记失业，同时接续医疗保险。' }],
  good: [{ file: 'bundles/shi-ye.yaml', patch: "场景: '失业后登记失业，同时接续医疗保险。'" }],
  remedy: '看一遍这件事的指南：材料、时限、入口都对；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
