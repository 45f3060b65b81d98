import type pc from 'picocolors';
import stringWidth from 'string-width';
import type { Diagnostic, Severity } from '../diagnostic/diagnostic.js';
import { visible } from './words.js';

/** Columns of a terminal that a line of a frame takes, and how many of them stand before the caret at most. */
const FRAME_WIDTH = 100;
const ROOM_BEFORE = 60;
/** Of a very long line only the neighbourhood is looked at; UTF-16 units. */
const NEIGHBOURHOOD = 400;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

export type Colours = ReturnType<typeof pc.createColors>;

/** The colour of a severity; the word says it too. */
export function paint(colours: Colours, severity: Severity): (text: string) => string {
  switch (severity) {
    case 'error':
      return (text) => colours.bold(colours.red(text));
    case 'warning':
      return (text) => colours.bold(colours.yellow(text));
    case 'info':
      return (text) => colours.bold(colours.cyan(text));
  }
}

/** As many whole characters from the front as fit; wide ones take two columns. */
function fitting(characters: readonly string[], width: number): readonly string[] {
  let used = 0;
  const end = characters.findIndex((character) => {
    used += stringWidth(character);
    return used > width;
  });
  return end < 0 ? characters : characters.slice(0, end);
}

function charactersOf(text: string): readonly string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

function cutFront(text: string, width: number): string {
  const whole = visible(text);
  if (text.length < NEIGHBOURHOOD && stringWidth(whole) <= width) return whole;
  return `…${fitting(charactersOf(whole).toReversed(), width - 1)
    .toReversed()
    .join('')}`;
}

function cutBack(text: string, width: number): string {
  const whole = visible(text);
  if (stringWidth(whole) <= width) return whole;
  return `${fitting(charactersOf(whole), width - 1).join('')}…`;
}

/** The line of a finding, cut to a window around the marked text. */
export interface Frame {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** A line without a finding, cut to the width of a frame. */
export function plainLine(line: string): string {
  return cutBack(line.slice(0, NEIGHBOURHOOD), FRAME_WIDTH);
}

/** `undefined` where there is nothing to see: no such line, or an empty one. Of several lines the first is shown. */
export function frameOf({ range }: Diagnostic, lines: readonly string[]): Frame | undefined {
  const { start, end } = range;
  const line = lines[start.line - 1];
  if (line === undefined || line.trim() === '') return undefined;
  const from = Math.min(start.column - 1, line.length);
  const to = end.line === start.line ? Math.max(from, end.column - 1) : line.length;
  const isShort = line.length < NEIGHBOURHOOD && stringWidth(visible(line)) <= FRAME_WIDTH;
  const before = cutFront(
    line.slice(Math.max(0, from - NEIGHBOURHOOD), from),
    isShort ? FRAME_WIDTH : ROOM_BEFORE,
  );
  const room = FRAME_WIDTH - stringWidth(before);
  const marked = cutBack(line.slice(from, Math.min(to, from + NEIGHBOURHOOD)), room);
  const rest = room - stringWidth(marked);
  const after = rest < 2 ? '' : cutBack(line.slice(to, to + NEIGHBOURHOOD), rest);
  return { before, marked, after };
}

/** The line with the finding and carets under it, as lines of a terminal. */
export function codeFrame(
  diagnostic: Diagnostic,
  lines: readonly string[],
  colours: Colours,
): readonly string[] {
  const frame = frameOf(diagnostic, lines);
  if (frame === undefined) return [];
  const { before, marked, after } = frame;
  const number = String(diagnostic.range.start.line).padStart(5);
  const carets = '^'.repeat(Math.max(1, stringWidth(marked)));
  return [
    `${colours.dim(`${number} │`)} ${before}${marked}${after}`,
    `${colours.dim('      │')} ${' '.repeat(stringWidth(before))}${paint(colours, diagnostic.severity)(carets)}`,
  ];
}
