import { parseHours } from '../../values/hours.js';
import { openingOutside } from '../../values/hours-within.js';

/**
 * Did the opening get shorter or longer over the week? `undefined` where it is the same, where some of it came and some of it went, and where
 * one of the texts cannot be read as hours.
 */
export function openingCourse(before: string, after: string): 'cut' | 'extended' | undefined {
  const earlier = parseHours(before);
  const later = parseHours(after);
  if (earlier === undefined || later === undefined) return undefined;
  const lost = openingOutside(later, earlier);
  const won = openingOutside(earlier, later);
  if ((lost === undefined) === (won === undefined)) return undefined;
  return lost === undefined ? 'extended' : 'cut';
}
