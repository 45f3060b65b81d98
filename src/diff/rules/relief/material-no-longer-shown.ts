import { defineChangeRule } from '../../change-rule.js';
import { fieldKey, nameIn } from '../../weigh/field-key.js';
import { turnOf, YES_IS_WORSE } from '../../weigh/rank.js';
import { withProof } from '../burden/example-material.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D104',
  name: 'material-no-longer-shown',
  title: '材料不用带原件到窗口看了',
  why: '不用当面看原件，就少一趟，原件也不用离开身边。',
  before: [withProof({ 窗口出示: '是' })],
  bad: [withProof({ 窗口出示: '否' })],
  good: [withProof({ 窗口出示: '是' }, 'reversed')],
  remedy: TELL,
  message: (args) => `到窗口办的，不用再出示“${args.材料}”原件`,
  judge({ change }) {
    if (fieldKey(change) !== 'item.申请材料.窗口出示') return undefined;
    return turnOf(change, YES_IS_WORSE, '否') === 'better' ? { 材料: nameIn(change) } : undefined;
  },
});
