import { isPromisedAtOnce } from '../../model/notice-targets.js';
import { parseLimit } from '../../values/limit.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item'],
  code: 'F030',
  name: 'mode-contradicts-kind',
  severity: 'error',
  title: '办理模式和办件类型对不上',
  why: '即办事项从接收材料到办结不超过 30 分钟，简易事项“秒办”（青岛市 2021 年实施办法二（二）1）。模式写“即办”、办件类型写“承诺件”，群众不知道能不能当场拿到结果。',
  bad: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '办理模式: 即办' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '办理模式: 即办' }],
  remedy: '当场办结的，办理模式写“即办”或“秒办”，办件类型写“即办件”；要几天的，写“普通”和“承诺件”。',
  message: (args) => `办理模式是“${args.模式}”，办件类型却是“${args.办件类型}”，承诺办结时限是${args.承诺}`,
  *check({ definition: item }, { catalogue }) {
    const { 办理模式: mode, 办件类型: kind } = item;
    const promised = parseLimit(item.承诺办结时限);
    if (mode === undefined || mode === '免申即办' || !promised) return;
    const isInstant = isPromisedAtOnce(promised, catalogue.settings);
    // Where kind and limit contradict each other that is the flaw, and the mode may be right.
    if (isInstant !== (kind === '即办件') || isInstant === (mode !== '普通')) return;
    yield { path: ['办理模式'], args: { 模式: mode, 办件类型: kind, 承诺: item.承诺办结时限 } };
  },
});
