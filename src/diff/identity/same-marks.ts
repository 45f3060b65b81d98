import type { DecodedFile } from '../../catalog/decode.js';
import { grouped } from '../../values/grouped.js';
import { type Mark, marksOf } from './marks.js';

interface Marked extends Mark {
  readonly file: DecodedFile;
}

function marked(files: readonly DecodedFile[]): readonly Marked[] {
  return files.flatMap((file) => marksOf(file).map((mark) => ({ ...mark, file })));
}

/**
 * Which earlier definition is which later one by a code or a name that only one on each side bears; the surest mark first.
 * @returns later definitions by earlier ones
 */
export function sameMarks(
  before: readonly DecodedFile[],
  after: readonly DecodedFile[],
): ReadonlyMap<DecodedFile, DecodedFile> {
  const later = grouped(marked(after), ({ mark }) => mark);
  const unique = [...grouped(marked(before), ({ mark }) => mark)].flatMap(([mark, mine]) => {
    const [one, other] = [mine[0], later.get(mark)?.[0]];
    return one && other && mine.length === 1 && later.get(mark)?.length === 1 ? [{ one, other }] : [];
  });
  const found = new Map<DecodedFile, DecodedFile>();
  const taken = new Set<DecodedFile>();
  for (const { one, other } of unique.toSorted((a, b) => a.one.rank - b.one.rank)) {
    if (found.has(one.file) || taken.has(other.file)) continue;
    found.set(one.file, other.file);
    taken.add(other.file);
  }
  return found;
}
