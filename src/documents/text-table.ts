import type pc from 'picocolors';
import stringWidth from 'string-width';
import { visible } from '../reporters/words.js';

/** A text in one line, with a sign for every character that nobody would see. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s*\n\s*/gu, ' '));
}

/**
 * Columns under one another, two spaces apart; a Chinese character takes two columns of a terminal. The last column is not padded.
 * Signs that nobody sees are shown.
 */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const shown = rows.map((row) => row.map(oneLine));
  const widths = shown[0]?.map((_, column) =>
    Math.max(...shown.map((row) => stringWidth(row[column] ?? ''))),
  );
  return shown.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths?.[column] ?? 0) - stringWidth(cell))))
      .join('  ')
      .trimEnd(),
  );
}

export type Colours = ReturnType<typeof pc.createColors>;

/** A table for a terminal: its head stands out, an empty line follows. */
export function textTable(colours: Colours, rows: readonly (readonly string[])[]): string {
  const [head = '', ...lines] = aligned(rows);
  return [colours.bold(head), ...lines, ''].join('\n');
}
