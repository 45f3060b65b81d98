import type { Catalogue, Power, ServiceItem } from '../catalog/catalogue.js';
import { addDays, compareDates, type DateText, parseDate } from '../values/date.js';

/** 信息形成或变更之日起 20 个工作日内公开: 政府信息公开条例第二十六条. */
export const PUBLISH_WITHIN = 20;

/** No 20 工作日 take longer in 自然日, whatever the holidays are. */
const PUBLISH_WITHIN_DAYS = 60;

/** Is the time to publish over for certain, also without a calendar of the year? Dates as `parseDate` gives them. */
export function isLongOverdue(event: DateText, today: DateText): boolean {
  return compareDates(addDays(event, PUBLISH_WITHIN_DAYS), today) < 0;
}

/** A change of a power that took effect. */
export interface PowerEvent {
  readonly index: number;
  readonly date: DateText;
  readonly change: NonNullable<Power['变更记录']>[number];
}

/** The latest change of a power up to `today`; of several on one day the one written last. */
export function latestEvent(power: Power, today: DateText): PowerEvent | undefined {
  let latest: PowerEvent | undefined;
  for (const [index, change] of (power.变更记录 ?? []).entries()) {
    const date = parseDate(change.日期);
    if (date === undefined || compareDates(date, today) > 0) continue;
    if (!latest || compareDates(date, latest.date) >= 0) latest = { index, date, change };
  }
  return latest;
}

/** An item in use that has not been looked at since its power changed. */
export interface UnfollowedEvent extends PowerEvent {
  readonly powerId: string;
  readonly power: Power;
}

/**
 * The latest change of the item's powers that its 更新日期 is older than. Powers that are no longer in use are left out:
 * the item has to go then.
 */
export function unfollowedEvent(
  item: ServiceItem,
  { definitions }: Catalogue,
  today: DateText,
): UnfollowedEvent | undefined {
  const updated = parseDate(item.更新日期);
  if (item.事项状态 !== '在用' || updated === undefined) return undefined;
  let unfollowed: UnfollowedEvent | undefined;
  for (const powerId of item.关联权力 ?? []) {
    const power = definitions.power.get(powerId);
    const event = power?.状态 === '在用' ? latestEvent(power, today) : undefined;
    if (!power || !event || compareDates(updated, event.date) >= 0) continue;
    if (!unfollowed || compareDates(event.date, unfollowed.date) > 0) {
      unfollowed = { ...event, powerId, power };
    }
  }
  return unfollowed;
}
