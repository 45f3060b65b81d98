import { visit, type YAMLError } from 'yaml';
import { emphasisProblem } from './emphasis.js';
import { misplacementOf } from './indentation.js';
import { brokenDash } from './joined-lines.js';
import { openMarks } from './open-marks.js';
import { SLIP_CODES } from './slip-codes.js';
import { lineOf, type Source } from './source.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import { isTagError, tagProblem } from './tags.js';
import { isBlank, type TextLine, textLines } from './text-lines.js';
import { YAML_ERROR_REASONS } from './yaml-errors.js';
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

function hasTwoColons({ text }: TextLine): boolean {
  const bare = text.replace(/"[^"]*"|'[^']*'/gu, '').replace(/ #.*/u, '');
  return (bare.match(/:(?=\s|$)/gu)?.length ?? 0) > 1;
}

function indentProblem(lines: readonly TextLine[], index: number): YamlProblem | undefined {
  const misplaced = misplacementOf(lines, index);
  if (!misplaced) return undefined;
  const { line, sibling, excess } = misplaced;
  const start = line.start + line.text.search(/\S/u);
  const args = { 上一行: sibling.number, 多少: excess > 0 ? '多' : '少', 空格: Math.abs(excess) };
  return { doc: SLIP_CODES.unevenIndent, start, end: line.start + line.text.length, args };
}

function syntaxError(start: number, end: number, reason: string): YamlProblem {
  return { doc: SYNTAX_CODES.syntaxError, start, end, args: { 原因: reason } };
}

/** The line to blame for a wrong indentation: the parser often stops at the line before it. */
function indentErrorOf(lines: readonly TextLine[], index: number, error: YAMLError): YamlProblem | undefined {
  const line = lines[index];
  if (error.code === 'BAD_INDENT') return indentProblem(lines, index);
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || !line) return undefined;
  const isAtDash = /^\s*-/u.test(line.text) && error.pos[0] <= line.start + line.text.search(/\S/u);
  if (isAtDash) return indentProblem(lines, index);
  if (hasTwoColons(line)) return undefined;
  const next = lines.findIndex((candidate, place) => place > index && !isBlank(candidate));
  return next === -1 ? undefined : indentProblem(lines, next);
}

function explain(source: Source, lines: readonly TextLine[], error: YAMLError): YamlProblem {
  const [start, end] = error.pos;
  const mark = openMarks(source).find((open) => open.start <= start);
  if (mark) return syntaxError(mark.start, mark.start + 1, mark.reason);
  const index = lineOf(source, start) - 1;
  const known = indentErrorOf(lines, index, error);
  if (known) return known;
  const line = lines[index];
  const isAmbiguous = error.code === 'BLOCK_AS_IMPLICIT_KEY' && line !== undefined && !hasTwoColons(line);
  return syntaxError(start, end, YAML_ERROR_REASONS[isAmbiguous ? 'BAD_INDENT' : error.code]);
}

/** Parser errors in our words; what follows from the first unexplained one is left out. */
export function syntaxProblems(source: Source): readonly YamlProblem[] {
  const { errors } = source.document;
  if (errors.length === 0) return [];
  const lines = textLines(source.text);
  const problems: YamlProblem[] = [];
  const explained = new Set(linesOfEmphasis(source));
  let isExplained = true;
  for (const error of errors) {
    const [start, end] = error.pos;
    const number = lineOf(source, start);
    if (explained.has(number)) continue;
    explained.add(number);
    const line = lines[number - 1];
    const dash = line && error.code !== 'TAB_AS_INDENT' ? brokenDash(line) : undefined;
    if (error.code === 'TAB_AS_INDENT') {
      isExplained = false;
      problems.push({ doc: SYNTAX_CODES.tabIndent, start, end, args: {} });
    } else if (isTagError(source.text, start)) {
      problems.push(tagProblem(source.text, start));
    } else if (error.code === 'MULTIPLE_DOCS') {
      problems.push({ doc: SYNTAX_CODES.severalDocuments, start, end, args: {} });
    } else if (dash) {
      isExplained = false;
      problems.push(dash);
    } else if (isExplained) {
      isExplained = false;
      problems.push(explain(source, lines, error));
    }
  }
  return problems;
}
