import { defineChangeRule } from '../../change-rule.js';
import { isHandedIn, materialOf } from '../../weigh/demand.js';
import { fieldKey } from '../../weigh/field-key.js';
import { withProof } from '../burden/example-material.js';
import { TELL } from './tell.js';

export default defineChangeRule({
  level: 'relief',
  kinds: ['value-changed', 'element-added'],
  code: 'D103',
  name: 'material-now-fetched',
  title: '材料不用群众交了',
  why: '靠数据共享、电子证照取得，或者由本局转交给别的部门，群众就不用带：能共享取得的信息，不得要求另行提供（国务院关于在线政务服务的若干规定第七条）。份数没有跟着改成 0 也算减轻，指南上写的是不用提交。',
  before: [withProof({ 原件份数: 0 })],
  bad: [withProof({ 原件份数: 0, 来源渠道: '数据共享' })],
  good: [withProof({ 原件份数: 0 }, 'reversed')],
  remedy: TELL,
  message: (args) => `材料“${args.材料}”${args.现在}，不用群众交了`,
  judge(compared) {
    const { change } = compared;
    if (fieldKey(change) === 'bundle.成员.外部.由本局转交' && change.kind === 'element-added') {
      return { 材料: change.after.text, 现在: '由本局转交' };
    }
    if (fieldKey(change) !== 'item.申请材料.来源渠道') return undefined;
    const { before, after } = materialOf(compared, change);
    if (before === undefined || after === undefined || !isHandedIn(before) || isHandedIn(after))
      return undefined;
    return { 材料: after.材料名称, 现在: `靠${after.来源渠道}取得` };
  },
});
