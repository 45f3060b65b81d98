import { defineChangeRule } from '../../change-rule.js';
import { copiesText, isHandedIn, materialOf } from '../../weigh/demand.js';
import { fieldKey } from '../../weigh/field-key.js';
import { withProof } from './example-material.js';
import { OR_RECORD } from './or-record.js';

/** Where they come from, and how many on paper. */
const KEYS: ReadonlySet<string> = new Set([
  'item.申请材料.来源渠道',
  'item.申请材料.原件份数',
  'item.申请材料.复印件份数',
]);
const FETCHED = { 来源渠道: '数据共享' } as const;

export default defineChangeRule({
  level: 'burden',
  kinds: ['value-changed', 'element-removed'],
  code: 'D003',
  name: 'material-no-longer-fetched',
  title: '不用交的材料又要群众交',
  why: '能通过共享取得的信息，不得要求群众另行提供（国务院关于在线政务服务的若干规定第七条）；电子证照可以作办事的依据（第十一条）。系统接不通是机关之间的事，不能又让群众跑一趟。“一件事”里本局不再转交给别的部门的材料，也要群众自己带去。仍写着靠共享取得、份数却不再是零的，指南上就是要交纸。',
  before: [withProof({ ...FETCHED, 原件份数: 0 })],
  bad: [withProof({ 原件份数: 0 })],
  good: [withProof({ ...FETCHED, 原件份数: 0 }, 'reversed')],
  remedy: `恢复数据共享、电子证照或者转交；一时接不通的，由机关去核实。${OR_RECORD}`,
  message: (args) => `材料“${args.材料}”原来${args.原来}，现在要${args.现在}`,
  judge(compared) {
    const { change } = compared;
    if (fieldKey(change) === 'bundle.成员.外部.由本局转交' && change.kind === 'element-removed') {
      return { 材料: change.before.text, 原来: '由本局转交', 现在: '群众自己交给别的部门' };
    }
    const key = fieldKey(change);
    if (!KEYS.has(key)) return undefined;
    const { before, after } = materialOf(compared, change);
    if (key !== 'item.申请材料.来源渠道') {
      if (before === undefined || after === undefined || isHandedIn(before) || isHandedIn(after))
        return undefined;
      if (copiesText(before) !== '' || copiesText(after) === '') return undefined;
      return { 材料: after.材料名称, 原来: `靠${before.来源渠道}取得`, 现在: `交${copiesText(after)}` };
    }
    if (before === undefined || after === undefined || isHandedIn(before) || !isHandedIn(after))
      return undefined;
    const 现在 = after.来源渠道 === '申请人自备' ? '群众自己交' : '群众去开了再交';
    return { 材料: after.材料名称, 原来: `靠${before.来源渠道}取得`, 现在 };
  },
});
