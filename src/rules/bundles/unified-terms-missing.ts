import { listedItems } from '../../model/list-entries.js';
import { isRegional } from '../../model/list-reach.js';
import { exampleList } from '../example-list.js';
import { defineCatalogueRule } from '../rule.js';

const TERMS = '    模式: 全程网办\n    办结时限: 30分钟\n';
const MATERIALS = '    材料: [失业人员登记表, 居民身份证]\n';
const REACH = {
  file: 'items/shi-ye-deng-ji.yaml',
  patch: '通办:\n  范围: 跨省\n  模式: 全程网办',
} as const;

export default defineCatalogueRule({
  on: ['list'],
  code: 'B030',
  name: 'unified-terms-missing',
  severity: 'warning',
  title: '通办清单没有写统一的时限或材料',
  why: '通办事项的受理条件、材料、办理时限在各地要统一（实施办法二（三）3、国办发〔2020〕35号）；清单上不写，就没有东西可以和指南核对，外地的窗口也不知道按什么收。',
  bad: [exampleList('跨省通办', 'shi-ye-deng-ji', TERMS), REACH],
  good: [exampleList('跨省通办', 'shi-ye-deng-ji', TERMS + MATERIALS), REACH],
  remedy: '照上级统一的标准，在这一项里补上「办结时限」和「材料」；不用材料的，「材料」写 []。',
  message: (args) => `「${args.事项}」没有写统一的${args.缺少}`,
  *check({ definition: list }, { catalogue, today }) {
    if (!isRegional(list.种类)) return;
    for (const { index, entry, item } of listedItems(list, catalogue, today)) {
      const missing = (['办结时限', '材料'] as const).filter((key) => entry[key] === undefined);
      // That an entry has no mode, or an item no 通办, is a finding of its own.
      if (missing.length === 0 || entry.模式 === undefined || !item.通办) continue;
      const names = missing.map((key) => `「${key}」`).join('和');
      yield { path: ['事项', index, '事项'], args: { 事项: item.事项名称, 缺少: names } };
    }
  },
});
