import type { Edit, Position } from '../diagnostic/diagnostic.js';
import { linesWithinTexts } from './text-blocks.js';

/** A key followed by a full-width colon, or by a colon without the space that YAML needs. */
export interface BrokenColon {
  readonly key: string;
  readonly kind: 'fullwidth' | 'no-space';
  readonly at: Position;
  /** From the key to its value, as YAML needs it. */
  readonly edit: Edit;
}

/** By line: what to add to the columns from `from` on to have those of the text before it was mended. */
export type Shifts = ReadonlyMap<number, { readonly from: number; readonly by: number }>;

/** A text with mended colons. It has the lines of the original; the columns differ by `shifts`. */
export interface MendedText {
  readonly text: string;
  readonly shifts: Shifts;
}

// The colon of a Chinese keyboard, its small and upright forms, and the ratio sign. Escaped, because in many fonts they
// look the same.
const NOT_ASCII = '\\uFF1A\\uFE55\\uFE13\\u2236\\uA789';
// No key holds a space, so the pattern never tries a place twice.
const KEY_LINE = new RegExp(
  `^([ ]*(?:- +)*)([^\\s:${NOT_ASCII}#'"-][^\\s:${NOT_ASCII}]*)([ \\u00A0\\u3000]*)([${NOT_ASCII}]|:(?=\\S))(.*)$`,
  'su',
);

const kindOf = (colon: string): BrokenColon['kind'] => (colon === ':' ? 'no-space' : 'fullwidth');

function brokenColonIn(line: string, knownKeys: ReadonlySet<string>) {
  const match = KEY_LINE.exec(line);
  if (!match) return undefined;
  const [, indent = '', key = '', gap = '', colon = '', rest = ''] = match;
  if (!knownKeys.has(key)) return undefined;
  return { indent, key, gap, colon, rest };
}

/**
 * Mends the colons after known keys so that the rest of a file that does not parse can still be checked. Only for
 * texts with syntax errors: in a sound text such a line is part of a value.
 */
export function repairColons(
  text: string,
  knownKeys: ReadonlySet<string>,
): MendedText & { readonly broken: readonly BrokenColon[] } {
  const broken: BrokenColon[] = [];
  const shifts = new Map<number, { readonly from: number; readonly by: number }>();
  const texts = linesWithinTexts(text);
  const lines = text.split('\n').map((line, index) => {
    const found = texts.has(index + 1) ? undefined : brokenColonIn(line, knownKeys);
    if (!found) return line;
    const { indent, key, gap, colon, rest } = found;
    const value = rest.replace(/^[^\S\r]+/u, '');
    const start = `${indent}${key}:${value.trim() === '' ? '' : ' '}`;
    const placeAt = (column: number): Position => ({ line: index + 1, column: column + 1 });
    broken.push({
      key,
      kind: kindOf(colon),
      at: placeAt(indent.length + key.length + gap.length),
      edit: {
        range: { start: placeAt(indent.length), end: placeAt(line.length - value.length) },
        text: start.slice(indent.length),
      },
    });
    shifts.set(index + 1, { from: start.length + 1, by: line.length - value.length - start.length });
    return start + value;
  });
  return { text: lines.join('\n'), shifts, broken };
}

/** A known key and its colon at the start of a text. */
export interface LeadingKey {
  readonly key: string;
  readonly kind: BrokenColon['kind'];
  /** Of the key, the colon and the space behind it, in UTF-16 units. */
  readonly length: number;
  /** How YAML needs them. */
  readonly mended: string;
}

/** The known key and colon with which a piece of text begins, as in `是否收费:否` written where keys belong. */
export function leadingKey(text: string, knownKeys: ReadonlySet<string>): LeadingKey | undefined {
  const found = brokenColonIn(text.trim(), knownKeys);
  if (!found) return undefined;
  const { key, gap, colon, rest } = found;
  const value = rest.trimStart();
  const length = key.length + gap.length + colon.length + rest.length - value.length;
  return { key, kind: kindOf(colon), length, mended: value === '' ? `${key}:` : `${key}: ` };
}
