import { compareDates, parseDate } from '../../values/date.js';
import { defineRule } from '../rule.js';

const twice = (until: string, from: string) =>
  [
    {
      file: 'lists/ti-su-ban.yaml',
      patch: `种类: 热门高频
事项:
  - 事项: shi-ye-deng-ji
    生效日期: 2025-01-01
${until}  - 事项: shi-ye-deng-ji
    生效日期: ${from}
`,
    },
  ] as const;

export default defineRule({
  on: ['list'],
  code: 'B013',
  name: 'entry-twice',
  severity: 'error',
  title: '清单里同一个事项列了两次',
  why: '一项列两次，件数就多算一个，报上去的提速、通办数字不实。先移出、后来又列入的，两段日期不重叠，可以列两次。',
  bad: twice('', '2026-01-01'),
  good: twice('    失效日期: 2025-06-30\n', '2026-01-01'),
  remedy: '删掉多列的一项；移出以后又列入的，给先前的一项写「失效日期」。',
  message: (args) => `「${args.事项}」和第 ${args.先前} 项重复，两项的日期有重叠`,
  *check(list) {
    const earlier = new Map<
      string,
      { readonly index: number; readonly from: string; readonly until: string }[]
    >();
    for (const [index, { 事项, 生效日期, 失效日期 }] of list.事项.entries()) {
      const from = parseDate(生效日期) ?? '';
      const until = parseDate(失效日期 ?? '') ?? '9999-12-31';
      const same = earlier.get(事项) ?? [];
      const overlap = same.find(
        (one) => compareDates(from, one.until) < 0 && compareDates(one.from, until) < 0,
      );
      if (overlap) yield { path: ['事项', index, '事项'], args: { 事项, 先前: overlap.index + 1 } };
      earlier.set(事项, [...same, { index, from, until }]);
    }
  },
});
