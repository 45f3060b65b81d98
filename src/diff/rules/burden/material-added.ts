import { defineChangeRule } from '../../change-rule.js';
import { copiesText, firmness, isHandedIn, type Material } from '../../weigh/demand.js';
import { elementOf, fieldKey } from '../../weigh/field-key.js';
import { WITHOUT_PROOF, withProof } from './example-material.js';
import { OR_RECORD } from './or-record.js';

export default defineChangeRule({
  level: 'burden',
  kinds: ['element-added'],
  code: 'D001',
  name: 'material-added',
  title: '多要一份材料',
  why: '多一份材料，群众就多开一次、多跑一处。证明事项要有法律、法规或者国务院决定的依据（优化营商环境条例第四十四条），能共享取得的不得再要（国务院关于在线政务服务的若干规定第七条）。靠数据共享、电子证照取得的不用群众交，非必要的只在写明的情形才要，都不算加重，列为须知；容缺后补的早晚要交，算加重。',
  bad: [withProof()],
  good: [WITHOUT_PROOF],
  remedy: `不要这份材料，或者改成数据共享、电子证照取得。${OR_RECORD}`,
  message: (args) => `多要一份材料：“${args.材料}”${args.份数 === '' ? '' : `（${args.份数}）`}`,
  judge({ change }) {
    const name = change.after.text;
    // What another department asks for has a name and no terms.
    if (fieldKey(change) === 'bundle.成员.外部.材料') return { 材料: name, 份数: '' };
    if (fieldKey(change) !== 'item.申请材料') return undefined;
    const material = elementOf(change.after) as Material;
    if (!isHandedIn(material) || firmness(material) === 0) return undefined;
    return { 材料: name, 份数: copiesText(material) };
  },
});
