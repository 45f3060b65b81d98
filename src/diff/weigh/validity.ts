import { parseLimit } from '../../values/limit.js';
import { normaliseText } from '../../values/text.js';
import { courseOf } from './limits.js';

const FOREVER = /^(?:长期|永久|终身)(?:有效)?$/u;

/** Is a result valid for a longer or a shorter time? `undefined` where it is the same, and where words say it that are no length of time. */
export function validityCourse(before: string, after: string): 'longer' | 'shorter' | undefined {
  const [from, to] = [normaliseText(before), normaliseText(after)];
  const wasForever = FOREVER.test(from);
  const isForever = FOREVER.test(to);
  if (wasForever && isForever) return undefined;
  const [earlier, later] = [parseLimit(from), parseLimit(to)];
  if (wasForever) return later && 'shorter';
  if (isForever) return earlier && 'longer';
  return earlier && later && courseOf(earlier, later);
}
