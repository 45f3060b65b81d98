import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  YAMLParseError,
} from 'yaml';
import { FILE_START, type Path, type Position, type Range } from '../diagnostic/diagnostic.js';
import type { Shifts } from './colons.js';
import { textLines } from './text-lines.js';

/** A YAML text with positions. The only module that knows offsets of the yaml library. */
export interface Source {
  readonly text: string;
  readonly document: ReturnType<typeof parseDocument>;
  readonly lines: LineCounter;
  /** By line: how the columns of the file differ from those of `text`. */
  readonly shifts: Shifts;
}

const TRAILING_SPACE = /(?<![ \t\r\n])[ \t\r\n]+$/u;
const NO_SHIFTS: Shifts = new Map();
const BOOLEAN_TAG = 'tag:yaml.org,2002:bool';

// The library's parser recurses at each of them and would overflow the stack; brackets it counts itself.
const TOO_MANY_MARKERS = /(?:[-?][ \t]+){100}/u;

/**
 * Parses one document; errors stay in `document.errors`. YAML 1.2 core schema without booleans (editors write 是 and
 * 否, and no number is ever made from `true`), aliases kept as nodes.
 */
export function parseSource(text: string, shifts: Shifts = NO_SHIFTS): Source {
  const lines = new LineCounter();
  const tooDeep = TOO_MANY_MARKERS.exec(text);
  const document = parseDocument(tooDeep ? text.slice(0, tooDeep.index) : text, {
    lineCounter: lines,
    // Duplicate keys are found by our own linear walk: the library's check is quadratic.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error', // The library would print English warnings.
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || tag.tag !== BOOLEAN_TAG),
  });
  // The library does not count the lines that it skips behind an error.
  if (document.errors.length > 0) lines.lineStarts = textLines(text).map(({ start }) => start);
  if (tooDeep) {
    const { index } = tooDeep;
    document.errors.push(new YAMLParseError([index, index + 1], 'RESOURCE_EXHAUSTION', 'nested too deep'));
  }
  return { text, document, lines, shifts };
}

/** The line, from 1, that an offset lies on. */
export function lineOf(source: Source, offset: number): number {
  return source.lines.linePos(offset).line;
}

/** An offset into `source.text` as a place in the file. */
function placeOf(source: Source, offset: number): Position {
  const { line, col } = source.lines.linePos(Math.min(offset, source.text.length));
  const shift = source.shifts.get(line);
  return { line, column: shift && col >= shift.from ? col + shift.by : col };
}

/** Offsets (UTF-16 units, `end` exclusive) as lines and columns of the file. */
export function rangeOfOffsets(source: Source, start: number, end: number): Range {
  return { start: placeOf(source, start), end: placeOf(source, Math.max(start, end)) };
}

function rangeOfNode(source: Source, node: unknown): Range | undefined {
  const range = (node as Node | null)?.range;
  if (!range) return undefined;
  const [start, end] = range;
  const value = source.text.slice(start, end);
  // Other white space is part of a text.
  return rangeOfOffsets(source, start, start + value.replace(TRAILING_SPACE, '').length);
}

/** Text of a mapping key as the path writes it: empty where none stands before the colon. */
export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : String(key ?? '');
}

/** Look-ups by key, so that many findings in one large mapping stay linear. */
const pairsByKey = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function childPair(node: unknown, key: string | number): Pair | undefined {
  if (!isMap(node)) return undefined;
  const known = pairsByKey.get(node);
  if (known) return known.get(String(key));
  // Of a key written twice the first is meant.
  const pairs = new Map(node.items.toReversed().map((pair): [string, Pair] => [keyText(pair.key), pair]));
  pairsByKey.set(node, pairs);
  return pairs.get(String(key));
}

/**
 * Where `path` stands. `at: 'key'` gives its key. An absent key or element gives the key of the nearest ancestor
 * that exists; for the definition itself that is its first key.
 */
export function rangeOfPath(source: Source, path: Path, at: 'key' | 'value'): Range {
  let node: unknown = source.document.contents;
  let anchor: unknown = isMap(node) ? node.items[0]?.key : node;
  for (const [depth, segment] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isSeq(node) && typeof segment === 'number' && segment < node.items.length) {
      node = node.items[segment];
      anchor = isMap(node) ? node.items[0]?.key : node;
      continue;
    }
    const pair = childPair(node, segment);
    if (!isPair(pair)) return rangeOfNode(source, anchor) ?? FILE_START;
    anchor = pair.key;
    node = pair.value;
    if (isLast && at === 'value' && isScalar(node) && node.value !== null) anchor = node;
  }
  return rangeOfNode(source, anchor) ?? FILE_START;
}
