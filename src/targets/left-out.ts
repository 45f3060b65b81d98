import type { Catalogue, ServiceItem } from '../catalog/catalogue.js';
import { absenceOn, isInForce, isPlanned } from '../model/in-force.js';
import { formatDate, parseDate } from '../values/date.js';
import { countedItem } from './measure.js';
import type { CountedDefinition } from './target-report.js';

const dateOf = (text: string | undefined) => formatDate(parseDate(text ?? '') ?? '');

function whyLeftOut(item: ServiceItem, today: string): string {
  if (item.事项状态 === '暂停') return '暂停';
  if (isPlanned(item, today)) return `${dateOf(item.生效日期)}起生效，现在还没有生效`;
  return absenceOn(item, today) ? `${dateOf(item.失效日期)}已经失效` : '生效日期和失效日期有矛盾';
}

/**
 * Items that no number counts on `today` (YYYY-MM-DD) and that may be asked for: suspended, not yet in force, or expired.
 * Cancelled ones are gone for good.
 */
export function itemsLeftOut({ definitions }: Catalogue, today: string): readonly CountedDefinition[] {
  return [...definitions.item].flatMap(([id, item]) =>
    item.事项状态 === '取消' || isInForce(item, today) ? [] : [countedItem(id, item, whyLeftOut(item, today))],
  );
}
