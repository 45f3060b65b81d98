import { SLIP_CODES } from './slip-codes.js';
import { isBlank, type TextLine } from './text-lines.js';
import type { TextEdit, YamlProblem } from './yaml-problem.js';

// A hyphen without its space (not a rule or a number), or a sign that looks like a dash or a bullet; those of Word's symbol
// fonts lie in the private use area.
const SIGNS = '－–—−‐‑‒―•·●▪◆◇■□○➢➤►▶\\uF000-\\uF0FF';
const SPACES = '[ \\t\\u00A0\\u3000]*';
const BROKEN_DASH = new RegExp(
  `^(${SPACES})(-(?=[^\\s\\-\\d.])|[${SIGNS}]${SPACES}(?=[^\\s－–—]))(.*)$`,
  'u',
);
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const NUMBERED = new RegExp(
  `^(${SPACES})((?:[(（]${NUMBER}[)）]|${NUMBER}[.．、)）](?!\\d)|[①-⑳])${SPACES})(?=\\S)(.*)$`,
  'u',
);
const STAR = new RegExp(`^(${SPACES})(\\*[ \\t\\u00A0\\u3000]${SPACES})(?=\\S)(.*)$`, 'u');
const ANY_MARK = new RegExp(
  `^(?:-[ \\t]*|[${SIGNS}*][ \\t\\u3000]*|[(（]${NUMBER}[)）][ \\t\\u3000]*|${NUMBER}[.．、)）](?!\\d)[ \\t\\u3000]*|[①-⑳][ \\t]*)`,
  'u',
);
const CIRCLED_ONE = '①'.codePointAt(0) ?? 0;
const CHINESE_DIGITS = '零一二三四五六七八九';

interface Mark {
  readonly indent: string;
  readonly mark: string;
  readonly rest: string;
}

function markIn(line: TextLine, pattern: RegExp): Mark | undefined {
  const [, indent = '', mark = '', rest = ''] = pattern.exec(line.text) ?? [];
  return mark === '' ? undefined : { indent, mark: mark.trimEnd(), rest: rest.trimEnd() };
}

/** The number that a mark such as `（二）` says; 0 for a sign that says none. */
function numberOf(mark: string): number {
  const bare = mark.replace(/[()（）.．、]/gu, '');
  if (/^\d+$/u.test(bare)) return Number(bare);
  if (/^[①-⑳]$/u.test(bare)) return (bare.codePointAt(0) ?? 0) - CIRCLED_ONE + 1;
  const [tens = '', ones = ''] = bare.includes('十') ? bare.split('十') : ['零', bare];
  return (
    (tens === '' ? 1 : Math.max(0, CHINESE_DIGITS.indexOf(tens))) * 10 +
    Math.max(0, CHINESE_DIGITS.indexOf(ones))
  );
}

function asElement(line: TextLine, { indent, rest }: Mark): TextEdit {
  const start = line.start + indent.length;
  return { start, end: line.start + line.text.trimEnd().length, text: `- ${rest}` };
}

/** A line without what marks it as an element of a list, well or badly written. */
export function withoutListMark(text: string): string {
  let rest = text.trimStart();
  for (let found: RegExpExecArray | null = ANY_MARK.exec(rest); found; found = ANY_MARK.exec(rest)) {
    rest = rest.slice(found[0].length);
  }
  return rest;
}

/** A line that was to be an element of a list, but does not begin with `- `. Whether a list may stand there is not said. */
export function brokenDash(line: TextLine): YamlProblem | undefined {
  const found = markIn(line, BROKEN_DASH);
  if (!found) return undefined;
  const { start, text } = asElement(line, found);
  const args = { 符号: found.mark.charAt(0) };
  return { doc: SLIP_CODES.brokenDash, start, end: start + 1, args, fix: text };
}

/** Is the line at `index` an element of a list: under a key that holds one, or beside another element? */
export function isInList(
  lines: readonly TextLine[],
  index: number,
  lists: ReadonlyMap<string, unknown>,
): boolean {
  // A tab is a finding of its own; here it stands for one level.
  const column = (line: TextLine) => /^\s*/u.exec(line.text)?.[0].replaceAll('\t', '  ').length ?? 0;
  const own = lines[index];
  if (!own) return false;
  for (let above = index - 1; above >= 0; above -= 1) {
    const line = lines[above];
    if (!line || isBlank(line) || column(line) > column(own)) continue;
    const [, key] = /^\s*(?:- +)*([^\s:：]+) *[:：]\s*(?:#.*)?$/u.exec(line.text) ?? [];
    if (key !== undefined) return lists.has(key);
    if (column(line) < column(own)) return false;
    if (/^\s*- /u.test(line.text)) return true;
    if (!markIn(line, BROKEN_DASH) && !markIn(line, STAR) && !markIn(line, NUMBERED)) return false;
  }
  return false;
}

/** A broken dash where a list may stand: then `--fix` mends it. */
export function brokenElement(
  lines: readonly TextLine[],
  index: number,
  lists: ReadonlyMap<string, unknown>,
): YamlProblem | undefined {
  const line = lines[index];
  const problem = line && brokenDash(line);
  const found = line && markIn(line, BROKEN_DASH);
  if (!problem || !found || !isInList(lines, index, lists)) return problem;
  return { ...problem, edits: [asElement(line, found)] };
}

/**
 * The list that begins on the line at `index` with 1., (1), 一、 or ①, counted on without a gap, or with stars, in place of
 * dashes. One finding for all its lines.
 */
export function markedList(
  lines: readonly TextLine[],
  index: number,
  lists: ReadonlyMap<string, unknown>,
): YamlProblem | undefined {
  const first = lines[index];
  if (!first || !isInList(lines, index, lists)) return undefined;
  const pattern = markIn(first, STAR) ? STAR : NUMBERED;
  const indent = markIn(first, pattern)?.indent;
  const edits: TextEdit[] = [];
  for (const line of lines.slice(index)) {
    const found = markIn(line, pattern);
    if (found && found.indent === indent) {
      const number = numberOf(found.mark);
      if (pattern === NUMBERED && number !== edits.length + 1) break;
      edits.push(asElement(line, found));
    } else if (!isBlank(line) && line.text.length - line.text.trimStart().length <= (indent?.length ?? 0))
      break;
  }
  const [edit] = edits;
  const mark = markIn(first, pattern)?.mark;
  if (!edit || mark === undefined) return undefined;
  const args = { 符号: mark };
  return {
    doc: SLIP_CODES.brokenDash,
    start: edit.start,
    end: edit.start + mark.length,
    args,
    fix: edit.text,
    edits,
  };
}

/** What makes elements of the lines with another mark, also of a list that goes on behind them. */
export function elementEdits(
  lines: readonly TextLine[],
  odd: readonly TextLine[],
  lists: ReadonlyMap<string, unknown>,
): readonly TextEdit[] {
  const edits = odd.flatMap(({ number }) => {
    const found = brokenElement(lines, number - 1, lists) ?? markedList(lines, number - 1, lists);
    return found?.edits ?? [];
  });
  return [...new Map(edits.map((edit) => [edit.start, edit])).values()];
}
