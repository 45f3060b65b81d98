import type { SpecialList } from '../../catalog/catalogue.js';
import { isRegional } from '../../model/list-reach.js';
import { exampleList } from '../example-list.js';
import { defineRule } from '../rule.js';

type ListKind = SpecialList['种类'];

/** Keys that say something on some lists only, with the lists. 办结时限 and 材料 are compared with the item on every list. */
const USED_ON = {
  模式: { isUsed: isRegional, lists: '全省通办、跨省通办' },
  渠道: { isUsed: (kind: ListKind) => kind === '热门高频', lists: '热门高频' },
} as const;

export default defineRule({
  on: ['list'],
  code: 'B032',
  name: 'entry-key-unused',
  severity: 'warning',
  title: '这类清单用不上这一项',
  why: '模式只公布在通办清单上，渠道只公布在热门高频清单上；写在别的清单上不会显示，群众看不到，多半是清单的种类写错了，或者从别的清单抄来的。',
  bad: [exampleList('告知承诺', 'lao-wu-pai-qian-xu-ke', '    模式: 多地联办\n')],
  good: [exampleList('告知承诺', 'lao-wu-pai-qian-xu-ke')],
  remedy: '清单的种类写错的，改正「种类」；抄来的，从这份清单里删掉这一项，写到它该在的清单上。',
  message: (args) => `「${args.键}」只用在${args.清单}清单上，这份清单的种类是“${args.种类}”`,
  *check(list) {
    for (const [index, entry] of list.事项.entries()) {
      for (const key of ['模式', '渠道'] as const) {
        if (entry[key] === undefined || USED_ON[key].isUsed(list.种类)) continue;
        const args = { 键: key, 清单: USED_ON[key].lists, 种类: list.种类 };
        yield { path: ['事项', index, key], at: 'key', args };
      }
    }
  },
});
