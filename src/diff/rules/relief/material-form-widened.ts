import { defineChangeRule } from '../../change-rule.js';
import { isHandedIn, materialOf } from '../../weigh/demand.js';
import { fieldKey, nameIn } from '../../weigh/field-key.js';
import { formCourse, formText } from '../../weigh/material-form.js';
import { withProof } from '../burden/example-material.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed'],
  code: 'D105',
  name: 'material-form-widened',
  title: '材料能交的形式多了',
  why: '纸质、电子都收，会用手机的不用打印，不会用的照样交纸的。',
  before: [withProof({ 材料形式: '纸质' })],
  bad: [withProof({ 材料形式: '纸质或电子' })],
  good: [withProof({ 材料形式: '纸质' }, 'reversed')],
  remedy: TELL,
  message: (args) => `材料“${args.材料}”由${args.原来}改为${args.现在}`,
  judge(compared) {
    const { change } = compared;
    if (fieldKey(change) !== 'item.申请材料.材料形式') return undefined;
    const { after } = materialOf(compared, change);
    if (after === undefined || !isHandedIn(after) || formCourse(change) !== 'more') return undefined;
    return {
      材料: nameIn(change),
      原来: formText(change.before?.text ?? ''),
      现在: formText(after.材料形式),
    };
  },
});
