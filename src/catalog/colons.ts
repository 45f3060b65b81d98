import type { Position } from '../diagnostic/diagnostic.js';

/** A key followed by a full-width colon, or by a colon without the space that YAML needs. */
export interface BrokenColon {
  readonly key: string;
  readonly kind: 'fullwidth' | 'no-space';
  readonly at: Position;
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
): { readonly text: string; readonly broken: readonly BrokenColon[] } {
  const broken: BrokenColon[] = [];
  const lines = text.split('\n').map((line, index) => {
    const found = brokenColonIn(line, knownKeys);
    if (!found) return line;
    const { indent, key, gap, colon, rest } = found;
    broken.push({
      key,
      kind: colon === FULLWIDTH_COLON ? 'fullwidth' : 'no-space',
      at: { line: index + 1, column: indent.length + key.length + gap.length + 1 },
    });
    return `${indent}${key}: ${rest.replace(/^[^\S\r]+/u, '')}`;
  });
  return { text: lines.join('\n'), broken };
}

/** The known key and colon with which a piece of text begins, as in `是否收费:否` written where keys belong. */
export function leadingKey(
  text: string,
  knownKeys: ReadonlySet<string>,
): Pick<BrokenColon, 'key' | 'kind'> | undefined {
  const found = brokenColonIn(text.trim(), knownKeys);
  return found && { key: found.key, kind: found.colon === FULLWIDTH_COLON ? 'fullwidth' : 'no-space' };
}
