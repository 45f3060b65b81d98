import { compareDates, type DateText, parseDate } from '../../values/date.js';
import type { ValueChange } from './limits.js';

/** How the last day of something moved; a day that came ends sooner what went on without an end. */
export function endCourse({ before, after }: ValueChange): 'sooner' | 'later' | undefined {
  if (after === null) return 'later';
  if (before === null) return 'sooner';
  const [from, to] = [parseDate(before.text), parseDate(after.text)];
  if (from === undefined || to === undefined || from === to) return undefined;
  return compareDates(to, from) < 0 ? 'sooner' : 'later';
}

/** Had something ended by its own 失效日期 when the later version was written? Then nobody loses it now. */
export function hadEnded(element: unknown, later: unknown): boolean {
  const end = dateIn(element, '失效日期');
  const written = dateIn(later, '更新日期');
  return end !== undefined && written !== undefined && compareDates(end, written) <= 0;
}

function dateIn(owner: unknown, key: string): DateText | undefined {
  const text = (owner as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return typeof text === 'string' ? parseDate(text) : undefined;
}
