import type { Scalar } from 'yaml';
import { leadingKey } from './colons.js';
import { brokenDash, brokenElement, markedList } from './list-marks.js';
import type { Vocabulary } from './schema-shape.js';
import { SLIP_CODES } from './slip-codes.js';
import { lineOf, type Source } from './source.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import { type TextLine, textLines } from './text-lines.js';
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
