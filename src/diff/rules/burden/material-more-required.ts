import { defineChangeRule } from '../../change-rule.js';
import { isHandedIn, materialOf } from '../../weigh/demand.js';
import { fieldKey } from '../../weigh/field-key.js';
import { needCourse, needText } from '../../weigh/need.js';
import { withProof } from './example-material.js';
import { OR_RECORD } from './or-record.js';

const OPTIONAL = { 必要性: '非必要', 适用情形: ['在单位工作过'] } as const;

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed', 'element-added', 'element-removed'],
  code: 'D002',
  name: 'material-more-required',
  title: '材料要得更紧',
  why: '原来符合情形才要的、可以先受理后补的，现在人人都要、当场就要，少一份就办不成。容缺受理要公布哪些必要、哪些可以容缺（青岛市优化营商环境条例第二十四条），收回容缺和新增材料一样要有依据。靠数据共享、电子证照取得的不用群众交，怎样改都不算加重。',
  before: [withProof(OPTIONAL)],
  bad: [withProof({ ...OPTIONAL, 必要性: '必要' })],
  good: [withProof(OPTIONAL, 'reversed')],
  remedy: `恢复原来的必要性和适用情形。${OR_RECORD}`,
  message: needText,
  judge(compared) {
    const { change } = compared;
    if (!fieldKey(change).startsWith('item.申请材料.')) return undefined;
    const { before, after } = materialOf(compared, change);
    if (before === undefined || after === undefined || !isHandedIn(after)) return undefined;
    return needCourse(change, before, after, 'more');
  },
});
