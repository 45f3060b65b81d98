import { fileOf } from '../../catalog/kinds.js';
import { absenceOn, hasLeftBundle } from '../../model/in-force.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['bundle'],
  code: 'B003',
  name: 'member-not-in-force',
  severity: 'error',
  title: '一件事的成员已经不能办',
  why: '“一件事”承诺一次受理、联合办结；其中一个事项已经取消、暂停或者失效，群众按套餐来就办不完。还没有到生效日期的可以先列进来。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '事项状态: 暂停' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '事项状态: 在用' }],
  remedy:
    '从成员里删掉它，或者给这个成员写上「失效日期」，或者换成接替它的事项；事项还在办的，改正事项的状态和日期。',
  message: (args) => `成员「${args.事项}」${args.情况}`,
  *check({ definition: bundle }, { catalogue, today }) {
    for (const [index, entry] of bundle.成员.entries()) {
      const { 事项 } = entry;
      const item = 事项 === undefined ? undefined : catalogue.definitions.item.get(事项);
      const absence = item && absenceOn(item, today);
      if (事项 === undefined || !absence || hasLeftBundle(entry, today)) continue;
      const related = [{ file: fileOf('item', 事项), path: [absence.key], message: absence.reason }];
      yield { path: ['成员', index, '事项'], args: { 事项: item.事项名称, 情况: absence.reason }, related };
    }
  },
});
