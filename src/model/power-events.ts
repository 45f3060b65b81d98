import type { Catalogue, Power, ServiceItem } from '../catalog/catalogue.js';
import { addDays, compareDates, type DateText, parseDate } from '../values/date.js';
import { normaliseText } from '../values/text.js';
import { eventsOf, type PowerEvent, powerStateOn } from './power-state.js';

/** 信息形成或变更之日起 20 个工作日内公开: 政府信息公开条例第二十六条. */
export const PUBLISH_WITHIN = 20;

/** No 20 工作日 take longer in 自然日, whatever the holidays are. */
const PUBLISH_WITHIN_DAYS = 60;

/** Is the time to publish over for certain, also without a calendar of the year? Dates as `parseDate` gives them. */
export function isLongOverdue(event: DateText, today: DateText): boolean {
  return compareDates(addDays(event, PUBLISH_WITHIN_DAYS), today) < 0;
}

/** The latest change of a power up to `today`; of several on one day the one written last. */
export function latestEvent(power: Power, today: DateText): PowerEvent | undefined {
  return eventsOf(power).findLast(({ date }) => compareDates(date, today) <= 0);
}

/** A body that holds the power since a change, and that the entry does not name. */
export interface UnfollowedBody {
  readonly event: PowerEvent;
  readonly body: string;
}

/** The body to which the latest change, a 划转 or 承接, gave the power, where 行使主体 is still another one. */
export function bodyNotFollowed(power: Power, today: DateText): UnfollowedBody | undefined {
  const event = powerStateOn(power, today).kind === 'active' ? latestEvent(power, today) : undefined;
  if (!event || (event.change.类型 !== '划转' && event.change.类型 !== '承接')) return undefined;
  const { 由, 至 } = event.change;
  const now = normaliseText(power.行使主体);
  // Handed over by the body that is written here: then the state is what contradicts the record.
  if (至 === undefined || normaliseText(至) === now || normaliseText(由 ?? '') === now) return undefined;
  return { event, body: 至 };
}

/** An item in use that has not been looked at since its power changed. */
export interface UnfollowedEvent extends PowerEvent {
  readonly powerId: string;
  readonly power: Power;
}

/** Was an item looked at since a day, or prepared to begin on it? Dates as `parseDate` gives them. */
export function isFollowed({ 更新日期, 生效日期 }: ServiceItem, since: DateText): boolean {
  const day = parseDate(更新日期);
  const from = parseDate(生效日期 ?? '');
  return !day || compareDates(day, since) >= 0 || (from !== undefined && compareDates(from, since) >= 0);
}

/**
 * The latest change of the item's powers that it has not followed. Powers that are no longer in use are left out: the item has
 * to go then.
 */
export function unfollowedEvent(
  item: ServiceItem,
  { definitions }: Catalogue,
  today: DateText,
): UnfollowedEvent | undefined {
  if (item.事项状态 !== '在用') return undefined;
  let unfollowed: UnfollowedEvent | undefined;
  for (const powerId of item.关联权力 ?? []) {
    const power = definitions.power.get(powerId);
    if (!power || powerStateOn(power, today).kind !== 'active') continue;
    const event = latestEvent(power, today);
    if (!event || isFollowed(item, event.date)) continue;
    if (!unfollowed || compareDates(event.date, unfollowed.date) > 0) {
      unfollowed = { ...event, powerId, power };
    }
  }
  return unfollowed;
}
