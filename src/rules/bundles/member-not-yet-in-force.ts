import { fileOf } from '../../catalog/kinds.js';
import { memberStates } from '../../model/member-states.js';
import { formatDate, parseDate } from '../../values/date.js';
import { defineCatalogueRule } from '../rule.js';

const begins = (day: string) =>
  [
    {
      file: 'bundles/shi-ye.yaml',
      patch: `服务对象: [自然人, 企业法人]
成员:
  - {事项: shi-ye-deng-ji, 必选: 是, 办理方式: 并联}
  - {事项: lao-wu-pai-qian-xu-ke, 必选: 是, 办理方式: 并联}
  - {外部: {部门: 示例市医疗保障局, 事项名称: 职工参保, 时限: 1个工作日, 电话: 0399-80013001}, 必选: 是, 办理方式: 并联}`,
    },
    { file: 'items/shi-ye-deng-ji.yaml', patch: `生效日期: ${day}` },
  ] as const;

export default defineCatalogueRule({
  on: ['bundle'],
  code: 'B026',
  name: 'member-not-yet-in-force',
  severity: 'warning',
  title: '一件事的成员还没有到生效日期',
  why: '可以先把成员列进来；但是生效以前，指南里没有这一项，群众照着指南办就少办一项。提醒一声，免得日期写错了没有人发现。',
  bad: begins('2027-01-01'),
  good: begins('2025-01-01'),
  remedy: '日期没有写错的，不用改，到那天自动列入；写错的，改正事项的「生效日期」。',
  message: (args) => `成员「${args.事项}」${args.生效}才生效，今天的指南里没有它`,
  *check({ definition: bundle }, { catalogue, today }) {
    const { inForce, planned, unsound } = memberStates(bundle, catalogue, today);
    // With less than two left, bundle-of-one says so.
    if (inForce < 2 && unsound === 0) return;
    for (const { index, item } of planned) {
      const from = parseDate(item.生效日期 ?? '');
      const id = bundle.成员[index]?.事项 ?? '';
      const related = [{ file: fileOf('item', id), path: ['生效日期'], message: '事项的生效日期' }];
      const args = { 事项: item.事项名称, 生效: from ? formatDate(from) : '' };
      yield { path: ['成员', index, '事项'], args, related };
    }
  },
});
