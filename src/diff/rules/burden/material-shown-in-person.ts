import { defineChangeRule } from '../../change-rule.js';
import { fieldKey, nameIn } from '../../weigh/field-key.js';
import { turnOf, YES_IS_WORSE } from '../../weigh/rank.js';
import { withProof } from './example-material.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D004',
  name: 'material-shown-in-person',
  title: '材料要带原件到窗口看',
  why: '要当面看原件，就得把原件从家里、单位里取出来，本人或者托人跑一趟，网上交了也不算完。没有法律、法规、规章的依据不得增设环节（优化营商环境条例第三十五条）。',
  before: [withProof({ 窗口出示: '否' })],
  bad: [withProof({ 窗口出示: '是' })],
  good: [withProof({ 窗口出示: '否' }, 'reversed')],
  remedy: `改回不用出示，用电子证照核对。${OR_RECORD}`,
  message: (args) => `到窗口办的，现在要出示“${args.材料}”原件`,
  judge({ change }) {
    if (fieldKey(change) !== 'item.申请材料.窗口出示') return undefined;
    return turnOf(change, YES_IS_WORSE, '否') === 'worse' ? { 材料: nameIn(change) } : undefined;
  },
});
