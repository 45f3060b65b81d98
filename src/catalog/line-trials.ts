import { type OutlineLine, outlineLines, unevenness } from './outline.js';
import { linesWithinTexts } from './text-blocks.js';
import { type CountFlaws, flawsOf } from './text-flaws.js';
import { type TextLine, textLines } from './text-lines.js';

/** What, done to one line, makes the lines around it read. */
export type Repair =
  | { readonly kind: 'move'; readonly at: OutlineLine; readonly column: number }
  | { readonly kind: 'dash'; readonly at: OutlineLine }
  | { readonly kind: 'drop'; readonly at: OutlineLine };

/** Lines before and behind the one where the parser stops that may be to blame. */
const REACH = 2;
const DEEPEST = 5;
/** More lines in one part of a file would take too long to try. */
const LONGEST = 400;
/** With more against it, a repair explains nothing. */
const MOST_FLAWS = 1;

/** Where the parser stopped, the lines around it, and the first line of each group that it stands in. */
function suspects(outline: readonly OutlineLine[], index: number): readonly number[] {
  const found = [index];
  for (let step = 1; step <= REACH; step += 1) found.push(index - step, index + step);
  let column = outline[index]?.column ?? 0;
  for (let above = index - 1, depth = 0; above >= 0 && depth < DEEPEST; above -= 1) {
    const own = outline[above]?.column ?? 0;
    if (own > column || (own === column && !outline[above]?.isOpen)) continue;
    found.push(above + 1);
    column = own;
    depth += 1;
    if (own === 0) break;
  }
  return [...new Set(found)].filter((place) => outline[place] !== undefined);
}

const isTop = ({ column, isElement, isKey }: OutlineLine): boolean => column === 0 && !isElement && isKey;

/** Positions, end exclusive, of the whole groups at the top that the suspects lie in. */
function partAround(outline: readonly OutlineLine[], places: readonly number[]): readonly [number, number] {
  const first = Math.min(...places);
  const last = Math.max(...places);
  const start = outline.findLastIndex((line, place) => place < first && isTop(line));
  const end = outline.findIndex((line, place) => place > last && isTop(line));
  return [Math.max(0, start), end === -1 ? outline.length : end];
}

interface Part {
  readonly lines: readonly TextLine[];
  readonly texts: ReadonlySet<number>;
  readonly outline: readonly OutlineLine[];
}

function indented(text: string, by: number): string | undefined {
  if (text.trim() === '' || by >= 0) return text.trim() === '' ? text : ' '.repeat(by) + text;
  return /^ *$/u.test(text.slice(0, -by)) ? text.slice(-by) : undefined;
}

/** Numbers of the lines that move with a line: the texts in it, for a group also what is deeper. */
function companions({ lines, texts }: Part, at: OutlineLine, isGroup: boolean): ReadonlySet<number> {
  const numbers = new Set([at.line.number]);
  for (const line of lines) {
    if (line.number <= at.line.number) continue;
    const column = line.text.length - line.text.trimStart().length;
    const isInside = texts.has(line.number) || (isGroup && (line.text.trim() === '' || column > at.column));
    if (!isInside) break;
    numbers.add(line.number);
  }
  return numbers;
}

function moved(part: Part, at: OutlineLine, column: number, isGroup: boolean): string | undefined {
  const numbers = companions(part, at, isGroup);
  const texts = part.lines.map(({ text, number }) =>
    numbers.has(number) ? indented(text, column - at.column) : text,
  );
  return texts.includes(undefined) ? undefined : texts.join('\n');
}

function replaced({ lines }: Part, at: OutlineLine, text: string): string {
  return lines.map((line) => (line.number === at.line.number ? text : line.text)).join('\n');
}

function* repairsOf(part: Part, place: number): Generator<readonly [Repair, string | undefined]> {
  const at = part.outline[place];
  if (!at) return;
  const near = part.outline.slice(Math.max(0, place - 3), place + 4);
  const columns = new Set([0, ...near.flatMap(({ column, keyColumn }) => [column, keyColumn, column + 2])]);
  columns.delete(at.column);
  for (const isGroup of [false, true]) {
    for (const column of columns) yield [{ kind: 'move', at, column }, moved(part, at, column, isGroup)];
  }
  const words = at.line.text.slice(at.column);
  if (!at.isElement && at.column >= 2) {
    yield [{ kind: 'dash', at }, replaced(part, at, `${' '.repeat(at.column - 2)}- ${words}`)];
  }
  if (!at.isElement && !at.isKey) yield [{ kind: 'drop', at }, replaced(part, at, '')];
}

/**
 * Tries what an editor may have done to one line near the one where the parser stopped: other indentation, alone or with
 * what belongs to it, a dash, or to be no line of the file at all. The least strange that makes the part of the file read
 * wins.
 * @param number of the line, from 1
 */
export function repairNear(
  text: string,
  number: number,
  countFlaws: CountFlaws,
): { readonly repair: Repair; readonly outline: readonly OutlineLine[] } | undefined {
  const texts = linesWithinTexts(text);
  const lines = textLines(text);
  const outline = outlineLines(lines, texts);
  const index = outline.findLastIndex(({ line }) => line.number <= number);
  if (index === -1) return undefined;
  const places = suspects(outline, index);
  const [start, end] = partAround(outline, places);
  const from = start === 0 ? 1 : (outline[start]?.line.number ?? 1);
  const to = outline[end]?.line.number ?? lines.length + 1;
  if (to - from > LONGEST) return undefined;
  const part = { lines: lines.slice(from - 1, to - 1), texts, outline: outline.slice(start, end) };
  let best: { readonly repair: Repair; readonly flaws: number; readonly uneven: number } | undefined;
  for (const place of places) {
    for (const [repair, tried] of repairsOf(part, place - start)) {
      if (tried === undefined) continue;
      const uneven = unevenness(outlineLines(textLines(tried), linesWithinTexts(tried)));
      if (uneven === undefined) continue;
      const flaws = flawsOf(tried, countFlaws);
      if (flaws === undefined || flaws > MOST_FLAWS) continue;
      if (!best || flaws < best.flaws || (flaws === best.flaws && uneven < best.uneven))
        best = { repair, flaws, uneven };
    }
  }
  return best && { repair: best.repair, outline };
}
