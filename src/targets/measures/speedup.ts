import type { ServiceItem } from '../../catalog/catalogue.js';
import { listedItems } from '../../model/list-entries.js';
import { speedupBaseline, speedupTarget } from '../../model/speedup.js';
import { formatLimit, formatPercent, parseLimit, speedupRate } from '../../values/limit.js';
import { divideItems, type MeasureDefinition, type Scope } from '../measure.js';

/** Items that are on a 提速办 list on the day. */
function listedForSpeed({ catalogue, today }: Scope): ReadonlySet<ServiceItem> {
  const lists = [...catalogue.definitions.list.values()].filter(({ 种类 }) => 种类 === '提速办');
  return new Set(lists.flatMap((list) => listedItems(list, catalogue, today).map(({ item }) => item)));
}

function speedOf(item: ServiceItem, target: number): { readonly isCounted: boolean; readonly note: string } {
  const baseline = speedupBaseline(item);
  const promised = parseLimit(item.承诺办结时限);
  if (!baseline || !promised) return { isCounted: false, note: '没有规定的办结时限，算不出提速多少' };
  const span = `${baseline.key.slice(0, 2)} ${formatLimit(baseline.limit)} → 承诺 ${formatLimit(promised)}`;
  const rate = speedupRate(baseline.limit, promised);
  if (rate === undefined) return { isCounted: false, note: `单位不同，算不出提速多少（${span}）` };
  const words = rate < 0 ? '比规定的长' : `提速 ${formatPercent(rate)}`;
  return { isCounted: rate >= target, note: `${words}（${span}）` };
}

export const speedup = {
  key: 'speedup',
  name: '提速达标率',
  kind: 'share',
  unit: '项',
  source: '实施办法一、目标任务；二（二）1',
  nothing: '没有提速办事项',
  rule: (settings) =>
    `提速办清单上的在用事项里，承诺办结时限比规定的（没有的按法定的）缩短 ${formatPercent(speedupTarget(settings).share)}以上的占多少。`,
  tally: (scope) => {
    const listed = listedForSpeed(scope);
    const { share } = speedupTarget(scope.catalogue.settings);
    return divideItems(scope, (item) => (listed.has(item) ? speedOf(item, share) : undefined));
  },
} as const satisfies MeasureDefinition;
