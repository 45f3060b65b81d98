import { defineChangeRule } from '../../change-rule.js';
import { copiesCourse } from '../../weigh/copies.js';
import { isHandedIn, materialOf } from '../../weigh/demand.js';
import { fieldKey } from '../../weigh/field-key.js';
import { withProof } from './example-material.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D006',
  name: 'more-copies',
  title: '材料要的份数多了',
  why: '多一份原件要多开一次，多一份复印件要先找地方复印；机关内部要几份，由机关自己印。原件改成复印件，复印件多了而合计没有多的，不算加重；靠数据共享、电子证照取得的材料，份数与群众无关。',
  before: [withProof({ 原件份数: 1 })],
  bad: [withProof({ 原件份数: 2 })],
  good: [withProof({ 原件份数: 1 }, 'reversed')],
  remedy: `改回原来的份数，内部流转用的由机关复印。${OR_RECORD}`,
  message: (args) => `材料“${args.材料}”的${args.什么}由 ${args.原来} 份增加到 ${args.现在} 份`,
  judge(compared) {
    const { change } = compared;
    if (!fieldKey(change).startsWith('item.申请材料.')) return undefined;
    const { before, after } = materialOf(compared, change);
    if (before === undefined || after === undefined || !isHandedIn(after)) return undefined;
    return copiesCourse(change, before, after, 'more');
  },
});
