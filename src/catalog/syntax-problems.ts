import { visit, type YAMLError } from 'yaml';
import { emphasisProblem } from './emphasis.js';
import { misplacementOf } from './indentation.js';
import { missingColon, quotedText, tabProblem } from './key-slips.js';
import { brokenElement, markedList } from './list-marks.js';
import { type OpenMark, openMarks } from './open-marks.js';
import type { Vocabulary } from './schema-shape.js';
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

/** The line above is a key at the same column. */
function isAmongKeys(lines: readonly TextLine[], index: number): boolean {
  const column = (line: TextLine) => line.text.length - line.text.trimStart().length;
  const own = lines[index];
  const above = lines.findLast((line, place) => place < index && !isBlank(line));
  if (!own || !above) return false;
  return column(above) === column(own) && /^\s*[^\s:-][^\s:]*: +\S/u.test(above.text);
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

function markProblem(source: Source, { start, reason, partner }: OpenMark): YamlProblem {
  if (!partner) return syntaxError(start, start + 1, reason);
  const args = { 前: source.text.charAt(start), 后: partner.written };
  const edits = [{ start: partner.start, end: partner.start + 1, text: partner.closing }];
  const place = { start: partner.start, end: partner.start + 1 };
  const fix = source.text.slice(start, partner.start) + partner.closing;
  return { doc: SLIP_CODES.halfChinesePair, ...place, args, fix, edits };
}

function explain(
  source: Source,
  lines: readonly TextLine[],
  error: YAMLError,
  { knownKeys }: Vocabulary,
): YamlProblem {
  const [start, end] = error.pos;
  const mark = openMarks(source).find((open) => open.start <= start);
  if (mark) return markProblem(source, mark);
  const index = lineOf(source, start) - 1;
  const line = lines[index];
  const colon = line && missingColon(line, knownKeys);
  if (colon) return colon;
  const element = /^(\s*)- +([^\s:]+):/u.exec(line?.text ?? '');
  if (
    line &&
    error.code !== 'BAD_INDENT' &&
    element &&
    knownKeys.has(element[2] ?? '') &&
    isAmongKeys(lines, index)
  ) {
    const dash = line.start + (element[1] ?? '').length;
    return syntaxError(dash, dash + 1, '“- ”是列表的开头，这里要写键');
  }
  const known = indentErrorOf(lines, index, error);
  if (known) return known;
  const text = line && error.code === 'BLOCK_AS_IMPLICIT_KEY' ? quotedText(line, knownKeys) : undefined;
  if (text) return { ...syntaxError(start, end, YAML_ERROR_REASONS.BLOCK_AS_IMPLICIT_KEY), edits: text };
  const isAmbiguous = error.code === 'BLOCK_AS_IMPLICIT_KEY' && line !== undefined && !hasTwoColons(line);
  return syntaxError(start, end, YAML_ERROR_REASONS[isAmbiguous ? 'BAD_INDENT' : error.code]);
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
      problems.push({ doc: SYNTAX_CODES.severalDocuments, start, end, args: {} });
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
