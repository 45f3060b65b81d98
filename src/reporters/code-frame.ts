import type pc from 'picocolors';
import stringWidth from 'string-width';
import type { Diagnostic, Severity } from '../diagnostic/diagnostic.js';

const FRAME_WIDTH = 100;

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

/** A control or direction character in the text could hide or reorder what the terminal shows. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\t' ? '  ' : '�',
  );
}

function cutToWidth(text: string, width: number): string {
  let used = 0;
  let cut = '';
  for (const character of text) {
    used += stringWidth(character);
    if (used > width) return `${cut}…`;
    cut += character;
  }
  return cut;
}

/** The line with the finding and a caret under it; wide characters count as two. */
export function codeFrame(
  { range, severity }: Diagnostic,
  lines: readonly string[],
  colours: Colours,
): readonly string[] {
  const line = lines[range.start.line - 1]?.replace(/\r$/u, '');
  if (line === undefined || line.trim() === '') return [];
  const before = visible(line.slice(0, range.start.column - 1));
  const end = range.end.line === range.start.line ? range.end.column - 1 : line.length;
  const marked = visible(line.slice(range.start.column - 1, Math.max(end, range.start.column)));
  const number = String(range.start.line).padStart(5);
  const caretRoom = Math.max(1, FRAME_WIDTH - stringWidth(before));
  const carets = '^'.repeat(Math.max(1, Math.min(stringWidth(marked), caretRoom)));
  return [
    `${colours.dim(`${number} │`)} ${cutToWidth(visible(line), FRAME_WIDTH)}`,
    `${colours.dim('      │')} ${' '.repeat(stringWidth(before))}${paint(colours, severity)(carets)}`,
  ];
}
