import { parseLimit } from '../../values/limit.js';
import { normaliseText } from '../../values/text.js';
import { isForever } from '../../values/validity.js';
import { courseOf } from './limits.js';

/** Is a result valid for a longer or a shorter time? `undefined` where it is the same, and where words say it that are no length of time. */
export function validityCourse(before: string, after: string): 'longer' | 'shorter' | undefined {
  const [earlier, later] = [before, after].map((text) => parseLimit(normaliseText(text)));
  if (isForever(before)) return isForever(after) ? undefined : later && 'shorter';
  if (isForever(after)) return earlier && 'longer';
  return earlier && later && courseOf(earlier, later);
}
