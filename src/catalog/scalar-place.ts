import { isCollection, isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { Path, Range } from '../diagnostic/diagnostic.js';
import { keyText, rangeOfOffsets, type Source } from './source.js';

/** How a scalar is written. */
type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/** A text of a file as YAML reads it, and where it is written. */
export interface TextScalar {
  readonly path: Path;
  readonly value: string;
  readonly style: ScalarStyle;
  /** Between `[ ]` or `{ }`, where commas and brackets have a meaning. */
  readonly isInFlow: boolean;
  /** Offsets into the text of the source, marks such as quotes and `|` with it; `end` exclusive, behind its last sign. */
  readonly start: number;
  readonly end: number;
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  [Scalar.QUOTE_SINGLE]: 'single',
  [Scalar.QUOTE_DOUBLE]: 'double',
  [Scalar.BLOCK_LITERAL]: 'block',
  [Scalar.BLOCK_FOLDED]: 'block',
};

function* scalarsIn(node: unknown, path: Path, isInFlow: boolean, text: string): Generator<TextScalar> {
  if (isScalar(node) && typeof node.value === 'string' && node.range) {
    const [start, behind] = node.range;
    const end = start + text.slice(start, behind).trimEnd().length;
    yield { path, value: node.value, style: STYLES[node.type ?? ''] ?? 'plain', isInFlow, start, end };
  }
  const isFlow = isInFlow || (isCollection(node) && node.flow === true);
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* scalarsIn(item, [...path, index], isFlow, text);
  }
  if (isMap(node)) {
    for (const { key, value } of node.items) yield* scalarsIn(value, [...path, keyText(key)], isFlow, text);
  }
}

/** All texts of a file in its order, values only; what an alias stands for is where its anchor is. */
export function textScalars(source: Source): Generator<TextScalar> {
  return scalarsIn(source.document.contents, [], false, source.text);
}

const BLANK = /[ \t\r\n]/u;
const ESCAPE = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|\r?\n|[\s\S])/iuy;
const BLANK_ESCAPE = /^\\[tnr \t\r\n]/u;

/** How many UTF-16 units other than white space an escape of a double-quoted text stands for. */
function unitsOf(match: RegExpExecArray): number {
  const hex = match[1] ?? match[2] ?? match[3];
  if (hex === undefined) return BLANK_ESCAPE.test(match[0]) ? 0 : 1;
  const code = Number.parseInt(hex, 16);
  if (code > 0xffff) return 2;
  return BLANK.test(String.fromCharCode(code)) ? 0 : 1;
}

/** Where the content of a scalar begins and ends, without its marks. */
function contentOf(text: string, { style, start, end }: TextScalar): readonly [number, number] {
  switch (style) {
    case 'plain':
      return [start, end];
    case 'single':
    case 'double':
      return [start + 1, end - 1];
    case 'block':
      return [text.indexOf('\n', start) + 1, end];
  }
}

/** For each unit of the value that is not white space, in order, where it is written. YAML folds white space alone. */
function writtenUnits(text: string, scalar: TextScalar): readonly (readonly [number, number])[] {
  const units: (readonly [number, number])[] = [];
  const [start, end] = contentOf(text, scalar);
  let at = start;
  while (at < end) {
    const from = at;
    let count = BLANK.test(text.charAt(at)) ? 0 : 1;
    at += 1;
    if (scalar.style === 'single' && text.startsWith("''", from)) at += 1;
    if (scalar.style === 'double' && text.charAt(from) === '\\') {
      ESCAPE.lastIndex = from;
      const match = ESCAPE.exec(text);
      if (match) {
        at = from + match[0].length;
        count = unitsOf(match);
      }
    }
    for (let unit = 0; unit < count; unit += 1) units.push([from, at]);
  }
  return units;
}

/** For each place in a value: how many units before it are no white space. */
function solidBefore(value: string): Uint32Array {
  const counts = new Uint32Array(value.length + 1);
  for (let at = 0; at < value.length; at += 1) {
    counts[at + 1] = (counts[at] ?? 0) + (BLANK.test(value.charAt(at)) ? 0 : 1);
  }
  return counts;
}

/** Where a stretch of a value is written; not verbatim: the place of the whole text. */
export interface WrittenPlace {
  readonly range: Range;
  readonly isVerbatim: boolean;
}

/**
 * Finds where stretches of a text's value are written in the file: start and end in UTF-16 units of the value, from 0, end
 * exclusive, neither of them at white space. What is not written as it reads (escapes, a fold) is at the place of the whole text.
 */
export function placesWithin(
  source: Source,
  scalar: TextScalar,
): (start: number, end: number) => WrittenPlace {
  const { value } = scalar;
  const units = writtenUnits(source.text, scalar);
  const solid = solidBefore(value);
  const isKnown = units.length === solid[value.length];
  const whole = rangeOfOffsets(source, scalar.start, scalar.end);
  return (start, end) => {
    const from = units[solid[start] ?? 0]?.[0];
    const to = units[(solid[end] ?? 0) - 1]?.[1];
    if (!isKnown || from === undefined || to === undefined) return { range: whole, isVerbatim: false };
    const isVerbatim = source.text.slice(from, to) === value.slice(start, end);
    return isVerbatim
      ? { range: rangeOfOffsets(source, from, to), isVerbatim }
      : { range: whole, isVerbatim };
  };
}
