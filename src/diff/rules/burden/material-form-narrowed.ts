import { defineChangeRule } from '../../change-rule.js';
import { isHandedIn, materialOf } from '../../weigh/demand.js';
import { fieldKey, nameIn } from '../../weigh/field-key.js';
import { formCourse, formText } from '../../weigh/material-form.js';
import { withProof } from './example-material.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed'],
  code: 'D005',
  name: 'material-form-narrowed',
  title: '材料能交的形式少了',
  why: '原来纸质、电子都收，现在只收一种：只收纸质的，要打印、要送来；只收电子的，不会用手机的老人交不了。盖了电子印章的电子材料可以作办事的依据（国务院关于在线政务服务的若干规定第十一条）。只收电子改成只收纸质也算加重；只收纸质改成只收电子，有人方便有人不便，列为须知。',
  before: [withProof({ 材料形式: '纸质或电子' })],
  bad: [withProof({ 材料形式: '纸质' })],
  good: [withProof({ 材料形式: '纸质或电子' }, 'reversed')],
  remedy: `恢复成纸质、电子都可以。${OR_RECORD}`,
  message: (args) => `材料“${args.材料}”由${args.原来}改为${args.现在}`,
  judge(compared) {
    const { change } = compared;
    if (fieldKey(change) !== 'item.申请材料.材料形式') return undefined;
    const { after } = materialOf(compared, change);
    if (after === undefined || !isHandedIn(after) || formCourse(change) !== 'fewer') return undefined;
    return {
      材料: nameIn(change),
      原来: formText(change.before?.text ?? ''),
      现在: formText(after.材料形式),
    };
  },
});
