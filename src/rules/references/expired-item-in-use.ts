import { absenceOn } from '../../model/in-force.js';
import { formatDate, parseDate } from '../../values/date.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item'],
  code: 'R033',
  name: 'expired-item-in-use',
  severity: 'warning',
  title: '事项已经失效，状态还是在用',
  why: '从失效日期那天起，指南会自动从各渠道撤下；状态不改，事项清单上还算在用，统计和权责清单就对不上。还没有到生效日期的在用事项是允许的，到那天自动发布。',
  bad: [
    { file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '失效日期: 2026-08-01' },
    {
      file: 'lists/ti-su-ban.yaml',
      patch: '种类: 热门高频\n事项:\n  - 事项: shi-ye-deng-ji\n    生效日期: 2025-01-01',
    },
  ],
  good: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '失效日期: 2027-08-01' }],
  remedy: '真的不办了，「事项状态」改成“取消”；还要接着办，改「失效日期」或者删掉它。',
  message: (args) => `${args.失效日期}起已经失效，事项状态还是“在用”`,
  *check({ definition: item }, { today }) {
    if (absenceOn(item, today)?.reason !== '已经失效') return;
    const day = parseDate(item.失效日期 ?? '');
    if (day !== undefined) yield { path: ['失效日期'], args: { 失效日期: formatDate(day) } };
  },
});
