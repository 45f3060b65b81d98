import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, isMereWriting, sentence, told } from '../told.js';
import { isUnfelt } from '../unfelt.js';

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D249',
  name: 'other-term-changed',
  title: '指南上别的要求变了',
  why: '程序不知道这一处对群众是轻是重，可是指南上写着、群众会照着做；有人看过，才知道昨天的办法还行不行。',
  bad: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '资金支出: 是' }],
  good: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: "资金支出: '否'" }],
  remedy: '看一看：加重的，写变更说明；群众要知道的，写一条近期调整。',
  message: (args) => sentence(args),
  judge: ({ change }) => (isUnfelt(change) || isMereWriting(change) ? undefined : told(change)),
});
