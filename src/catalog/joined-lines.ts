import type { Scalar } from 'yaml';
import { leadingKey } from './colons.js';
import { brokenDash, brokenElement, isInList, markedList } from './list-marks.js';
import type { Vocabulary } from './schema-shape.js';
import { SLIP_CODES } from './slip-codes.js';
import { lineOf, type Source } from './source.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import { isBlank, type TextLine, textLines } from './text-lines.js';
import type { YamlProblem } from './yaml-problem.js';

const EXCERPT = 20;

function excerpt(text: string): string {
  const characters = [...text];
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join('')}…` : text;
}

function swallowedKey(line: TextLine, knownKeys: ReadonlySet<string>): YamlProblem | undefined {
  const found = leadingKey(line.text, knownKeys);
  if (!found) return undefined;
  const doc = found.kind === 'fullwidth' ? SYNTAX_CODES.fullwidthColon : SYNTAX_CODES.colonWithoutSpace;
  const start = line.start + line.text.indexOf(found.key);
  const edits = [{ start, end: start + found.length, text: found.mended }];
  return { doc, start, end: start + found.key.length + 1, args: { 键: found.key }, edits };
}

function joined(line: TextLine): YamlProblem {
  const text = line.text.trim();
  const start = line.start + line.text.indexOf(text);
  return { doc: SLIP_CODES.lineJoined, start, end: start + text.length, args: { 文字: excerpt(text) } };
}

const dashColumn = ({ text }: TextLine): number | undefined => /^( *)- /u.exec(text)?.[1]?.length;
const isEven = (column: number, parent: number): boolean => column === parent || column === parent + 2;

/**
 * The first element of a list, where it and not the elements that it swallows is out of line.
 * @param index of its line among all
 * @param swallowed the lines in its text
 */
function misplacedFirst(
  all: readonly TextLine[],
  index: number,
  swallowed: readonly TextLine[],
): YamlProblem | undefined {
  const own = all[index];
  const column = own && dashColumn(own);
  const above = all.findLast((line, place) => place < index && !isBlank(line));
  const [first] = swallowed;
  const below = first && dashColumn(first);
  if (
    !own ||
    column === undefined ||
    !first ||
    below === undefined ||
    !above ||
    !/:\s*(?:#.*)?$/u.test(above.text)
  )
    return undefined;
  if (below <= column || !swallowed.every((line) => dashColumn(line) === below)) return undefined;
  const parent = /^ *(?:- +)*/u.exec(above.text)?.[0].length ?? 0;
  const isOdd = !isEven(column, parent) || (swallowed.length > 1 && column !== parent + 2);
  if (!isEven(below, parent) || !isOdd) return undefined;
  const start = own.start + column;
  const args = { 下一行: index + first.number, 多少: '少', 空格: below - column };
  return { doc: SLIP_CODES.unevenIndent, start, end: own.start + own.text.trimEnd().length, args };
}

/** The first element of a list without its dash, which swallows the others. */
function dashlessFirst(first: TextLine, others: readonly TextLine[], own: number): YamlProblem | undefined {
  if (brokenDash(first) || others.length === 0) return undefined;
  if (!others.every((line) => dashColumn(line) !== undefined)) return undefined;
  const 文字 = excerpt(first.text.trim());
  const end = own + first.text.trimEnd().length;
  return { doc: SLIP_CODES.dashMissing, start: own, end, args: { 文字 }, fix: `- ${first.text.trim()}` };
}

const linesBySource = new WeakMap<Source, readonly TextLine[]>();

function linesOf(source: Source): readonly TextLine[] {
  const lines = linesBySource.get(source) ?? textLines(source.text);
  linesBySource.set(source, lines);
  return lines;
}

/** Only spaces and tabs stand before `start` in its line. */
function opensLine(text: string, start: number): boolean {
  let place = start - 1;
  while (text[place] === ' ' || text[place] === '\t') place -= 1;
  return place < 0 || text[place] === '\n';
}

/**
 * Lines that a text without quotes swallows: each that begins with a key or a dash, and the first of the others, for one
 * text is one mistake. A text that is the first in its line and begins with a broken dash is one, too.
 */
export function swallowedLines(
  source: Source,
  scalar: Scalar,
  { knownKeys, lists }: Vocabulary,
): readonly YamlProblem[] {
  if (!scalar.range) return [];
  const [start, end] = scalar.range;
  const written = source.text.slice(start, end);
  const isFirstInLine = opensLine(source.text, start);
  if (!isFirstInLine && !written.includes('\n')) return [];
  const firstNumber = lineOf(source, start);
  const all = linesOf(source);
  const marked = isFirstInLine ? markedList(all, firstNumber - 1, lists) : undefined;
  if (marked) return [marked];
  const dashIn = (line: TextLine) =>
    brokenDash(line) && brokenElement(all, firstNumber + line.number - 2, lists);
  const lines = textLines(written).map((line) => ({
    ...line,
    start: line.start + start,
  }));
  const [first, ...others] = lines;
  if (first === undefined || (others.length === 0 && !brokenDash(first))) return [];
  const openingDash = isFirstInLine ? dashIn(first) : undefined;
  const rest = others.filter(({ text }) => text.trim() !== '');
  const misplaced = isFirstInLine ? undefined : misplacedFirst(all, firstNumber - 1, rest);
  if (misplaced) return [misplaced];
  const dashless =
    isFirstInLine && isInList(all, firstNumber - 1, lists) ? dashlessFirst(first, rest, start) : undefined;
  if (dashless) return [dashless];
  const isGroup = isFirstInLine && rest.length > 0;
  const firstKey = isGroup ? swallowedKey(first, knownKeys) : undefined;
  const explained = rest.flatMap((line) => swallowedKey(line, knownKeys) ?? dashIn(line) ?? []);
  if (openingDash) return [openingDash, ...explained];
  const isPlain = (line: TextLine) => !swallowedKey(line, knownKeys) && !brokenDash(line);
  const plain = rest.filter(isPlain);
  const dashes = plain.filter(({ text }) => /^\s*- /u.test(text));
  const shown = new Set([...plain.slice(0, 1), ...dashes]);
  return [...(firstKey ? [firstKey] : []), ...explained, ...[...shown].map(joined)];
}
