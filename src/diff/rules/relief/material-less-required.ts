import { defineChangeRule } from '../../change-rule.js';
import { isHandedIn, materialOf } from '../../weigh/demand.js';
import { fieldKey } from '../../weigh/field-key.js';
import { needCourse, needText } from '../../weigh/need.js';
import { withProof } from '../burden/example-material.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed', 'element-added', 'element-removed'],
  code: 'D102',
  name: 'material-less-required',
  title: '材料要得松了',
  why: '必要的改成容缺后补，可以先受理后补；改成非必要，或者只在几种情形才要，有的人就不用交。容缺受理要公布哪些材料可以容缺（青岛市优化营商环境条例第二十四条）。',
  before: [withProof()],
  bad: [withProof({ 必要性: '容缺后补' })],
  good: [withProof({}, 'reversed')],
  remedy: TELL,
  message: needText,
  judge(compared) {
    const { change } = compared;
    if (!fieldKey(change).startsWith('item.申请材料.')) return undefined;
    const { before, after } = materialOf(compared, change);
    if (before === undefined || after === undefined || !isHandedIn(after)) return undefined;
    return needCourse(change, before, after, 'less');
  },
});
