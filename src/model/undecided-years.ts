import type { Catalogue } from '../catalog/catalogue.js';
import { type DateText, yearOf } from '../values/date.js';
import type { Indices } from './indices.js';
import { isLongOverdue, PUBLISH_WITHIN, unfollowedEvent } from './power-events.js';

/** Ids of items whose last day to publish a change cannot be told, by the year that the calendar lacks. */
export function undecidedYears(
  catalogue: Catalogue,
  indices: Indices,
  today: DateText,
): ReadonlyMap<number, readonly string[]> {
  const byYear = new Map<number, string[]>();
  for (const [id, item] of catalogue.definitions.item) {
    const event = unfollowedEvent(item, catalogue, today);
    const due = event && indices.workingDays?.add(event.date, PUBLISH_WITHIN);
    if (!event || due?.ok || isLongOverdue(event.date, today)) continue;
    const year = due?.missingYear ?? yearOf(event.date);
    byYear.set(year, [...(byYear.get(year) ?? []), id]);
  }
  return byYear;
}
