import { plainElementOf, plainValueOf, withoutComment } from './plain-scalar.js';

/** What `readPlain` reads: mappings, lists and scalars of everyday files. */
type PlainMap = Record<string, unknown>;

/** A mapping or list that lines are being added to, and the column of its keys or dashes. */
interface Open {
  readonly column: number;
  readonly into: PlainMap | unknown[];
  /** The key whose value the following, deeper lines give. */
  pending: string | undefined;
}

// Anything with a meaning beyond the plain lines below, or that a check for slips looks at, leaves the text to the
// YAML library: tabs, lone carriage returns, special spaces, marks of Git, documents and directives.
const SPECIAL =
  /[\t\v\f\u0085\u00A0\u00AD\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uFEFF]|\r(?!\n)|^(?:<{7}|={7}|>{7}|\|{7}|---|\.\.\.|%)/mu;
const RETURN = 0x0d;
const SPACE = 0x20;

/** The innermost container that a line at `column` belongs to; `undefined` if it lines up with none. */
function containerAt(open: Open[], column: number, isDash: boolean): Open | undefined {
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const isList = Array.isArray(top.into);
    if (top.column === column && isList === isDash) return top.pending === undefined ? top : undefined;
    if (top.pending !== undefined && (column > top.column || (isDash && column === top.column))) {
      const into: PlainMap | unknown[] = isDash ? [] : {};
      (top.into as PlainMap)[top.pending] = into;
      top.pending = undefined;
      const child: Open = { column, into, pending: undefined };
      open.push(child);
      return child;
    }
    if (top.pending !== undefined || column > top.column) return undefined;
    open.pop();
  }
  return undefined;
}

/** Adds one line, without its indentation of `column` spaces, and the literal text that it opens. */
function readLine(
  open: Open[],
  line: string,
  column: number,
  knownKeys: ReadonlySet<string>,
  cursor: Cursor,
): boolean {
  const isDash = line.startsWith('- ');
  const target = containerAt(open, column, isDash);
  if (!target) return false;
  const content = isDash ? line.slice(2) : line;
  const colon = content.indexOf(':');
  const isKey = colon !== -1 && (colon === content.length - 1 || content.charCodeAt(colon + 1) === SPACE);
  if (!isKey) {
    const value = isDash ? plainElementOf(withoutComment(content)) : undefined;
    if (value === undefined) return false;
    (target.into as unknown[]).push(value);
    return true;
  }
  const key = content.slice(0, colon);
  if (!knownKeys.has(key)) return false;
  let map = target;
  if (isDash) {
    map = { column: column + 2, into: {}, pending: undefined };
    (target.into as unknown[]).push(map.into);
    open.push(map);
  }
  if (Object.hasOwn(map.into, key)) return false;
  if (colon === content.length - 1) {
    map.pending = key;
    (map.into as PlainMap)[key] = undefined; // Keeps the order of the keys.
    return true;
  }
  const written = withoutComment(content.slice(colon + 1).trimStart());
  const value =
    written === '|' || written === '|-' ? literalAt(cursor, map.column, written) : plainValueOf(written);
  (map.into as PlainMap)[key] = value;
  return value !== undefined;
}

/** The lines of a text from `start` on; `next` is where the line after the one that was looked at begins. */
interface Cursor {
  readonly text: string;
  start: number;
  next: number;
}

/** The line at the cursor, without its end; `undefined` behind the last one. */
function lineAt(cursor: Cursor): string | undefined {
  const { text, start } = cursor;
  if (start >= text.length) return undefined;
  const feed = text.indexOf('\n', start);
  const end = feed === -1 ? text.length : feed;
  cursor.next = end + 1;
  return text.slice(start, text.charCodeAt(end - 1) === RETURN ? end - 1 : end);
}

/** How many spaces a line begins with. */
function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === SPACE) indent += 1;
  return indent;
}

/** The text of `|` or `|-` whose lines stand deeper than `column`; the cursor moves behind it. */
function literalAt(cursor: Cursor, column: number, header: string): string | undefined {
  const first = lineAt(cursor) ?? '';
  const indent = indentOf(first);
  if (indent <= column || first.trim() === '') return undefined;
  const lines: string[] = [];
  for (let line = lineAt(cursor); line !== undefined; line = lineAt(cursor)) {
    const isBlank = line.trim() === '';
    if (isBlank ? line.length > indent : indentOf(line) < indent) {
      if (isBlank) return undefined; // More blanks than the text: they count.
      break;
    }
    lines.push(isBlank ? '' : line.slice(indent));
    cursor.start = cursor.next;
  }
  while (lines.at(-1) === '') lines.pop();
  return lines.join('\n') + (header === '|' ? '\n' : '');
}

/**
 * Reads a definition file of the everyday shape about ten times as fast as the YAML library: block mappings and lists,
 * scalars of one line, flow lists of one line, literal texts. Whatever it reads, the library reads alike and finds no slip in;
 * for everything else it gives `undefined`. Values are text, whole numbers, lists and mappings, none of them empty texts.
 * @param knownKeys keys of the schemas; a text with any other key is not read
 */
export function readPlain(text: string, knownKeys: ReadonlySet<string>): PlainMap | undefined {
  if (SPECIAL.test(text)) return undefined;
  const root: Open = { column: 0, into: {}, pending: undefined };
  const open = [root];
  const cursor: Cursor = { text, start: 0, next: 0 };
  for (let written = lineAt(cursor); written !== undefined; written = lineAt(cursor)) {
    cursor.start = cursor.next;
    const line = written.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (!readLine(open, line, indentOf(written), knownKeys, cursor)) return undefined;
  }
  const isWhole = Object.keys(root.into).length > 0 && open.every(({ pending }) => pending === undefined);
  return isWhole ? (root.into as PlainMap) : undefined;
}
