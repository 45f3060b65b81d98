import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { law: ['公布日期', '施行日期', '修订日期', '条款.摘要', '条款.要求到场'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D239',
  name: 'law-content-changed',
  title: '法规的日期或者条文变了',
  why: '从哪天起施行、那一条说什么，决定群众照哪一个办；条文变了，指南上引它的地方都要看一遍。',
  bad: [{ file: 'laws/she-hui-bao-xian-fa.yaml', patch: '修订日期: 2018-12-29' }],
  good: [{ file: 'laws/she-hui-bao-xian-fa.yaml', patch: '施行日期: 2011年7月1日' }],
  remedy: '对照原文核对，再看引用它的事项要不要跟着改。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
