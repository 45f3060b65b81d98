import { fileOf } from '../../catalog/kinds.js';
import { compareLimits, formatLimit, type Limit, parseLimit } from '../../values/limit.js';
import { exampleHall } from '../example-hall.js';
import { defineCatalogueRule } from '../rule.js';

const DECLARED = { file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '地方可变: [承诺办结时限]' } as const;
const promising = (limit: string) =>
  exampleHall('lao-wu-pai-qian-xu-ke', `    本地规定:\n      承诺办结时限: ${limit}\n`);

/** Minutes and hours are shorter than any limit in days: such limits can always be compared. */
const isWithinDay = (limit: Limit) =>
  limit.kind === 'instant' || limit.unit === '分钟' || limit.unit === '小时';

/** What is wrong with a hall's promise beside the city's and the law's. */
function flawOf(local: Limit, promised: Limit, statutory: Limit | undefined): string | undefined {
  const beside = compareLimits(local, promised);
  const beyond = [
    beside.order > 0 && `市里承诺的 ${formatLimit(promised)}`,
    statutory && compareLimits(local, statutory).order > 0 && `法定的 ${formatLimit(statutory)}`,
  ].filter((limit) => typeof limit === 'string');
  if (beside.converted && !isWithinDay(local)) {
    return `和市里承诺的 ${formatLimit(promised)} 不是一种单位，群众比不出快慢`;
  }
  return beyond.length > 0 ? `比${beyond.join('、')} 长` : undefined;
}

export default defineCatalogueRule({
  on: ['place'],
  code: 'R046',
  name: 'local-promise-unfit',
  severity: 'error',
  title: '大厅承诺的时限比市里的长，或者单位不同',
  why: '市里的承诺对全市都算数，法定时限是底线（优化营商环境条例第三十六条允许压缩时限，但要公开）。区县只能更快；单位换了，群众和清单都比不出快慢。',
  bad: [DECLARED, promising('8个工作日')],
  good: [DECLARED, promising('3个工作日')],
  remedy: '改成比市里短的时限，单位照市里的写；做不到更快的，删掉这一项。',
  message: (args) => `「${args.事项}」在本大厅承诺 ${args.承诺}，${args.情况}`,
  *check({ definition: hall }, { catalogue }) {
    for (const [index, { 事项, 本地规定 }] of (hall.承办事项 ?? []).entries()) {
      const item = catalogue.definitions.item.get(事项);
      const local = parseLimit(本地规定?.承诺办结时限 ?? '');
      const promised = parseLimit(item?.承诺办结时限 ?? '');
      if (!item?.地方可变?.includes('承诺办结时限') || !local || !promised) continue;
      const flaw = flawOf(local, promised, parseLimit(item.法定办结时限));
      if (flaw === undefined) continue;
      yield {
        path: ['承办事项', index, '本地规定', '承诺办结时限'],
        args: { 事项: item.事项名称, 承诺: formatLimit(local), 情况: flaw },
        related: [{ file: fileOf('item', 事项), path: ['承诺办结时限'], message: '市里承诺的时限' }],
      };
    }
  },
});
