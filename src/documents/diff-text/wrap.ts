import stringWidth from 'string-width';
import { graphemesOf } from '../shortened.js';

// Latin words, numbers and codes stay whole; every Chinese character may end a line.
const WORDS = /[\p{Script=Latin}\p{Nd}._:/〔〕-]+|[^\p{Script=Latin}\p{Nd}._:/〔〕-]/gu;
const WORD = /^[\p{Script=Latin}\p{Nd}._:/〔〕-]/u;
// GB/T 15834: no line begins with these, none ends with those.
const NEVER_FIRST = /^[，。；：！？、）》」』”’〉】…·),.;:!?%％]/u;
const NEVER_LAST = /(?:[（《「『“‘〈【(]|“…)$/u;

/** Least room beside the indentation; a narrower terminal breaks lines by itself. */
const LEAST_ROOM = 20;

// Letters without marks, Chinese characters and their punctuation: one column or two, one character each. The rest needs a long look.
const PLAIN = /^[ -~‘’“”…—·、-〕〖〗一-鿿！-～]*$/u;
const WIDE = /[、-〕〖〗一-鿿！-～]/gu;

/** Columns of a terminal that a text takes. */
function columnsOf(text: string): number {
  return PLAIN.test(text) ? text.length + (text.match(WIDE)?.length ?? 0) : stringWidth(text);
}

/** Pieces that a line may be broken between. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  const charactersOf = PLAIN.test(text) ? (part: string) => [...part] : graphemesOf;
  const parts = (text.match(WORDS) ?? []).flatMap((part) => (WORD.test(part) ? [part] : charactersOf(part)));
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && (NEVER_FIRST.test(part) || NEVER_LAST.test(last))) {
      pieces[pieces.length - 1] = last + part;
    } else pieces.push(part);
  }
  return pieces;
}

/**
 * A text in lines of a terminal, indented; wide characters take two columns.
 * @param width of the terminal; without it there is one line
 * @param indent columns before every line
 * @param hang columns before every line but the first, besides
 */
export function wrapped(
  text: string,
  width: number | undefined,
  indent: number,
  hang: number,
): readonly string[] {
  const room = (width ?? 0) - indent - hang;
  const margin = ' '.repeat(indent);
  if (width === undefined || room < LEAST_ROOM || columnsOf(text) <= room + hang) return [margin + text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text)) {
    const columns = columnsOf(piece);
    if (used > 0 && used + columns > room + (lines.length === 0 ? hang : 0)) {
      lines.push(line);
      line = '';
      used = 0;
    }
    if (used === 0 && /^\s+$/u.test(piece)) continue;
    line += piece;
    used += columns;
  }
  return [...lines, line].map((one, index) => margin + (index > 0 ? ' '.repeat(hang) : '') + one.trimEnd());
}
