import { isNeverListed } from '../../model/in-force.js';
import { defineRule } from '../rule.js';

const entry = (until: string) =>
  [
    {
      file: 'lists/ti-su-ban.yaml',
      patch: `种类: 热门高频
事项:
  - 事项: shi-ye-deng-ji
    生效日期: 2025-06-01
    失效日期: ${until}
  - 事项: shi-ye-deng-ji
    生效日期: 2026-06-01
`,
    },
  ] as const;

export default defineRule({
  on: ['list'],
  code: 'B014',
  name: 'entry-never-in-force',
  severity: 'error',
  title: '清单上这一项哪一天都不在',
  why: '移出的日期不晚于列入的日期，这一项从来没有在清单上，却占着一行；多数是年份写错。',
  bad: entry('2025-01-01'),
  good: entry('2026-01-01'),
  remedy: '核对「生效日期」和「失效日期」；没有移出的不写「失效日期」。',
  message: (args) => `失效日期 ${args.失效} 不晚于生效日期 ${args.生效}`,
  *check(list) {
    for (const [index, entry] of list.事项.entries()) {
      if (!isNeverListed(entry)) continue;
      const args = { 失效: entry.失效日期 ?? '', 生效: entry.生效日期 };
      yield { path: ['事项', index, '失效日期'], args };
    }
  },
});
