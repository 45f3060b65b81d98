import { fileOf } from '../../catalog/kinds.js';
import type { ExampleFile } from '../../diagnostic/code-doc.js';
import { absenceOn, isListedOn } from '../../model/in-force.js';
import { OTHER_MEMBERS } from '../bundles/example-bundle.js';
import { defineCatalogueRule } from '../rule.js';

const HOT_LIST: ExampleFile = {
  file: 'lists/re-men.yaml',
  whole: `名称: 热门事项清单
种类: 热门高频
来源: 实施办法附件3
责任单位: 法规处
更新日期: 2025-06-01
事项:
  - 事项: shi-ye-deng-ji
    生效日期: 2025-06-01
`,
};

export default defineCatalogueRule({
  on: ['list'],
  code: 'R012',
  name: 'retired-item-listed',
  severity: 'error',
  title: '已经取消或失效的事项还在清单上',
  why: '清单是对群众的承诺；事项取消了还列着，群众照着清单来就白跑一趟。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '事项状态: 取消' }, OTHER_MEMBERS, HOT_LIST],
  good: [HOT_LIST],
  remedy: '给这一项写上「失效日期」，或者从清单里删掉；事项没有取消的，改正事项状态。',
  message: (args) => `清单上的「${args.事项}」${args.情况}`,
  *check({ definition: list }, { catalogue, today }) {
    for (const [index, entry] of list.事项.entries()) {
      const item = catalogue.definitions.item.get(entry.事项);
      if (!item || !isListedOn(entry, today)) continue;
      const absence = absenceOn(item, today);
      // A suspended item comes back: it may stay on its list.
      if (!absence || absence.reason === '已经暂停') continue;
      const related = [{ file: fileOf('item', entry.事项), path: [absence.key], message: absence.reason }];
      yield { path: ['事项', index, '事项'], args: { 事项: item.事项名称, 情况: absence.reason }, related };
    }
  },
});
