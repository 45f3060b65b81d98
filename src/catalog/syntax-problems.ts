import { visit } from 'yaml';
import { emphasisProblem } from './emphasis.js';
import { tabProblem } from './key-slips.js';
import { brokenElement, markedList } from './list-marks.js';
import type { Vocabulary } from './schema-shape.js';
import { lineOf, type Source } from './source.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import { explain } from './syntax-explained.js';
import { isTagError, tagProblem } from './tags.js';
import { type TextLine, textLines } from './text-lines.js';
import type { YamlProblem } from './yaml-problem.js';

/** Lines whose text only seems to begin with an alias: they have a finding of their own. */
function linesOfEmphasis(source: Source): ReadonlySet<number> {
  const lines = new Set<number>();
  visit(source.document, {
    Alias(_, node, ancestors) {
      const problem = emphasisProblem(source, node, ancestors);
      if (problem) lines.add(lineOf(source, problem.start));
    },
  });
  return lines;
}

/** The mark that ends one document before another begins. */
function documentMark(lines: readonly TextLine[], start: number, end: number): YamlProblem {
  const mark = lines.findLast((line) => line.start <= start && /^(?:---|\.\.\.)(?:\s|$)/u.test(line.text));
  const doc = SYNTAX_CODES.severalDocuments;
  if (!mark) return { doc, start, end, args: { 符号: '---' } };
  const 符号 = mark.text.slice(0, 3);
  return { doc, start: mark.start, end: mark.start + 符号.length, args: { 符号 } };
}

/** Parser errors in our words; what follows from the first unexplained one is left out. */
export function syntaxProblems(source: Source, vocabulary: Vocabulary): readonly YamlProblem[] {
  const { errors } = source.document;
  if (errors.length === 0) return [];
  const lines = textLines(source.text);
  const tabs = tabProblem(source.text, lines, vocabulary);
  if (tabs) return [tabs];
  const problems: YamlProblem[] = [];
  const explained = new Set(linesOfEmphasis(source));
  let isExplained = true;
  for (const error of errors) {
    const [start, end] = error.pos;
    const number = lineOf(source, start);
    if (explained.has(number)) continue;
    explained.add(number);
    const line = lines[number - 1];
    const dash =
      line &&
      (brokenElement(lines, number - 1, vocabulary.lists) ?? markedList(lines, number - 1, vocabulary.lists));
    if (isTagError(source.text, start)) {
      problems.push(tagProblem(source.text, start));
    } else if (error.code === 'MULTIPLE_DOCS') {
      problems.push(documentMark(lines, start, end));
    } else if (dash) {
      isExplained = false;
      problems.push(dash);
    } else if (isExplained) {
      isExplained = false;
      problems.push(explain(source, lines, error, vocabulary));
    }
  }
  return problems;
}
