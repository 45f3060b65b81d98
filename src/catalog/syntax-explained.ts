import type { YAMLError } from 'yaml';
import { misplacementOf } from './indentation.js';
import { joinedKey, missingColon, quotedText } from './key-slips.js';
import { lineToBlame } from './line-repairs.js';
import { type OpenMark, openMarks } from './open-marks.js';
import type { Vocabulary } from './schema-shape.js';
import { SLIP_CODES } from './slip-codes.js';
import { lineOf, type Source } from './source.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import { isBlank, type TextLine } from './text-lines.js';
import { YAML_ERROR_REASONS } from './yaml-errors.js';
import type { YamlProblem } from './yaml-problem.js';

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

/** How far above the place where the parser stops a key without its colon may stand. */
const COLON_REACH = 3;

/** A key without its colon on the line at `index`, or, where it can be nothing else, on one of those before it. */
function colonBefore(
  lines: readonly TextLine[],
  index: number,
  knownKeys: ReadonlySet<string>,
): YamlProblem | undefined {
  for (let place = index; place >= Math.max(0, index - COLON_REACH); place -= 1) {
    const line = lines[place];
    const next = lines.slice(place + 1).find((candidate) => !isBlank(candidate));
    const colon = line && missingColon(line, knownKeys, next);
    const isAlone = place === index || /^\s*:/u.test(next?.text ?? '');
    if (colon && (isAlone || !/^\s*-|:(?:\s|$)/u.test(line.text))) return colon;
  }
  return undefined;
}

/** What an editor did where the parser stopped. */
export function explain(
  source: Source,
  lines: readonly TextLine[],
  error: YAMLError,
  { knownKeys, countFlaws }: Vocabulary,
): YamlProblem {
  const [start, end] = error.pos;
  const mark = openMarks(source).find((open) => open.start <= start);
  if (mark) return markProblem(source, mark);
  const index = lineOf(source, start) - 1;
  const line = lines[index];
  const colon = colonBefore(lines, index, knownKeys);
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
  const joined = line && error.code === 'BLOCK_AS_IMPLICIT_KEY' ? joinedKey(line, knownKeys) : undefined;
  if (joined) return joined;
  const blamed = countFlaws && lineToBlame(source.text, index + 1, countFlaws);
  if (blamed) return blamed;
  const known = indentErrorOf(lines, index, error);
  if (known) return known;
  const text = line && error.code === 'BLOCK_AS_IMPLICIT_KEY' ? quotedText(line, knownKeys) : undefined;
  if (text) return { ...syntaxError(start, end, YAML_ERROR_REASONS.BLOCK_AS_IMPLICIT_KEY), edits: text };
  const isAmbiguous = error.code === 'BLOCK_AS_IMPLICIT_KEY' && line !== undefined && !hasTwoColons(line);
  return syntaxError(start, end, YAML_ERROR_REASONS[isAmbiguous ? 'BAD_INDENT' : error.code]);
}
