import { defineChangeRule } from '../../change-rule.js';
import { isHandedIn, type Material } from '../../weigh/demand.js';
import { elementOf, fieldKey } from '../../weigh/field-key.js';
import { WITHOUT_PROOF, withProof } from '../burden/example-material.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['element-removed'],
  code: 'D101',
  name: 'material-removed',
  title: '少要一份材料',
  why: '少一份材料，群众就少跑一处。非必要的、容缺后补的，少了也是减轻：不要一份东西，不会有人吃亏。靠数据共享、电子证照取得的本来就不用群众交，列为须知。',
  before: [withProof()],
  bad: [WITHOUT_PROOF],
  good: [withProof({}, 'reversed')],
  remedy: TELL,
  message: (args) => `不再要材料：“${args.材料}”`,
  judge({ change }) {
    const name = change.before.text;
    if (fieldKey(change) === 'bundle.成员.外部.材料') return { 材料: name };
    if (fieldKey(change) !== 'item.申请材料') return undefined;
    return isHandedIn(elementOf(change.before) as Material) ? { 材料: name } : undefined;
  },
});
