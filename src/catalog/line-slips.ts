import { isScalar, visit } from 'yaml';
import { SLIP_CODES } from './slip-codes.js';
import type { Source } from './source.js';
import { type TextLine, textLines } from './text-lines.js';
import type { YamlProblem } from './yaml-problem.js';

const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/u;
const ANY_MARK = new RegExp(CONFLICT_MARK.source, 'mu');

function conflict(first: TextLine, last: TextLine): YamlProblem {
  const args = { 首行: first.number, 末行: last.number };
  const end = first.start + first.text.length;
  return { doc: SLIP_CODES.mergeConflict, start: first.start, end, args };
}

/** Conflicts that Git left in the text; each, from `<<<<<<<` to `>>>>>>>`, is one finding. */
export function mergeConflicts(source: Source): readonly YamlProblem[] {
  if (!ANY_MARK.test(source.text)) return [];
  const marks = textLines(source.text).filter(({ text }) => CONFLICT_MARK.test(text));
  const problems: YamlProblem[] = [];
  let opening: TextLine | undefined;
  for (const mark of marks) {
    if (mark.text.startsWith('<')) {
      if (opening) problems.push(conflict(opening, opening));
      opening = mark;
    } else if (mark.text.startsWith('>')) {
      problems.push(conflict(opening ?? mark, mark));
      opening = undefined;
    } else if (!opening) problems.push(conflict(mark, mark));
  }
  if (opening) problems.push(conflict(opening, opening));
  return problems;
}

// White space that YAML takes for text, escaped because nobody sees it.
const INVISIBLE = '[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]+';
const BEFORE_CONTENT = new RegExp(`^ *(?:- +)*(${INVISIBLE})(?=[^\\s#])`, 'u');
const AFTER_DASH = new RegExp(`^ *(?:- +)*-(${INVISIBLE})`, 'u');
const AFTER_COLON = new RegExp(`^ *(?:- +)*[^\\s:：#'"\\-\\[{|>][^\\s:：]*: *(${INVISIBLE})`, 'u');

const PLACES = [
  ['行首', BEFORE_CONTENT],
  ['“-”后面', AFTER_DASH],
  ['冒号后面', AFTER_COLON],
] as const;

function spaceName(space: string): string {
  if (space.startsWith('\u3000')) return '全角空格';
  return space.startsWith('\u00A0') ? '网页里的不换行空格' : '看不见的特殊空格';
}

/** Lines that lie wholly within a quoted or literal text, where any space is just text. */
function linesOfTexts(source: Source): ReadonlySet<number> {
  const numbers = new Set<number>();
  visit(source.document, {
    Scalar(_, node) {
      if (!isScalar(node) || node.type === 'PLAIN' || !node.range) return;
      const last = source.lines.linePos(Math.max(node.range[0], node.range[1] - 1)).line;
      for (let line = source.lines.linePos(node.range[0]).line + 1; line <= last; line += 1)
        numbers.add(line);
    },
  });
  return numbers;
}

/** White space other than the plain space where YAML needs that one: as indentation, after a dash or a colon. */
export function invisibleSpaces(source: Source): readonly YamlProblem[] {
  if (!/[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]/u.test(source.text)) return [];
  const texts = linesOfTexts(source);
  return textLines(source.text).flatMap((line) => {
    if (texts.has(line.number)) return [];
    for (const [place, pattern] of PLACES) {
      const match = pattern.exec(line.text);
      if (!match) continue;
      const [whole, space = ''] = match;
      const end = line.start + whole.length;
      const args = { 位置: place, 空格: spaceName(space) };
      return [{ doc: SLIP_CODES.invisibleSpace, start: end - space.length, end, args }];
    }
    return [];
  });
}
