import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { list: ['种类', '来源', '事项'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D246',
  name: 'list-terms-changed',
  title: '清单列什么、凭什么变了',
  why: '清单是对群众的承诺：哪些事提速、哪些能异地办、材料各地统一要什么；照昨天的清单去，可能办不成。',
  bad: [{ file: 'lists/ti-su-ban.yaml', patch: '来源: 实施办法附件4' }],
  good: [{ file: 'lists/ti-su-ban.yaml', patch: "来源: '实施办法附件2'" }],
  remedy: '和事项的指南对一遍；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
