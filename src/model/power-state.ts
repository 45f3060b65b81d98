import type { Power } from '../catalog/catalogue.js';
import { compareDates, type DateText, parseDate } from '../values/date.js';
import { normaliseText } from '../values/text.js';

type Change = NonNullable<Power['变更记录']>[number];

/** A change of a power with its place in the log. */
export interface PowerEvent {
  readonly index: number;
  readonly date: DateText;
  readonly change: Change;
}

/**
 * What a power is on a day, whatever its 状态 says. `gone`: cancelled, handed down or handed over; `by` is the change that did
 * it, `undefined` where the log does not tell. `coming`: its first change is a 新增 or 承接 that lies ahead.
 */
export type PowerState =
  | { readonly kind: 'coming'; readonly by: PowerEvent }
  | { readonly kind: 'active' }
  | { readonly kind: 'suspended' }
  | { readonly kind: 'gone'; readonly by: PowerEvent | undefined };

/** All dated changes, the earliest first; of several on one day in the order in which they are written. */
export function eventsOf(power: Power): readonly PowerEvent[] {
  return (power.变更记录 ?? [])
    .flatMap((change, index) => {
      const date = parseDate(change.日期);
      return date === undefined ? [] : [{ index, date, change }];
    })
    .toSorted((a, b) => compareDates(a.date, b.date));
}

/** Does the change take the power away from the body that the entry names? Some levels keep a part of what is handed down. */
export function takesAway({ 类型, 由, 至 }: Change, { 行使主体, 行使层级 }: Power): boolean {
  const own = normaliseText(行使主体);
  switch (类型) {
    case '取消':
      return true;
    case '划转':
      return normaliseText(由 ?? '') === own && normaliseText(至 ?? '') !== own;
    case '下放':
      return normaliseText(由 ?? '') === own && 行使层级.length === 1;
    case '新增':
    case '承接':
    case '调整':
      return false;
  }
}

/** Does the change bring a power that was not there before, or more of it? */
export function brings({ 类型 }: Change): boolean {
  return 类型 === '新增' || 类型 === '承接';
}

/** The changes that take the power away or bring it, split by the day; the others leave it where it is. */
function turns(power: Power, today: DateText) {
  const turning = eventsOf(power).filter(({ change }) => takesAway(change, power) || brings(change));
  const isPast = ({ date }: PowerEvent) => compareDates(date, today) <= 0;
  return { past: turning.filter(isPast), ahead: turning.filter((event) => !isPast(event)) };
}

/** The change that took the power away and that nothing has undone since. */
function removal(power: Power, past: readonly PowerEvent[]): PowerEvent | undefined {
  const last = past.at(-1);
  return last && takesAway(last.change, power) ? last : undefined;
}

/** The 新增 or 承接 that brought the power back after it had been taken away. */
function revival(power: Power, past: readonly PowerEvent[]): PowerEvent | undefined {
  const last = past.at(-1);
  if (!last || takesAway(last.change, power)) return undefined;
  return past.some(({ change }) => takesAway(change, power)) ? last : undefined;
}

/** How 状态 and the log contradict each other on a day. */
export interface StatusLag {
  /** `behind`: a change took effect and 状态 was left as it was. `ahead`: 状态 was changed before the change takes effect. */
  readonly kind: 'behind' | 'ahead';
  readonly event: PowerEvent;
}

/** @param today YYYY-MM-DD */
export function statusLag(power: Power, today: DateText): StatusLag | undefined {
  const { past, ahead } = turns(power, today);
  const isMarked = power.状态 === '取消';
  const gone = removal(power, past);
  if (gone) return isMarked ? undefined : { kind: 'behind', event: gone };
  if (!isMarked) return undefined;
  const back = revival(power, past);
  if (back) return { kind: 'behind', event: back };
  const planned = ahead.find(({ change }) => takesAway(change, power));
  return planned && { kind: 'ahead', event: planned };
}

/**
 * The state of a power on `today` (YYYY-MM-DD), from 状态 and the log: a change that lies ahead has no effect yet, one that took effect
 * counts even where 状态 was left as it was.
 * @param isExercised an item in force exercises the power: then a 承接 that lies ahead only adds to it
 */
export function powerStateOn(power: Power, today: DateText, isExercised = false): PowerState {
  const { past } = turns(power, today);
  const gone = removal(power, past);
  if (gone) return { kind: 'gone', by: gone };
  const [first] = eventsOf(power);
  if (first && compareDates(first.date, today) > 0 && brings(first.change)) {
    if (first.change.类型 === '新增' || !isExercised) return { kind: 'coming', by: first };
  }
  if (power.状态 === '取消') {
    return statusLag(power, today) ? { kind: 'active' } : { kind: 'gone', by: undefined };
  }
  return { kind: power.状态 === '暂停' ? 'suspended' : 'active' };
}

/** The change that will take an active power away, the earliest; `undefined` where none is announced. */
export function announcedEnd(power: Power, today: DateText): PowerEvent | undefined {
  return turns(power, today).ahead.find(({ change }) => takesAway(change, power));
}
