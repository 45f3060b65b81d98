import { fileOf } from '../../catalog/kinds.js';
import { listedItems } from '../../model/list-entries.js';
import { isRegional } from '../../model/list-reach.js';
import { differenceInLimit, materialsApart } from '../../model/list-terms.js';
import { exampleList } from '../example-list.js';
import { defineCatalogueRule } from '../rule.js';

const TERMS = (limit: string) =>
  `    模式: 全程网办\n    办结时限: ${limit}\n    材料: [失业人员登记表, 居民身份证]\n`;
const REACH = {
  file: 'items/shi-ye-deng-ji.yaml',
  patch: '通办:\n  范围: 跨省\n  模式: 全程网办',
} as const;

export default defineCatalogueRule({
  on: ['list'],
  code: 'B019',
  name: 'unified-terms-differ',
  severity: 'error',
  title: '通办清单的时限、材料和指南不同',
  why: '通办事项的办理时限、材料在各地要统一（实施办法二（三）3）；清单和指南各写各的，就是检查里说的“两张皮”。工作日和自然日、月不是一种单位，天数一样也不是同一个时限。',
  bad: [exampleList('跨省通办', 'shi-ye-deng-ji', TERMS('1个工作日')), REACH],
  good: [exampleList('跨省通办', 'shi-ye-deng-ji', TERMS('30分钟')), REACH],
  remedy: '以省里统一的标准为准，改正写错的一边；两边写成同一种单位（都写工作日，或者都写日）。',
  message: (args) => `「${args.事项}」的${args.键}：${args.情况}`,
  *check({ definition: list }, { catalogue, today }) {
    if (!isRegional(list.种类)) return;
    for (const listed of listedItems(list, catalogue, today)) {
      const { index, entry, item } = listed;
      const at = (key: '办结时限' | '材料', itemKey: string, situation: string) => ({
        path: ['事项', index, key],
        args: { 事项: item.事项名称, 键: key, 情况: situation },
        related: [{ file: fileOf('item', entry.事项), path: [itemKey], message: `事项的${itemKey}` }],
      });
      const difference = differenceInLimit(listed);
      if (difference) yield at('办结时限', '承诺办结时限', difference);
      const apart = materialsApart(listed);
      if (apart.length > 0) yield at('材料', '申请材料', `只有一边要的有${apart.join('、')}`);
    }
  },
});
