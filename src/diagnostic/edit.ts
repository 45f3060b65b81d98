import type { Edit, Position } from './diagnostic.js';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return starts;
}

function replacements(text: string, edits: readonly Edit[]): readonly Replacement[] {
  const starts = lineStarts(text);
  const offsetOf = ({ line, column }: Position) => (starts[line - 1] ?? text.length) + column - 1;
  return edits
    .map((edit) => ({ start: offsetOf(edit.range.start), end: offsetOf(edit.range.end), text: edit.text }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** A text with the edits made; `undefined` where two of them overlap or one lies outside. */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text: replacement } of replacements(text, edits)) {
    if (start < done || end < start || end > text.length) return undefined;
    parts.push(text.slice(done, start), replacement);
    done = end;
  }
  return parts.join('') + text.slice(done);
}
