import { instantLimit, isPromisedAtOnce } from '../../model/notice-targets.js';
import { formatLimit, parseLimit } from '../../values/limit.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item'],
  code: 'F003',
  name: 'instant-item-over-limit',
  severity: 'error',
  title: '办件类型和承诺办结时限对不上',
  why: '即办事项从接收材料到办结不超过 30 分钟（青岛市 2021 年实施办法二（二）1），catalog.yaml 的「即办时长」另有规定的照它。写“即办件”却承诺几天，群众会在窗口白等；当场能办完却写“承诺件”，群众会以为要再跑一趟。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '办件类型: 即办件\n承诺办结时限: 3个工作日' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '办件类型: 即办件\n承诺办结时限: 30分钟' }],
  remedy: '当场办结的写“即办件”，承诺写“即时办结”或不超过即办时长；要几天的写“承诺件”。',
  message: (args) =>
    `办件类型是“${args.办件类型}”，承诺办结时限却是${args.承诺}（即办件不超过${args.即办时长}）`,
  *check({ definition: item }, { catalogue: { settings } }) {
    const promised = parseLimit(item.承诺办结时限);
    if (!promised) return;
    if (isPromisedAtOnce(promised, settings) === (item.办件类型 === '即办件')) return;
    const args = {
      办件类型: item.办件类型,
      承诺: item.承诺办结时限,
      即办时长: formatLimit(instantLimit(settings)),
    };
    yield { path: ['办件类型'], args };
  },
});
