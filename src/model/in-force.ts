import type { ServiceItem, SpecialList } from '../catalog/catalogue.js';
import { compareDates, parseDate } from '../values/date.js';

interface Dated {
  readonly 生效日期?: string;
  readonly 失效日期?: string;
}

/** Does a dated entry hold on `day` (YYYY-MM-DD)? The first day counts, the day of 失效日期 does not. */
function holdsOn({ 生效日期, 失效日期 }: Dated, day: string): boolean {
  const from = 生效日期 === undefined ? undefined : parseDate(生效日期);
  const until = 失效日期 === undefined ? undefined : parseDate(失效日期);
  return (!from || compareDates(from, day) <= 0) && (!until || compareDates(day, until) < 0);
}

/** Is the item published on `day` (YYYY-MM-DD)? */
export function isInForce(item: ServiceItem, day: string): boolean {
  return item.事项状态 === '在用' && holdsOn(item, day);
}

/** Is the entry on its list on `day` (YYYY-MM-DD)? */
export function isListedOn(entry: SpecialList['事项'][number], day: string): boolean {
  return holdsOn(entry, day);
}
