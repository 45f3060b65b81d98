import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['数量限制', '中介服务'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D213',
  name: 'quota-or-agent-changed',
  title: '数量限制或中介服务变了',
  why: '名额有没有、要不要先找中介做评估检验，群众要在来之前知道；不知道的白跑一趟，或者白花中介的钱。',
  before: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '数量限制: 每季度办理二十家。' }],
  bad: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '数量限制: 每季度办理二十家，先到先办。' }],
  good: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: "数量限制: '每季度办理二十家。'" }],
  remedy: '有限制的，写清数量和公布的办法；写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => toldAt(change, FIELDS),
});
