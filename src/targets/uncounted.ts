import type { Catalogue, ServiceItem } from '../catalog/catalogue.js';
import { absenceOn } from '../model/in-force.js';
import { formatDate, parseDate } from '../values/date.js';
import { countedItem, type Scope } from './measure.js';
import type { CountedDefinition, TargetReport } from './target-report.js';

function reasonOf(item: ServiceItem, today: string): string {
  const absence = absenceOn(item, today);
  if (absence !== undefined) return absence.reason;
  const from = parseDate(item.生效日期 ?? '');
  return from === undefined ? '没有生效' : `${formatDate(from)}才生效`;
}

/** Items that are not counted because they are not in force on the day, in the order of their ids; `note` says why. */
export function leftOutItems({ catalogue, items, today }: Scope): readonly CountedDefinition[] {
  return [...catalogue.definitions.item]
    .filter(([id]) => !items.has(id))
    .map(([id, item]) => countedItem(id, item, reasonOf(item, today)));
}

/** Files that would count and cannot be used, in the order of their paths. */
export function unreadFiles({ unsound }: Catalogue): TargetReport['unread'] {
  return [...unsound].sort().map((file) => ({ file }));
}
