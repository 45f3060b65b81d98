import type { ServiceItem } from '../../catalog/catalogue.js';
import { onlineException } from '../../model/online-exception.js';
import { formatDeadline, parseDeadline } from '../../values/date.js';
import { countedItem, type MeasureDefinition, type Scope, type Tally } from '../measure.js';
import type { CountedDefinition } from '../target-report.js';

type Heap = 'counted' | 'missing' | 'exceptions';

function whyNotOnline({ 到现场次数, 必须现场办理原因 }: ServiceItem): string {
  const deadline = parseDeadline(必须现场办理原因?.计划网办时间 ?? '');
  if (deadline) return `要到现场 ${到现场次数} 次，计划 ${formatDeadline(deadline)}改成网办`;
  return 到现场次数 === 0 ? '不用到现场，但是不能全程网办' : `要到现场 ${到现场次数} 次，没有法规依据`;
}

function placeOf(
  item: ServiceItem,
  { catalogue, today }: Scope,
): { readonly heap: Heap; readonly note: string } {
  if (item.全程网办 === '是') return { heap: 'counted', note: '全程网办' };
  const { bases } = onlineException(item, catalogue, today);
  if (bases.length > 0 && item.到现场次数 > 0) return { heap: 'exceptions', note: bases.join('、') };
  return { heap: 'missing', note: whyNotOnline(item) };
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
    '在用的依申请事项（“6+1”类）里，全程网办的占多少；法律、法规、规章规定必须到现场办理的不算在内。',
  tally,
} as const satisfies MeasureDefinition;
