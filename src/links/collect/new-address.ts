import type { TextScalar } from '../../catalog/scalar-place.js';
import { parseSource, rangeOfOffsets, type Source } from '../../catalog/source.js';
import type { Edit } from '../../diagnostic/diagnostic.js';
import type { PlacedAddress } from './place-in-file.js';

/** An address of a file and what is to be written for it. */
export interface Replacement {
  readonly placed: PlacedAddress;
  /** As the text is to read. */
  readonly written: string;
}

const MARKDOWN_TARGET = /\]\(\s*<?$/u;

/**
 * A new address for a place: with the fragment of the old one where it has none of its own; within a Markdown link its
 * brackets encoded.
 */
export function replacementAt(placed: PlacedAddress, to: string): Replacement {
  const { scalar, at, use } = placed;
  const hash = use.written.indexOf('#');
  const whole = hash === -1 || to.includes('#') ? to : to + use.written.slice(hash);
  const isTarget = MARKDOWN_TARGET.test(scalar.value.slice(0, at.start));
  const written = isTarget ? whole.replaceAll('(', '%28').replaceAll(')', '%29') : whole;
  return { placed, written };
}

/** The value of a text with some of its addresses replaced. */
export function valueWith(scalar: TextScalar, replaced: readonly Replacement[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { placed, written } of replaced.toSorted((a, b) => a.placed.at.start - b.placed.at.start)) {
    parts.push(scalar.value.slice(done, placed.at.start), written);
    done = placed.at.end;
  }
  return parts.join('') + scalar.value.slice(done);
}

/** Does YAML read a text as it stands, without quotes? */
function isPlain(value: string, isInFlow: boolean): boolean {
  const { document } = parseSource(isInFlow ? `[${value}]` : `- ${value}`);
  if (document.errors.length > 0) return false;
  const read: unknown = document.toJS();
  return Array.isArray(read) && read.length === 1 && read[0] === value;
}

function inStyle(written: string, { style }: TextScalar): string {
  switch (style) {
    case 'plain':
    case 'block':
      return written;
    case 'single':
      return written.replaceAll("'", "''");
    case 'double':
      return JSON.stringify(written).slice(1, -1);
  }
}

/** What to change in the file for the new addresses of one text: these alone, or all of it where it needs quotes now. */
export function editsOfScalar(
  source: Source,
  scalar: TextScalar,
  replaced: readonly Replacement[],
): readonly Edit[] {
  const value = valueWith(scalar, replaced);
  const isOneLine = source.text.slice(scalar.start, scalar.end) === scalar.value;
  if (scalar.style === 'plain' && isOneLine && !isPlain(value, scalar.isInFlow)) {
    const range = rangeOfOffsets(source, scalar.start, scalar.end);
    return [{ range, text: `'${value.replaceAll("'", "''")}'` }];
  }
  return replaced.map(({ placed, written }) => ({ range: placed.use.range, text: inStyle(written, scalar) }));
}
