import { elementEdits } from './list-marks.js';
import { structureLines } from './odd-characters.js';
import { reindented } from './reindent.js';
import type { Vocabulary } from './schema-shape.js';
import { SLIP_CODES } from './slip-codes.js';
import type { Source } from './source.js';
import { linesWithinTexts } from './text-blocks.js';
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
const ODD_SPACES = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
const INVISIBLE = `[${ODD_SPACES}]+`;
const ANY_ODD_SPACE = new RegExp(`[${ODD_SPACES}]`, 'u');
const BEFORE_CONTENT = new RegExp(`^[ \\t]*(${INVISIBLE})(?=[^#])(?=.*\\S)`, 'u');
const AFTER_DASH = new RegExp(`^[ ${ODD_SPACES}]*(?:- +)*- *(${INVISIBLE})(?=\\S)`, 'u');
const AFTER_COLON = new RegExp(
  `^[ ${ODD_SPACES}]*(?:- +)*[^\\s:：#'"\\-\\[{|>][^\\s:：]*: *(${INVISIBLE})`,
  'u',
);

const PLACES = [
  ['“-”后面', AFTER_DASH],
  ['冒号后面', AFTER_COLON],
] as const;

function spaceName(space: string): string {
  if (space.startsWith('\u3000')) return '全角空格';
  return space.startsWith('\u00A0') ? '网页里的不换行空格' : '看不见的特殊空格';
}

function spaceProblem(line: TextLine, place: string, match: RegExpExecArray): YamlProblem {
  const [whole, space = ''] = match;
  const end = line.start + whole.length;
  const start = end - space.length;
  const args = { 位置: place, 空格: spaceName(space), 行数: 1 };
  return { doc: SLIP_CODES.invisibleSpace, start, end, args };
}

function structureOf(text: string): readonly TextLine[] {
  return ANY_ODD_SPACE.test(text) ? structureLines(textLines(text), linesWithinTexts(text)) : [];
}

/** Indentation with other white space than the plain space, also of a whole piece that was pasted: one finding. */
export function oddIndentation(source: Source, { lists }: Vocabulary): YamlProblem | undefined {
  const { text } = source;
  const odd = structureOf(text).filter((line) => BEFORE_CONTENT.test(line.text));
  const [first] = odd;
  const match = first && BEFORE_CONTENT.exec(first.text);
  if (!match) return undefined;
  const problem = spaceProblem(first, '行首', match);
  const elements = elementEdits(textLines(text), odd, lists);
  const spaces = oddSpaces(source).flatMap((other) => other.edits ?? []);
  // A mark of a list takes the space behind it along.
  const others = [
    ...elements,
    ...spaces.filter(({ start }) => !elements.some((edit) => start >= edit.start && start < edit.end)),
  ];
  const edits = reindented(text, odd, others);
  return { ...problem, args: { ...problem.args, 行数: odd.length }, ...(edits && { edits }) };
}

/** White space other than the plain space where YAML needs that one: after a dash or a colon. */
export function oddSpaces({ text }: Source): readonly YamlProblem[] {
  return structureOf(text).flatMap((line) => {
    for (const [place, pattern] of PLACES) {
      const match = pattern.exec(line.text);
      if (!match) continue;
      const problem = spaceProblem(line, place, match);
      const space = text.charAt(problem.start - 1) === ' ' ? '' : ' ';
      return [{ ...problem, edits: [{ start: problem.start, end: problem.end, text: space }] }];
    }
    return [];
  });
}
