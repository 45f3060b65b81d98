import { compareText } from '../../values/text.js';

/** Positions (in `numbers`) of a longest run of rising numbers, found in O(n log n). */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [position, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[position] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = position;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.add(at);
  return kept;
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || (numbers[index - 1] ?? 0) < number);
}

/**
 * The fewest elements that have to move to bring a list into its later order, as positions in `earlier`, in the later order.
 * @param earlier earlier positions of the elements that both versions have, in the later order
 */
export function movedAmong(earlier: readonly number[], names: readonly string[]): readonly number[] {
  if (isRising(earlier)) return [];
  const later = earlier.map((_, index) => index).toSorted((a, b) => (earlier[a] ?? 0) - (earlier[b] ?? 0));
  const rest = (kept: ReadonlySet<number>) =>
    earlier.map((_, index) => index).filter((index) => !kept.has(index));
  // Either of two neighbours may be the one that moved. Looked at from both versions, so that both directions tell the same.
  const forth = rest(longestRising(earlier));
  const back = rest(new Set([...longestRising(later)].map((position) => later[position] ?? 0)));
  const label = (moved: readonly number[]) =>
    moved
      .map((index) => names[index] ?? '')
      .toSorted(compareText)
      .join('\n');
  return compareText(label(forth), label(back)) <= 0 ? forth : back;
}
