import { createHash } from 'node:crypto';
import type { Diagnostic, Range } from './diagnostic.js';

/** A list entry that a line lies in: the text behind its dash, and the entry around it. */
interface Entry {
  readonly column: number;
  readonly text: string;
  readonly parent: Entry | undefined;
}

/** What is asked of one text, worked out once however many findings it has. */
interface Outline {
  readonly lines: readonly string[];
  readonly entries: readonly (Entry | undefined)[];
}

const LEADING_DASHES = /^(?: *- +)+/u;
const NOTHING_BUT_SPACE = /^\s*(?:#|$)/u;

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** One pass over the lines: indentation alone tells which `- ` a line belongs to. */
function outlineOf(text: string): Outline {
  const lines = text.split('\n');
  const entries: (Entry | undefined)[] = [];
  let entry: Entry | undefined;
  for (const line of lines) {
    if (!NOTHING_BUT_SPACE.test(line)) {
      const indent = line.search(/\S/u);
      while (entry !== undefined && entry.column >= indent) entry = entry.parent;
      const dashes = LEADING_DASHES.exec(line)?.[0] ?? '';
      const name = squeeze(line.slice(dashes.length));
      for (let at = dashes.indexOf('-'); at >= 0; at = dashes.indexOf('-', at + 1)) {
        entry = { column: at, text: name, parent: entry };
      }
    }
    entries.push(entry);
  }
  return { lines, entries };
}

function entryNames(entry: Entry | undefined): readonly string[] {
  const names: string[] = [];
  for (let one = entry; one !== undefined; one = one.parent) names.push(one.text);
  return names;
}

function markedText({ lines }: Outline, { start, end }: Range): string {
  const from = lines[start.line - 1]?.slice(start.column - 1) ?? '';
  if (start.line === end.line) return squeeze(from.slice(0, Math.max(0, end.column - start.column)));
  const between = lines.slice(start.line, end.line - 1);
  return squeeze([from, ...between, lines[end.line - 1]?.slice(0, end.column - 1) ?? ''].join(' '));
}

/** What makes a finding this finding: no line number, no list position, no other finding. */
function identityOf(diagnostic: Diagnostic, outline: Outline | undefined): string {
  const { code, file, path, message, range } = diagnostic;
  if (outline === undefined) return JSON.stringify([code, file, path, message]);
  const keys = path.map((segment) => (typeof segment === 'number' ? 0 : segment));
  const names = entryNames(outline.entries[range.start.line - 1]);
  return JSON.stringify([code, file, keys, names, markedText(outline, range)]);
}

/**
 * A fingerprint for each finding, in the same order: 64 hexadecimal digits, SHA-256 of code, file, keys of the path,
 * first lines of the list entries around the place and the marked text itself, and a counter where several findings
 * agree in all of these. It stays when lines move, when an entry is inserted before and when other findings come or
 * go; it changes when the marked text or the first line of its entry is edited. Pure.
 * @param texts texts of the files by their names in `file`; a finding whose text is not there (a built page) is told
 *   from others by its whole path and message
 */
export function fingerprintsOf(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  const outlines = new Map<string, Outline | undefined>();
  const counts = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { file } = diagnostic;
    const text = texts.get(file);
    if (!outlines.has(file)) outlines.set(file, text === undefined ? undefined : outlineOf(text));
    const identity = identityOf(diagnostic, outlines.get(file));
    const count = counts.get(identity) ?? 0;
    counts.set(identity, count + 1);
    return createHash('sha256').update(`${identity}#${count}`).digest('hex');
  });
}
