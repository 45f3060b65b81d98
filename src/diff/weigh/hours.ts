import { parseHours } from '../../values/hours.js';
import { openingOutside } from '../../values/hours-within.js';

/** What of the week was open before and no longer is, and the other way round; `undefined` where a text cannot be read as hours. */
function lossAndGain(before: string, after: string) {
  const earlier = parseHours(before);
  const later = parseHours(after);
  if (earlier === undefined || later === undefined) return undefined;
  return {
    lost: openingOutside(later, earlier) !== undefined,
    won: openingOutside(earlier, later) !== undefined,
  };
}

/**
 * Did the opening get shorter or longer over the week? `undefined` where it is the same, where some of it came and some of it went, and where
 * one of the texts cannot be read as hours.
 */
export function openingCourse(before: string, after: string): 'cut' | 'extended' | undefined {
  const change = lossAndGain(before, after);
  if (change === undefined || change.lost === change.won) return undefined;
  return change.lost ? 'cut' : 'extended';
}

/** Do both texts open the same hours of the week, such as 工作日 and 周一至周五? */
export function isSameOpening(before: string, after: string): boolean {
  const change = lossAndGain(before, after);
  return change !== undefined && !change.lost && !change.won;
}
