import { defineChangeRule } from '../../change-rule.js';
import { firmness, isHandedIn, type Material } from '../../weigh/demand.js';
import { elementOf } from '../../weigh/field-key.js';
import { CONTENT, type Fields, sentence, toldAt } from '../told.js';

const FIELDS: Fields = {
  item: ['申请材料'],
  bundle: ['成员.外部.材料', '成员.外部.由本局转交'],
  list: ['事项.材料'],
};

const WHOLE: ReadonlySet<string> = new Set([
  '申请材料',
  '成员.外部.材料',
  '成员.外部.由本局转交',
  '事项.材料',
]);

/** Why nobody has to come up with it; nothing of what has a name alone. */
function demandOf(element: unknown): string {
  if (element === undefined) return '';
  const material = element as Material;
  if (!isHandedIn(material)) return `靠${material.来源渠道}取得，不用群众交`;
  return firmness(material) === 0 ? '只在有些情形才要' : '';
}

export default defineChangeRule({
  level: 'notice',
  kinds: CONTENT,
  code: 'D215',
  name: 'material-not-demanded-changed',
  title: '材料清单有增减，不是一定要群众交的',
  why: '不用群众交、或者只有有的情形才交的材料，增减以后手里的清单就旧了：有人会为它白跑一趟去开，有人会漏掉自己那种情形要的。',
  before: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '申请材料:\n  - 材料名称: 失业人员登记表\n    材料类型: 申请表格文书\n    材料形式: 纸质或电子\n    必要性: 必要\n    来源渠道: 申请人自备\n    原件份数: 1\n    复印件份数: 0\n    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx\n    填报须知: 用黑色水笔填写。\n',
    },
  ],
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '申请材料:\n  - 材料名称: 失业人员登记表\n    材料类型: 申请表格文书\n    材料形式: 纸质或电子\n    必要性: 必要\n    来源渠道: 申请人自备\n    原件份数: 1\n    复印件份数: 0\n    空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx\n    示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx\n    填报须知: 用黑色水笔填写。\n  - 材料名称: 参保记录\n    材料类型: 其他\n    材料形式: 电子\n    必要性: 必要\n    来源渠道: 数据共享\n    原件份数: 0\n    复印件份数: 0\n',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch:
        '申请材料: [{ 材料类型: 申请表格文书, 材料名称: 失业人员登记表, 材料形式: 纸质或电子, 必要性: 必要, 来源渠道: 申请人自备, 原件份数: 1, 复印件份数: 0, 空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx, 示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx, 填报须知: 用黑色水笔填写。 }]',
    },
  ],
  remedy: '在指南上看一看：不用交的，群众看得出不用交；写一条近期调整。',
  message: (args) => `${sentence(args)}${args.要不要 === '' ? '' : `（${args.要不要}）`}`,
  judge({ change }) {
    if (change.kind !== 'element-added' && change.kind !== 'element-removed') return undefined;
    if (!WHOLE.has(change.field)) return undefined;
    const args = toldAt(change, FIELDS);
    const demand = demandOf(elementOf(change.kind === 'element-added' ? change.after : change.before));
    const wasThere = change.kind === 'element-removed' && demand !== '';
    return args && { ...args, 要不要: wasThere ? `原来${demand}` : demand };
  },
});
