import type { SpecialList } from '../../catalog/catalogue.js';
import { isRegional } from '../../model/list-reach.js';
import { exampleList } from '../example-list.js';
import { defineRule } from '../rule.js';

const KEYS = ['模式', '办结时限', '材料', '渠道'] as const;
type EntryKey = (typeof KEYS)[number];

/** Do lists of the kind show the key? */
function isShown(key: EntryKey, kind: SpecialList['种类']): boolean {
  return key === '渠道' ? kind === '热门高频' : isRegional(kind);
}

export default defineRule({
  on: ['list'],
  code: 'B032',
  name: 'entry-key-unused',
  severity: 'warning',
  title: '这类清单用不上这一项',
  why: '模式、统一的时限和材料只公布在通办清单上，渠道只公布在热门高频清单上；写在别的清单上不会显示，也没有人核对，多半是清单的种类写错了，或者从别的清单抄来的。',
  bad: [exampleList('告知承诺', 'lao-wu-pai-qian-xu-ke', '    模式: 多地联办\n')],
  good: [exampleList('告知承诺', 'lao-wu-pai-qian-xu-ke')],
  remedy: '清单的种类写错的，改正「种类」；抄来的，从这份清单里删掉，写到它该在的清单上。',
  message: (args) => `“${args.种类}”清单用不上${args.键}，有 ${args.项数} 项写了`,
  *check(list) {
    const unused = list.事项.map((entry) =>
      KEYS.filter((key) => entry[key] !== undefined && !isShown(key, list.种类)),
    );
    const index = unused.findIndex((keys) => keys.length > 0);
    const [key] = unused[index] ?? [];
    if (key === undefined) return;
    const args = {
      种类: list.种类,
      键: KEYS.filter((one) => unused.some((keys) => keys.includes(one)))
        .map((one) => `「${one}」`)
        .join(''),
      项数: unused.filter((keys) => keys.length > 0).length,
    };
    // Where no entry fits, the kind of the list does not.
    const isKindWrong = unused.length > 1 && unused.every((keys) => keys.length > 0);
    yield isKindWrong ? { path: ['种类'], args } : { path: ['事项', index, key], at: 'key', args };
  },
});
