import type { Bundle, ServiceItem, SpecialList } from '../catalog/catalogue.js';
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

/** Why an item is gone for citizens, and the key that says so. */
export interface Absence {
  readonly reason: '已经取消' | '已经暂停' | '已经失效';
  readonly key: '事项状态' | '失效日期';
}

/**
 * Why the item is gone on `day` (YYYY-MM-DD); `undefined` while it is offered, before its first day (that is a plan), and
 * when its two dates are reversed (that is another slip).
 */
export function absenceOn(item: ServiceItem, day: string): Absence | undefined {
  if (item.事项状态 === '取消') return { reason: '已经取消', key: '事项状态' };
  if (item.事项状态 === '暂停') return { reason: '已经暂停', key: '事项状态' };
  const from = parseDate(item.生效日期 ?? '');
  const until = parseDate(item.失效日期 ?? '');
  if (!until || compareDates(until, day) > 0 || (from && compareDates(until, from) <= 0)) return undefined;
  return { reason: '已经失效', key: '失效日期' };
}

/** Is the item one that is offered later than `day` (YYYY-MM-DD)? With reversed dates it never is: another slip. */
export function isPlanned({ 事项状态, 生效日期, 失效日期 }: ServiceItem, day: string): boolean {
  const from = parseDate(生效日期 ?? '');
  const until = parseDate(失效日期 ?? '');
  if (事项状态 !== '在用' || !from || compareDates(from, day) <= 0) return false;
  return !until || compareDates(from, until) < 0;
}

/** Is the item published on `day` (YYYY-MM-DD)? */
export function isInForce(item: ServiceItem, day: string): boolean {
  return item.事项状态 === '在用' && holdsOn(item, day);
}

/** Is the entry on its list on no day, because its dates are the same or reversed? */
export function isNeverListed({ 生效日期, 失效日期 }: Dated): boolean {
  const from = parseDate(生效日期 ?? '');
  const until = parseDate(失效日期 ?? '');
  return from !== undefined && until !== undefined && compareDates(until, from) <= 0;
}

/** Is the matter handled together with the others of its bundle on `day` (YYYY-MM-DD)? */
export function isMemberOn(entry: Bundle['成员'][number], day: string): boolean {
  return holdsOn(entry, day);
}

/** Has the entry's own 失效日期 come by `day` (YYYY-MM-DD)? It may then stay in the file. */
export function hasLeftBundle({ 失效日期 }: Bundle['成员'][number], day: string): boolean {
  const until = parseDate(失效日期 ?? '');
  return until !== undefined && compareDates(until, day) <= 0;
}

/** Is the entry on its list on `day` (YYYY-MM-DD)? */
export function isListedOn(entry: SpecialList['事项'][number], day: string): boolean {
  return holdsOn(entry, day);
}
