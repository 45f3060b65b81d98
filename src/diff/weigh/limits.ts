import { compareLimits, type Limit, parseLimit, speedupRate } from '../../values/limit.js';
import type { Change, Value } from '../change.js';
import { labelOf } from './field-key.js';
import { spaced } from './words.js';

export type ValueChange = Extract<Change, { readonly kind: 'value-changed' }>;
export type Course = 'longer' | 'shorter';

/** The limit of a value; `undefined` where it is none, or no law sets one. */
function limitOf(value: Value | null): Limit | undefined {
  if (value === null) return undefined;
  if (value.type !== 'limit') return parseLimit(value.text);
  return value.limit.kind === 'none' ? undefined : value.limit;
}

/**
 * Which way a limit went. `undefined` where both take the same time, and where they run on different calendars (工作日 against 日 or
 * 月): which of them is longer then depends on the day on which one begins.
 */
export function courseOf(before: Limit, after: Limit): Course | undefined {
  const { order, converted } = compareLimits(before, after);
  if (converted || order === 0) return undefined;
  return order < 0 ? 'longer' : 'shorter';
}

/** Do both limits of a change run on one calendar, so that one can say which is longer, or that neither is? */
export function areComparable({ before, after }: ValueChange): boolean {
  const [from, to] = [limitOf(before), limitOf(after)];
  return from !== undefined && to !== undefined && !compareLimits(from, to).converted;
}

/** By how much, of limits that can be compared: `多 100%`, `少 50%`, `是原来的 160 倍`. */
function shareText(before: Limit, after: Limit): string {
  const share = -(speedupRate(before, after) ?? 0);
  if (share >= 10) return `是原来的 ${Math.round(share + 1)} 倍`;
  const percent = Math.round(Math.abs(share) * 100);
  return `${share > 0 ? '多' : '少'} ${percent < 1 ? '不到 1' : percent}%`;
}

/** The data of the sentence about a limit that went `course`; `undefined` where it did not, or where one cannot tell. */
export function movedLimit(change: ValueChange, course: Course) {
  const before = limitOf(change.before);
  const after = limitOf(change.after);
  if (before === undefined || after === undefined || courseOf(before, after) !== course) return undefined;
  return {
    什么: labelOf(change),
    原来: spaced(change.before?.text ?? ''),
    现在: spaced(change.after?.text ?? ''),
    增减: shareText(before, after),
  };
}
