import type { ServiceItem } from '../catalog/catalogue.js';
import { compareDates, deadlineDate, formatDeadline, parseDeadline } from '../values/date.js';

/** When an item that people have to come for is to be handled online. */
export interface OnlinePlan {
  /** As shown, such as 2026年10月. */
  readonly due: string;
  /** False of 持续推进: that is no date. */
  readonly hasDate: boolean;
  readonly isPast: boolean;
}

/** The 计划网办时间 of the item as it stands on `today` (YYYY-MM-DD): a month ends on its last day. `undefined` without one. */
export function onlinePlan({ 必须现场办理原因 }: ServiceItem, today: string): OnlinePlan | undefined {
  const written = 必须现场办理原因?.计划网办时间;
  if (written === undefined) return undefined;
  const deadline = parseDeadline(written);
  const due = deadline && deadlineDate(deadline);
  return {
    due: deadline ? formatDeadline(deadline) : written,
    hasDate: due !== undefined,
    isPast: due !== undefined && compareDates(due, today) < 0,
  };
}
