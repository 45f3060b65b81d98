import type { MessageArgs } from '../../diagnostic/diagnostic.js';
import { type Limit, parseLimit, speedupRate } from '../../values/limit.js';
import { areAlike, isSurelyShorter } from '../../values/limit-range.js';
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
 * Which way a limit went. `undefined` where both take the same time, and where it depends on the day on which they begin: 10 个工作日 and
 * 14 日, but not 10 个工作日 and 2 个月.
 */
export function courseOf(before: Limit, after: Limit): Course | undefined {
  if (isSurelyShorter(before, after)) return 'longer';
  return isSurelyShorter(after, before) ? 'shorter' : undefined;
}

/** Can one say of the limits of a change which is longer? */
export function areComparable({ before, after }: ValueChange): boolean {
  const [from, to] = [limitOf(before), limitOf(after)];
  return from !== undefined && to !== undefined && courseOf(from, to) !== undefined;
}

/** By how much: `多 100%`, `少 50%`, `是原来的 160 倍`. Empty where the units are not alike: such a share would be a guess. */
function shareText(before: Limit, after: Limit): string {
  if (!areAlike(before, after)) return '';
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

/** What became of it, with its share if there is one: `由 5 个工作日延长到 2 个月`, `由 3 日缩短到即时办结`. */
export function movedText({ 原来, 现在, 增减 }: MessageArgs, verb: '延长' | '缩短'): string {
  return spaced(`由${原来}${verb}到${现在}`) + (增减 ? `（${增减}）` : '');
}
