import { defineChangeRule } from '../../change-rule.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = { item: ['事项状态'], power: ['状态', '变更记录'] };

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D206',
  name: 'status-changed',
  title: '事项或权力的状态变了',
  why: '暂停、取消以后再去办，是白跑；从暂停改成取消，等着恢复的人也要知道不用再等。',
  before: [{ file: 'powers/jiu-ye-fu-wu.yaml', patch: '状态: 暂停' }],
  bad: [{ file: 'powers/jiu-ye-fu-wu.yaml', patch: '状态: 取消' }],
  good: [{ file: 'powers/jiu-ye-fu-wu.yaml', patch: "状态: '暂停'" }],
  remedy: '写清从哪一天起、原来要办的人现在怎么办；写一条近期调整。',
  message: (args) => `${sentence(args)}，等着办的人要知道`,
  judge: ({ change }) => toldAt(change, FIELDS),
});
