// A plain scalar begins with no sign of YAML's.
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`~]/u;
// Chinese marks where YAML's own were meant.
const CHINESE_MARKS = /^(?:[“”‘’「『＂＇].*[“”‘’」』＂＇]|[【［〔｛].*[】］〕｝])$/u;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const NUMBER_LIKE = /^[-+.\d]/u;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/u;
const NEVER_A_NUMBER = /^\d+(?:-\d+)+$|^\d.*[^\d.+\-_a-fA-FxXoOeE]/u;
const NULL = /^(?:null|Null|NULL)$/u;
const FLOW_WORD = /^[^:,[\]{}#，；"']+$/u;

/** A scalar as YAML reads it; `undefined` for all that is not plainly a text or a whole number. */
export function scalarOf(written: string): string | number | undefined {
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
  const last = written.charCodeAt(written.length - 1);
  if (last === QUOTE || last === APOSTROPHE) return undefined;
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

/** What is written behind a dash; a dash in it may be that of another element. */
export function plainElementOf(written: string): string | number | undefined {
  return written.includes(' - ') ? undefined : scalarOf(written);
}

/** What is written behind a key, a comment apart: a scalar or a flow list. */
export function plainValueOf(written: string): unknown {
  return written.startsWith('[') ? flowOf(written) : scalarOf(written);
}

/** `written` without a comment behind it; a comment that touches its `#` may be lost text. */
export function withoutComment(written: string): string {
  const first = written.charCodeAt(0);
  if (first === QUOTE || first === APOSTROPHE) return written;
  const comment = written.indexOf(' # ');
  return comment === -1 ? written : written.slice(0, comment).trimEnd();
}
