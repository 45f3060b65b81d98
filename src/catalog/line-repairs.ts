import { type Repair, repairNear } from './line-trials.js';
import type { OutlineLine } from './outline.js';
import { SLIP_CODES } from './slip-codes.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import type { CountFlaws } from './text-flaws.js';
import type { YamlProblem } from './yaml-problem.js';

/** The line of the same group next above, else below, once `at` begins in `column`. */
function siblingOf(
  outline: readonly OutlineLine[],
  at: OutlineLine,
  column: number,
): { readonly 上一行: number } | { readonly 下一行: number } | undefined {
  const place = outline.indexOf(at);
  const columnOf = (line: OutlineLine) => (at.isElement ? line.column : line.keyColumn);
  const isSame = (line: OutlineLine) => columnOf(line) === column && (!at.isElement || line.isElement);
  const next = (lines: readonly OutlineLine[]) =>
    lines.find((line) => isSame(line) || Math.min(line.column, columnOf(line)) < column);
  const above = next(outline.slice(0, place).toReversed());
  if (above && isSame(above)) return { 上一行: above.line.number };
  const below = next(outline.slice(place + 1));
  return below && isSame(below) ? { 下一行: below.line.number } : undefined;
}

function problemOf(repair: Repair, outline: readonly OutlineLine[]): YamlProblem {
  const { at } = repair;
  const start = at.line.start + at.column;
  const end = at.line.start + at.line.text.trimEnd().length;
  switch (repair.kind) {
    case 'move': {
      const excess = at.column - repair.column;
      const away = { 多少: excess > 0 ? '多' : '少', 空格: Math.abs(excess) };
      const args = { ...siblingOf(outline, at, repair.column), ...away };
      return { doc: SLIP_CODES.unevenIndent, start, end, args };
    }
    case 'dash': {
      const 文字 = at.line.text.trim();
      return { doc: SLIP_CODES.dashMissing, start, end, args: { 文字 }, fix: `- ${文字}` };
    }
    case 'drop':
      return {
        doc: SYNTAX_CODES.syntaxError,
        start,
        end,
        args: { 原因: '它不是“键: 值”，也不是列表里的一条' },
      };
  }
}

/**
 * The line to blame where the parser stopped at line `number`, from 1; `undefined` if no change of one line would help.
 */
export function lineToBlame(text: string, number: number, countFlaws: CountFlaws): YamlProblem | undefined {
  const found = repairNear(text, number, countFlaws);
  return found && problemOf(found.repair, found.outline);
}
