import type { Position } from '../diagnostic/diagnostic.js';

/** A key followed by a full-width colon, or by a colon without the space that YAML needs. */
export interface BrokenColon {
  readonly key: string;
  readonly kind: 'fullwidth' | 'no-space';
  readonly at: Position;
}

/** By line: what to add to the columns from `from` on to have those of the text before it was mended. */
export type Shifts = ReadonlyMap<number, { readonly from: number; readonly by: number }>;

/** A text with mended colons. It has the lines of the original; the columns differ by `shifts`. */
export interface MendedText {
  readonly text: string;
  readonly shifts: Shifts;
}

// Escaped, because in many fonts the two colons look the same.
const FULLWIDTH_COLON = '\uFF1A';
// No key holds a space, so the pattern never tries a place twice.
const KEY_LINE = /^([ ]*(?:- +)*)([^\s:\uFF1A#'"-][^\s:\uFF1A]*)([ ]*)(\uFF1A|:(?=\S))(.*)$/su;

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
  const lines = text.split('\n').map((line, index) => {
    const found = brokenColonIn(line, knownKeys);
    if (!found) return line;
    const { indent, key, gap, colon, rest } = found;
    broken.push({
      key,
      kind: colon === FULLWIDTH_COLON ? 'fullwidth' : 'no-space',
      at: { line: index + 1, column: indent.length + key.length + gap.length + 1 },
    });
    const start = `${indent}${key}: `;
    const value = rest.replace(/^[^\S\r]+/u, '');
    shifts.set(index + 1, { from: start.length + 1, by: line.length - value.length - start.length });
    return start + value;
  });
  return { text: lines.join('\n'), shifts, broken };
}

/** The known key and colon with which a piece of text begins, as in `是否收费:否` written where keys belong. */
export function leadingKey(
  text: string,
  knownKeys: ReadonlySet<string>,
): Pick<BrokenColon, 'key' | 'kind'> | undefined {
  const found = brokenColonIn(text.trim(), knownKeys);
  return found && { key: found.key, kind: found.colon === FULLWIDTH_COLON ? 'fullwidth' : 'no-space' };
}
