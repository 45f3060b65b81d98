import { textLines } from '../../catalog/text-lines.js';
import type { Position, Range } from '../../diagnostic/diagnostic.js';

/** Ranges of a text by offsets (UTF-16 units, the end exclusive). */
export type RangeOf = (start: number, end: number) => Range;

/** Line and column of every offset of a text; finding one takes the logarithm of the lines. */
export function placesIn(text: string): RangeOf {
  const starts = textLines(text).map(({ start }) => start);
  const placeOf = (offset: number): Position => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return (start, end) => ({ start: placeOf(start), end: placeOf(end) });
}
