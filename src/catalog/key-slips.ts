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

/** A text with “: ” in it as a quoted one, unless the word before may be a key: then two lines may have run together. */
export function quotedText(
  { text, start }: TextLine,
  knownKeys: ReadonlySet<string>,
): readonly TextEdit[] | undefined {
  const [, lead = '', value = ''] = KEY_AND_TEXT.exec(text) ?? [];
  if (value === '' || value.includes(' #') || /^["'[\]{}|>*&!%@`#-]/u.test(value)) return undefined;
  if (/\s[^\s:]+:(?:\s|$)/u.test(value)) return undefined;
  const words = [...value.matchAll(/([^\s，。；、]+):(?=\s|$)/gu)].map(([, word = '']) => word);
  if (words.some((word) => knownKeys.has(word))) return undefined;
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
