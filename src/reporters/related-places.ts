import type { Diagnostic, Related } from '../diagnostic/diagnostic.js';
import { visible } from './words.js';

/** Other places that are named at once: an address in the foot of every page stands in hundreds. */
export const PLACES_NAMED = 5;

/** A file with line and column where they are known, as terminals and editors open it: `items/x.yaml:12:9`. */
export function placeOf(path: string, { range }: Pick<Related, 'range'>): string {
  return range === undefined ? path : `${path}:${range.start.line}:${range.start.column}`;
}

/**
 * The other places of a finding as lines, the first few and how many there are besides; nothing in them breaks a line.
 * @param pathOf where a file that the finding names lies, as its reader would write it
 */
export function relatedLines({ related }: Diagnostic, pathOf: (file: string) => string): readonly string[] {
  const named = related.slice(0, PLACES_NAMED).map((other) => {
    return visible(`参看 ${placeOf(pathOf(other.file), other)}：${other.message}`);
  });
  const others = related.length - named.length;
  return others > 0 ? [...named, `另有 ${others} 处`] : named;
}

/** The first of the other places and how many there are besides, for the end of a sentence; '' where there is none. */
export function firstRelated({ related }: Diagnostic, pathOf: (file: string) => string): string {
  const [first, ...others] = related;
  if (first === undefined) return '';
  const more = others.length > 0 ? `，另有 ${others.length} 处` : '';
  return visible(`（参看 ${placeOf(pathOf(first.file), first)}${more}）`);
}
