import type { ServiceItem } from '../../catalog/catalogue.js';
import { onlineException } from '../../model/online-exception.js';
import { onlinePlan } from '../../model/online-plan.js';
import { countedItem, type MeasureDefinition, type Scope, type Tally } from '../measure.js';
import type { CountedDefinition } from '../target-report.js';

type Heap = 'counted' | 'missing' | 'exceptions';

function whyNotOnline(item: ServiceItem, silent: readonly string[], today: string): string {
  if (item.到现场次数 === 0) return '不用到现场，但是不能全程网办';
  const visits = `要到现场 ${item.到现场次数} 次`;
  const plan = onlinePlan(item, today);
  if (plan?.hasDate) return `${visits}，计划 ${plan.due}改成网办${plan.isPast ? '，已逾期' : ''}`;
  return silent.length > 0
    ? `${visits}，引的条文没有写明要到现场：${silent.join('、')}`
    : `${visits}，没有法规依据`;
}

function placeOf(
  item: ServiceItem,
  { catalogue, today }: Scope,
): { readonly heap: Heap; readonly note: string } {
  if (item.全程网办 === '是') return { heap: 'counted', note: '全程网办' };
  const { bases, silent } = onlineException(item, catalogue, today);
  if (bases.length > 0 && item.到现场次数 > 0) return { heap: 'exceptions', note: bases.join('、') };
  return { heap: 'missing', note: whyNotOnline(item, silent, today) };
}

function tally(scope: Scope): Tally {
  const heaps: Record<Heap, CountedDefinition[]> = { counted: [], missing: [], exceptions: [] };
  for (const [id, item] of scope.items) {
    const { heap, note } = placeOf(item, scope);
    heaps[heap].push(countedItem(id, item, note));
  }
  return heaps;
}

export const online = {
  key: 'online',
  name: '全程网办率',
  kind: 'share',
  unit: '项',
  source: '实施办法二（三）2',
  nothing: '没有要网办的事项',
  rule: () =>
    '在用的依申请事项（“6+1”类）里，全程网办的占多少；法律、法规、规章写明必须到现场办理的不算在内。',
  tally,
} as const satisfies MeasureDefinition;
