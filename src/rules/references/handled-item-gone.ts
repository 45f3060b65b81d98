import { fileOf } from '../../catalog/kinds.js';
import { absenceOn } from '../../model/in-force.js';
import { OTHER_MEMBERS } from '../bundles/example-bundle.js';
import { exampleHall } from '../example-hall.js';
import { defineCatalogueRule } from '../rule.js';

const RETIRED = { file: 'items/shi-ye-deng-ji.yaml', patch: '事项状态: 取消' } as const;

export default defineCatalogueRule({
  on: ['place'],
  code: 'R048',
  name: 'handled-item-gone',
  severity: 'warning',
  title: '大厅还承办着已经取消或失效的事项',
  why: '事项取消以后指南会自动撤下，大厅的承办清单却还列着它；窗口照旧排班，统计也多算一项。暂停的事项会恢复，不用删。',
  bad: [RETIRED, OTHER_MEMBERS, exampleHall('shi-ye-deng-ji')],
  good: [exampleHall('shi-ye-deng-ji')],
  remedy: '从「承办事项」里删掉这一条，或者换成接替它的事项；事项没有取消的，改正事项的状态和日期。',
  message: (args) => `承办的「${args.事项}」${args.情况}`,
  *check({ definition: hall }, { catalogue, today }) {
    for (const [index, { 事项 }] of (hall.承办事项 ?? []).entries()) {
      const item = catalogue.definitions.item.get(事项);
      const absence = item && absenceOn(item, today);
      if (!absence || absence.reason === '已经暂停') continue;
      const related = [{ file: fileOf('item', 事项), path: [absence.key], message: absence.reason }];
      const args = { 事项: item.事项名称, 情况: absence.reason };
      yield { path: ['承办事项', index, '事项'], args, related };
    }
  },
});
