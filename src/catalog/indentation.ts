import { isBlank, type TextLine } from './text-lines.js';

/** How far a line stands from the group that it belongs to. */
export interface Misplacement {
  readonly line: TextLine;
  /** The last line of the group before it. */
  readonly sibling: TextLine;
  /** Spaces too many; negative for too few. */
  readonly excess: number;
}

interface Entry {
  readonly line: TextLine;
  readonly column: number;
}

const isElement = (line: TextLine) => /^ *-(?: |$)/u.test(line.text);
const dashColumn = (line: TextLine) => /^ */u.exec(line.text)?.[0].length ?? 0;
const keyColumn = (line: TextLine) => /^ *(?:- +)*/u.exec(line.text)?.[0].length ?? 0;

/** Columns of the groups still open before a line, innermost first: keys, or list dashes. */
function openGroups(before: readonly TextLine[], ofDashes: boolean): readonly Entry[] {
  const open: Entry[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (const line of before.toReversed()) {
    if (isBlank(line) || dashColumn(line) >= limit) continue;
    const column = ofDashes ? dashColumn(line) : keyColumn(line);
    if ((!ofDashes || isElement(line)) && column < limit) open.push({ line, column });
    limit = dashColumn(line);
    if (limit === 0) break;
  }
  return open;
}

/**
 * Against which line `lines[index]` is out of line: the nearest open group of its kind; of two equally near the one
 * that begins further right. `undefined` where it stands in line with one, or nothing is open.
 */
export function misplacementOf(lines: readonly TextLine[], index: number): Misplacement | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const column = dashColumn(line);
  const [nearest] = openGroups(lines.slice(0, index), isElement(line))
    .map((entry) => ({ line, sibling: entry.line, excess: column - entry.column }))
    .toSorted((a, b) => Math.abs(a.excess) - Math.abs(b.excess));
  return nearest && nearest.excess !== 0 ? nearest : undefined;
}
