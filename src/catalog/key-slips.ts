import { elementEdits } from './list-marks.js';
import { structureLines } from './odd-characters.js';
import { reindented } from './reindent.js';
import type { Vocabulary } from './schema-shape.js';
import { SLIP_CODES } from './slip-codes.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import { linesWithinTexts } from './text-blocks.js';
import type { TextLine } from './text-lines.js';
import type { TextEdit, YamlProblem } from './yaml-problem.js';

const KEY_WITHOUT_COLON = /^(\s*(?:- +)*)([^\s:：;；=，,、]+)([ \t]*)([;；=，,、]?)(.*)$/u;
const WORD_AND_COLON = /([^\s:：，。；、！？）”]+)(?:：|:(?=\s|$))/gu;
const LONGEST_KEY = 20;
const KEY_AND_TEXT = /^(\s*(?:- +)*[^\s:]+: +)(\S.*?)\s*$/u;

/**
 * A known key with something else than a colon behind it.
 * @param next line, which may hold the colon
 */
export function missingColon(
  { text, start }: TextLine,
  knownKeys: ReadonlySet<string>,
  next?: TextLine,
): YamlProblem | undefined {
  const [, lead = '', key = '', gap = '', mark = '', rest = ''] = KEY_WITHOUT_COLON.exec(text) ?? [];
  const isBroken = rest === '' && next !== undefined && /^\s*[:：]/u.test(next.text);
  if (!knownKeys.has(key) || (mark === '' && gap === '' && !isBroken)) return undefined;
  const at = start + lead.length + key.length;
  const end = at + Math.max(1, gap.length + mark.length);
  const args = { 键: key, 符号: mark };
  return { doc: SLIP_CODES.colonMissing, start: at, end, args, fix: `${key}: ${rest.trim()}` };
}

/** The longest known key at the end of a word; one of a single character must be the whole word. */
function keyAtEnd(word: string, knownKeys: ReadonlySet<string>): string | undefined {
  if (knownKeys.has(word)) return word;
  const last = word.slice(-LONGEST_KEY);
  for (let from = 0; from < last.length - 1; from += 1) {
    const end = last.slice(from);
    if (knownKeys.has(end)) return end;
  }
  return undefined;
}

/** The first known key with a colon behind it in a text, and where it begins. */
function keyWithin(text: string, knownKeys: ReadonlySet<string>) {
  for (const { 0: whole, 1: word = '', index } of text.matchAll(WORD_AND_COLON)) {
    const key = keyAtEnd(word, knownKeys);
    if (key !== undefined) return { key, at: index + whole.indexOf(word) + word.length - key.length };
  }
  return undefined;
}

/** A key in the text behind another key: the line end between them was lost. */
export function joinedKey(
  { text, start }: TextLine,
  knownKeys: ReadonlySet<string>,
): YamlProblem | undefined {
  const [, lead = '', value = ''] = KEY_AND_TEXT.exec(text) ?? [];
  if (/^["'[{|>]/u.test(value)) return undefined;
  const found = keyWithin(value, knownKeys);
  if (!found) return undefined;
  const at = start + lead.length + found.at;
  const args = { 文字: `${found.key}: …`, 在前换行: found.key };
  return { doc: SLIP_CODES.lineJoined, start: at, end: at + found.key.length, args };
}

/** A text with “: ” in it as a quoted one, unless the word before may be a key: then two lines may have run together. */
export function quotedText(
  { text, start }: TextLine,
  knownKeys: ReadonlySet<string>,
): readonly TextEdit[] | undefined {
  const [, lead = '', value = ''] = KEY_AND_TEXT.exec(text) ?? [];
  if (value === '' || value.includes(' #') || /^["'[\]{}|>*&!%@`#-]/u.test(value)) return undefined;
  if (/\s[^\s:]+:(?:\s|$)/u.test(value)) return undefined;
  if (keyWithin(value, knownKeys)) return undefined;
  const at = start + lead.length;
  return [{ start: at, end: at + value.length, text: `'${value.replaceAll("'", "''")}'` }];
}

/** Lines that YAML sees indented with a tab; all of them are one finding. */
export function tabProblem(
  text: string,
  lines: readonly TextLine[],
  { lists }: Vocabulary,
): YamlProblem | undefined {
  const odd = structureLines(lines, linesWithinTexts(text)).filter((line) => /^ *\t/u.test(line.text));
  const [first] = odd;
  if (!first) return undefined;
  const [lead = ''] = /^[ \t]*/u.exec(first.text) ?? [];
  const start = first.start + lead.indexOf('\t');
  const edits = reindented(text, odd, elementEdits(lines, odd, lists));
  const args = { 行数: odd.length };
  return {
    doc: SYNTAX_CODES.tabIndent,
    start,
    end: first.start + lead.length,
    args,
    ...(edits && { edits }),
  };
}
