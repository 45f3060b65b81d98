import type { Power, ServiceItem } from '../catalog/catalogue.js';
import { fileOf } from '../catalog/kinds.js';
import { compareDates, formatDate } from '../values/date.js';
import {
  type ChangeContext,
  concerned,
  type DatedChange,
  isKept,
  laterOf,
  withdrawalTasks,
} from './dated-change.js';
import { isOnApplication } from './item-power.js';
import { bodyNotFollowed, isFollowed } from './power-events.js';
import { brings, eventsOf, type PowerEvent, powerStateOn, statusLag, takesAway } from './power-state.js';

type ItemEntry = readonly [id: string, item: ServiceItem];

/** An item that has to be looked at because of a change that took effect. */
function reviewTasks({ today }: ChangeContext, items: readonly ItemEntry[], { date }: PowerEvent) {
  if (compareDates(date, today) > 0) return [];
  return items
    .filter(([, item]) => isKept(item, today) && !isFollowed(item, date))
    .map(([, item]) => `事项「${item.事项名称}」：照变更核对指南，更新「更新日期」`);
}

function tasksOf(
  context: ChangeContext,
  power: Power,
  items: readonly ItemEntry[],
  event: PowerEvent,
): readonly string[] {
  const { today } = context;
  const state = powerStateOn(power, today);
  // What became of it later is another change.
  if (state.kind === 'gone' && state.by?.index !== event.index) return [];
  const lag = statusLag(power, today);
  const isBehind = lag?.kind === 'behind' && lag.event.index === event.index;
  const own = isBehind
    ? [`权力「${power.权力名称}」：状态改成“${takesAway(event.change, power) ? '取消' : '在用'}”`]
    : [];
  if (takesAway(event.change, power)) {
    return [...own, ...items.flatMap(([id, item]) => withdrawalTasks(context, id, item, event.date))];
  }
  const body = bodyNotFollowed(power, today);
  const isAwaited = brings(event.change) && isOnApplication(power);
  const day = laterOf(event.date, today);
  const hasItem = items.some(([, item]) => isKept(item, day));
  return [
    ...own,
    ...(body?.event.index === event.index ? [`权力「${power.权力名称}」：行使主体改成“${body.body}”`] : []),
    ...(isAwaited && !hasItem ? [`新增对应的事项和办事指南，从${formatDate(event.date)}起能办`] : []),
    ...reviewTasks(context, items, event),
  ];
}

/** The changes of all powers, each with the items that exercise the power. */
export function powerChanges(context: ChangeContext): readonly DatedChange[] {
  const { definitions } = context.catalogue;
  return [...definitions.power].flatMap(([id, power]) => {
    const items = (context.indices.itemsByPower.get(id) ?? []).flatMap((itemId): readonly ItemEntry[] => {
      const item = definitions.item.get(itemId);
      return item && item.事项状态 !== '取消' ? [[itemId, item]] : [];
    });
    return eventsOf(power).map((event) => ({
      kind: 'power' as const,
      id,
      file: fileOf('power', id),
      name: power.权力名称,
      change: event.change.类型,
      date: event.date,
      items: items.map(([itemId, item]) => concerned(itemId, item)),
      tasks: tasksOf(context, power, items, event),
    }));
  });
}
