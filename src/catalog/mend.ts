import { parse } from 'yaml';
import type { Diagnostic, Edit, Path } from '../diagnostic/diagnostic.js';
import { applyEdits } from '../diagnostic/edit.js';
import { withoutListMark } from './list-marks.js';
import { parseSource } from './source.js';

/** A text after what could be mended, and the findings whose edits would have changed more than they say. */
export interface Mending {
  readonly text: string;
  readonly refused: readonly Diagnostic[];
}

const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const NO_WORDS = /[^\p{L}\p{N}]/gu;

/** The letters and digits of a text in their order, without the marks that make lists. */
function wordsOf(text: string): string {
  return text
    .split(LINE_ENDS)
    .map((line) => withoutListMark(line).normalize('NFKC').replace(NO_WORDS, ''))
    .join('');
}

/** What a text says, as a value; `undefined` if it does not parse. */
function valueIn(text: string): unknown {
  const { document } = parseSource(text);
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined; // Aliases are not for us to compare.
  }
}

/** A copy of a value with `path` changed: the key renamed, or the value replaced. */
function changed(
  node: unknown,
  path: Path,
  change: { readonly key: string } | { readonly value: unknown },
): unknown {
  const [segment, ...rest] = path;
  if (segment === undefined) return 'value' in change ? change.value : node;
  if (Array.isArray(node)) {
    return node.map((child, index) => (index === segment ? changed(child, rest, change) : child));
  }
  if (node === null || typeof node !== 'object') return node;
  const isRenamed = rest.length === 0 && 'key' in change;
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => {
      if (key !== segment) return [key, child];
      return isRenamed ? [change.key, child] : [key, changed(child, rest, change)];
    }),
  );
}

const textOf = (value: unknown): string => JSON.stringify(value) ?? '';

/** Is the stretch that an edit replaces the key of a value, rather than the value? */
function isOfKey(text: string, { range: { end } }: Edit): boolean {
  const line = text.split('\n')[end.line - 1] ?? '';
  return /^[ \t]*:/u.test(line.slice(end.column - 1));
}

/** What a text is to say once the findings are mended: values first, because their paths hold the old keys. */
function expectedValue(before: string, old: unknown, made: readonly Diagnostic[]): unknown {
  const keys = new Set(made.filter(({ edits }) => edits?.some((edit) => isOfKey(before, edit))));
  const mended = made
    .filter((one) => !keys.has(one))
    .reduce((value, { path, fix }) => changed(value, path, { value: parse(fix ?? '') }), old);
  return [...keys].reduce((value, { path, fix }) => changed(value, path, { key: fix ?? '' }), mended);
}

const isOfText = ({ code, path }: Diagnostic): boolean => code.startsWith('Y') && path.length === 0;

/** Does the mended text say what the findings want: the same words, or the same value but for theirs? */
function isFaithful(before: string, after: string, made: readonly Diagnostic[]): boolean {
  const old = valueIn(before);
  const fresh = valueIn(after);
  if (old !== undefined && fresh === undefined) return false;
  if (old === undefined || made.some(isOfText)) return wordsOf(before) === wordsOf(after);
  return textOf(fresh) === textOf(expectedValue(before, old, made));
}

function mendedBy(text: string, made: readonly Diagnostic[]): string | undefined {
  const after = applyEdits(
    text,
    made.flatMap(({ edits }) => edits ?? []),
  );
  return after !== undefined && isFaithful(text, after, made) ? after : undefined;
}

/**
 * Makes the edits of a file's findings, all of one kind: those of its YAML before those of its values, which may be
 * others once it reads. Edits that would change anything else than they say are refused; those that overlap wait.
 * @param findings of this text
 */
export function mend(text: string, findings: readonly Diagnostic[]): Mending {
  const editable = findings.filter(({ edits }) => edits !== undefined && edits.length > 0);
  const ofText = editable.filter(({ code }) => code.startsWith('Y'));
  const turn = ofText.length > 0 ? ofText : editable;
  const whole = mendedBy(text, turn);
  if (whole !== undefined) return { text: whole, refused: [] };
  const made: Diagnostic[] = [];
  const refused: Diagnostic[] = [];
  let after = text;
  for (const finding of turn) {
    const next = mendedBy(text, [...made, finding]);
    if (next !== undefined) {
      after = next;
      made.push(finding);
    } else if (mendedBy(text, [finding]) === undefined) refused.push(finding);
  }
  return { text: after, refused };
}
