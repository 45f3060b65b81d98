import { ZERO_WIDTH } from '../values/width.js';
import { SLIP_CODES } from './slip-codes.js';
import type { Source } from './source.js';
import { type TextLine, textLines } from './text-lines.js';
import type { TextEdit, YamlProblem } from './yaml-problem.js';

const UNSEEN = new RegExp(`[${ZERO_WIDTH}]`, 'u');
const EACH_UNSEEN = new RegExp(`[${ZERO_WIDTH}]+`, 'gu');
/** A joiner within an emoji is part of it. */
const JOINED_EMOJI = /\p{Extended_Pictographic}\uFE0F?\u200D(?=\p{Extended_Pictographic})/gu;

const NAMES: Readonly<Record<string, string>> = {
  '\u00AD': '软连字符',
  '\u200B': '零宽空格',
  '\u200C': '零宽不连字',
  '\u200D': '零宽连字',
  '\u200E': '文字方向标记',
  '\u200F': '文字方向标记',
  '\u2060': '零宽连接符',
  '\uFEFF': '零宽空格（BOM）',
};

function withoutEmoji(text: string): string {
  return text.includes('\u200D') ? text.replace(JOINED_EMOJI, (emoji) => '_'.repeat(emoji.length)) : text;
}

/** Characters that nobody sees in what is read; each line with some is one finding. Comments may hold them. */
export function unseenCharacters({ text }: Source): readonly YamlProblem[] {
  if (!UNSEEN.test(text)) return [];
  return textLines(text).flatMap((line) => {
    if (/^\s*#/u.test(line.text)) return [];
    const edits = [...withoutEmoji(line.text).matchAll(EACH_UNSEEN)].map(({ 0: found, index }) => ({
      start: line.start + index,
      end: line.start + index + found.length,
      text: '',
    }));
    const [first] = edits;
    if (!first) return [];
    const args = { 名称: NAMES[text.charAt(first.start)] ?? '不占位置的字符', 个数: edits.length };
    const fix = line.text.replace(EACH_UNSEEN, '').trim();
    return [{ doc: SLIP_CODES.unseenCharacter, start: first.start, end: first.end, args, fix, edits }];
  });
}

// What other systems and word processors end a line with.
const ODD_END = /\r+(?=\r\n)|\r(?!\r*\n)|[\v\f\u0085\u2028\u2029]/gu;
const ANY_ODD_END = new RegExp(ODD_END.source, 'u');
/** How a line begins that stands for itself: nothing, a comment, an element, a key. */
const LINE_START = /^[ \t]*(?:$|#|- |["']?[^\s:\uFF1A"']+["']?[ ]*[:\uFF1A])/u;

function endEdit(text: string, found: RegExpExecArray, lineEnd: string): TextEdit {
  const end = found.index + found[0].length;
  // Before a real line end the character is only too many.
  return { start: found.index, end, text: /^\r*\n/u.test(text.slice(end, end + 4)) ? '' : lineEnd };
}

/**
 * Line ends that YAML does not know, so that lines run together: one finding for the file. Mended where what follows each of
 * them can be a line of its own.
 */
export function oddLineEnds({ text }: Source): YamlProblem | undefined {
  if (!ANY_ODD_END.test(text)) return undefined;
  const found = [...text.matchAll(ODD_END)];
  const [first] = found;
  if (!first) return undefined;
  const edits = found.map((end) => endEdit(text, end, text.includes('\r\n') ? '\r\n' : '\n'));
  const isCertain = edits.every(({ end, text: replacement }, index) => {
    if (replacement === '') return true;
    const next = edits[index + 1]?.start ?? text.length;
    const feed = text.indexOf('\n', end);
    return LINE_START.test(text.slice(end, feed === -1 ? next : Math.min(next, feed)));
  });
  const problem = { doc: SLIP_CODES.oddLineEnd, start: first.index, end: first.index + first[0].length };
  return { ...problem, args: { 处数: found.length }, ...(isCertain && { edits }) };
}

/** The lines whose indentation a function may judge: neither blank nor within a text. */
export function structureLines(lines: readonly TextLine[], texts: ReadonlySet<number>): readonly TextLine[] {
  return lines.filter(({ text, number }) => !texts.has(number) && !/^\s*(?:#|$)/u.test(text));
}
