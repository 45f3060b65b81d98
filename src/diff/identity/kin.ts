import { compareText } from '../../values/text.js';
import { likeness } from '../facts/likeness.js';
import { type Kinship, kinshipOf, type Matter } from './kinship.js';

/** One trace of four, the same ones of every definition. */
function samples({ traces }: Matter): readonly number[] {
  return [...traces].filter((trace) => (trace & 3) === 0);
}

/** What so many definitions have tells nothing about any, and would make the search quadratic. */
const MOST_WITH_A_TRACE = 64;
/** Kin of one definition that are looked at closely: more parts than a matter is ever split into. */
const MOST_KIN = 12;
/** Of this many the likeliest by name are chosen. */
const MOST_CANDIDATES = 4 * MOST_KIN;
/** Less than this of the shorter sample is shared by chance, see `livesOn`. */
const LEAST_SHARED = 0.15;

function indexOf(samplesOfAll: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  for (const [position, sample] of samplesOfAll.entries()) {
    for (const trace of sample) {
      const known = index.get(trace);
      if (known) known.push(position);
      else index.set(trace, [position]);
    }
  }
  return index;
}

/** The others that share so much of the sample that they are worth a closer look. */
function likely(
  matter: Matter,
  sample: readonly number[],
  others: readonly Matter[],
  sizes: readonly number[],
  index: ReadonlyMap<number, readonly number[]>,
): readonly Matter[] {
  const hits = new Map<number, number>();
  for (const trace of sample) {
    const holders = index.get(trace) ?? [];
    if (holders.length > MOST_WITH_A_TRACE) continue;
    for (const holder of holders) hits.set(holder, (hits.get(holder) ?? 0) + 1);
  }
  const shareOf = (position: number, count: number) => count / Math.min(sample.length, sizes[position] ?? 1);
  return [...hits]
    .filter(([position, count]) => shareOf(position, count) >= LEAST_SHARED)
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_CANDIDATES)
    .flatMap(([position, count]) => {
      const other = others[position];
      return other ? [{ other, score: shareOf(position, count) + likeness(matter.name, other.name) }] : [];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_KIN)
    .map(({ other }) => other);
}

/** Earlier and later definitions that may be akin, found without comparing all with all. */
export function kinBetween(before: readonly Matter[], after: readonly Matter[]): readonly Kinship[] {
  if (before.length === 0 || after.length === 0) return [];
  const later = after.map(samples);
  const index = indexOf(later);
  const sizes = later.map(({ length }) => length);
  return before.flatMap((matter) =>
    likely(matter, samples(matter), after, sizes, index).map((other) => kinshipOf(matter, other)),
  );
}

/** Best ones first; equal ones by file. */
export function ranked(kin: readonly Kinship[]): readonly Kinship[] {
  return kin.toSorted(
    (a, b) =>
      b.score - a.score ||
      compareText(a.before.file.file, b.before.file.file) ||
      compareText(a.after.file.file, b.after.file.file),
  );
}
