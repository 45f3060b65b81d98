import type { ServiceItem } from '../../catalog/catalogue.js';
import { instantLimit, isPromisedAtOnce } from '../../model/notice-targets.js';
import { formatLimit, parseLimit } from '../../values/limit.js';
import { divideItems, type MeasureDefinition } from '../measure.js';

function isImmediate({ 办件类型, 办理模式 }: ServiceItem): boolean {
  return 办件类型 === '即办件' || 办理模式 === '即办' || 办理模式 === '秒办';
}

/** Items that are handled while one waits. */
export const instant = {
  key: 'instant',
  name: '即办件达标率',
  kind: 'share',
  unit: '项',
  source: '实施办法二（二）1',
  nothing: '没有即办件',
  rule: (settings) =>
    `在用的即办件（办理模式是即办、秒办的也算）里，承诺办结时限不超过 ${formatLimit(instantLimit(settings))}的占多少。`,
  tally: (scope) =>
    divideItems(scope, (item) => {
      if (!isImmediate(item)) return undefined;
      const promised = parseLimit(item.承诺办结时限);
      const isCounted = promised !== undefined && isPromisedAtOnce(promised, scope.catalogue.settings);
      return { isCounted, note: `${item.办理模式 ?? item.办件类型}，承诺 ${item.承诺办结时限}` };
    }),
} as const satisfies MeasureDefinition;

/** Items for which nobody has to come. */
export const zeroVisit = {
  key: 'zero-visit',
  name: '零跑动率',
  kind: 'share',
  unit: '项',
  source: '实施办法一、目标任务；二（三）2',
  nothing: '没有事项',
  rule: () => '在用的事项里，到现场次数是 0 的占多少。',
  tally: (scope) =>
    divideItems(scope, ({ 到现场次数 }) => ({
      isCounted: 到现场次数 === 0,
      note: 到现场次数 === 0 ? '一次不跑' : `要到现场 ${到现场次数} 次`,
    })),
} as const satisfies MeasureDefinition;
