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
// A plain scalar begins with no sign of YAML's.
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`~]/u;
// Chinese marks where YAML's own were meant.
const CHINESE_MARKS = /^(?:[“”‘’「『＂＇].*[“”‘’」』＂＇]|[【［〔｛].*[】］〕｝])$/u;
const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const NUMBER_LIKE = /^[-+.\d]/u;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/u;
const NEVER_A_NUMBER = /^\d+(?:-\d+)+$|^\d.*[^\d.+\-_a-fA-FxXoOeE]/u;
const NULL = /^(?:null|Null|NULL)$/u;
const FLOW_WORD = /^[^:,[\]{}#，"']+$/u;

/** A scalar as YAML reads it; `undefined` for all that is not plainly a text or a whole number. */
function scalarOf(written: string): string | number | undefined {
  const first = written.charCodeAt(0);
  if (first === QUOTE || first === APOSTROPHE) {
    const end = written.length - 1;
    const text = written.slice(1, end);
    const mark = first === QUOTE ? '"' : "'";
    if (end < 2 || written.charCodeAt(end) !== first || text.includes(mark) || text.includes('\\'))
      return undefined;
    return text.trim() === '' || CHINESE_MARKS.test(text) ? undefined : text;
  }
  if (!PLAIN.test(written) || written.includes(': ') || written.includes(' #') || written.endsWith(':')) {
    return undefined;
  }
  if (CHINESE_MARKS.test(written)) return undefined;
  if (!NUMBER_LIKE.test(written)) return NULL.test(written) ? undefined : written;
  if (WHOLE_NUMBER.test(written)) return Number(written);
  return NEVER_A_NUMBER.test(written) ? written : undefined;
}

/** `[a, "b"]` in one line. */
function flowOf(written: string): readonly unknown[] | undefined {
  if (!written.endsWith(']')) return undefined;
  const inner = written.slice(1, -1).trim();
  if (inner === '') return [];
  const values: unknown[] = [];
  for (const part of inner.split(',')) {
    const word = part.trim();
    const isQuoted = word.startsWith('"') || word.startsWith("'");
    const value = isQuoted || FLOW_WORD.test(word) ? scalarOf(word) : undefined;
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function plainValueOf(written: string): unknown {
  return written.startsWith('[') ? flowOf(written) : scalarOf(written);
}

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

/** `written` without a comment behind it; a comment that touches its `#` may be lost text. */
function withoutComment(written: string): string {
  const first = written.charCodeAt(0);
  if (first === QUOTE || first === APOSTROPHE) return written;
  const comment = written.indexOf(' # ');
  return comment === -1 ? written : written.slice(0, comment).trimEnd();
}

/** Adds one line, without its indentation of `column` spaces. */
function readLine(open: Open[], line: string, column: number, knownKeys: ReadonlySet<string>): boolean {
  const isDash = line.startsWith('- ');
  const target = containerAt(open, column, isDash);
  if (!target) return false;
  const content = isDash ? line.slice(2) : line;
  const colon = content.indexOf(':');
  const isKey = colon !== -1 && (colon === content.length - 1 || content.charCodeAt(colon + 1) === SPACE);
  if (!isKey) {
    const value = isDash ? scalarOf(withoutComment(content)) : undefined;
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
  const value = plainValueOf(withoutComment(content.slice(colon + 1).trimStart()));
  (map.into as PlainMap)[key] = value;
  return value !== undefined;
}

/**
 * Reads a definition file of the everyday shape about ten times as fast as the YAML library: block mappings and lists,
 * scalars of one line, flow lists of one line. Whatever it reads, the library reads alike and finds no slip in;
 * for everything else it gives `undefined`. Values are text, whole numbers, lists and mappings, none of them empty texts.
 * @param knownKeys keys of the schemas; a text with any other key is not read
 */
export function readPlain(text: string, knownKeys: ReadonlySet<string>): PlainMap | undefined {
  if (SPECIAL.test(text)) return undefined;
  const root: Open = { column: 0, into: {}, pending: undefined };
  const open = [root];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    let content = start;
    while (text.charCodeAt(content) === SPACE) content += 1;
    const line = text.slice(content, end).trimEnd();
    const column = content - start;
    start = end + 1;
    if (line === '' || line.startsWith('#')) continue;
    if (!readLine(open, line, column, knownKeys)) return undefined;
  }
  const isWhole = Object.keys(root.into).length > 0 && open.every(({ pending }) => pending === undefined);
  return isWhole ? (root.into as PlainMap) : undefined;
}
