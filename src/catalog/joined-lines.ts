import type { Scalar } from 'yaml';
import { leadingKey } from './colons.js';
import { SLIP_CODES } from './slip-codes.js';
import type { Source } from './source.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import { type TextLine, textLines } from './text-lines.js';
import type { YamlProblem } from './yaml-problem.js';

// A hyphen without its space (not a rule or a number), or a sign that looks like a dash or a bullet.
const BROKEN_DASH = /^([ \t]*)(-(?=[^\s\-\d.])|[－–—−•·●▪◆][ \t\u3000]*(?=[^\s－–—]))(.*)$/u;
const EXCERPT = 20;

/** A line that was to be an element of a list, but does not begin with `- `. */
export function brokenDash(line: TextLine): YamlProblem | undefined {
  const match = BROKEN_DASH.exec(line.text);
  if (!match) return undefined;
  const [, indent = '', dash = '', rest = ''] = match;
  const start = line.start + indent.length;
  const args = { 符号: dash.charAt(0) };
  return { doc: SLIP_CODES.brokenDash, start, end: start + 1, args, fix: `- ${rest.trim()}` };
}

function excerpt(text: string): string {
  const characters = [...text];
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join('')}…` : text;
}

function swallowedKey(line: TextLine, knownKeys: ReadonlySet<string>): YamlProblem | undefined {
  const found = leadingKey(line.text, knownKeys);
  if (!found) return undefined;
  const doc = found.kind === 'fullwidth' ? SYNTAX_CODES.fullwidthColon : SYNTAX_CODES.colonWithoutSpace;
  const start = line.start + line.text.indexOf(found.key);
  return { doc, start, end: start + found.key.length + 1, args: { 键: found.key } };
}

function joined(line: TextLine): YamlProblem {
  const text = line.text.trim();
  const start = line.start + line.text.indexOf(text);
  return { doc: SLIP_CODES.lineJoined, start, end: start + text.length, args: { 文字: excerpt(text) } };
}

/** Only spaces stand before `start` in its line. */
function opensLine(text: string, start: number): boolean {
  let place = start - 1;
  while (text[place] === ' ') place -= 1;
  return place < 0 || text[place] === '\n';
}

/**
 * Lines that a text without quotes swallows: each that begins with a key or a dash, and the first of the others, for one
 * text is one mistake. A text that is the first in its line and begins with a broken dash is one, too.
 */
export function swallowedLines(
  source: Source,
  scalar: Scalar,
  knownKeys: ReadonlySet<string>,
): readonly YamlProblem[] {
  if (!scalar.range) return [];
  const [start, end] = scalar.range;
  const written = source.text.slice(start, end);
  if (!written.includes('\n') && !BROKEN_DASH.test(written)) return [];
  const lines = textLines(written).map((line) => ({
    ...line,
    start: line.start + start,
  }));
  const [first, ...others] = lines;
  const isFirstInLine = opensLine(source.text, start);
  const openingDash = isFirstInLine && first ? brokenDash(first) : undefined;
  const rest = others.filter(({ text }) => text.trim() !== '');
  const isGroup = isFirstInLine && rest.length > 0 && first !== undefined;
  const firstKey = isGroup ? swallowedKey(first, knownKeys) : undefined;
  const explained = rest.flatMap((line) => swallowedKey(line, knownKeys) ?? brokenDash(line) ?? []);
  if (openingDash) return [openingDash, ...explained];
  const isPlain = (line: TextLine) => !swallowedKey(line, knownKeys) && !brokenDash(line);
  const plain = rest.filter(isPlain);
  const dashes = plain.filter(({ text }) => /^\s*- /u.test(text));
  const shown = new Set([...plain.slice(0, 1), ...dashes]);
  return [...(firstKey ? [firstKey] : []), ...explained, ...[...shown].map(joined)];
}
