import { defineChangeRule } from '../../change-rule.js';
import { copiesCourse } from '../../weigh/copies.js';
import { isHandedIn, materialOf } from '../../weigh/demand.js';
import { fieldKey } from '../../weigh/field-key.js';
import { withProof } from '../burden/example-material.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D106',
  name: 'fewer-copies',
  title: '材料要的份数少了',
  why: '少开一份原件、少复印一份。原件换成复印件，原件少了算减轻：东西不用交出去了。靠数据共享、电子证照取得的，份数与群众无关。',
  before: [withProof({ 原件份数: 2 })],
  bad: [withProof({ 原件份数: 1 })],
  good: [withProof({ 原件份数: 2 }, 'reversed')],
  remedy: TELL,
  message: (args) => `材料“${args.材料}”的${args.什么}由 ${args.原来} 份减少到 ${args.现在} 份`,
  judge(compared) {
    const { change } = compared;
    if (!fieldKey(change).startsWith('item.申请材料.')) return undefined;
    const { before, after } = materialOf(compared, change);
    if (before === undefined || after === undefined || !isHandedIn(after)) return undefined;
    return copiesCourse(change, before, after, 'less');
  },
});
