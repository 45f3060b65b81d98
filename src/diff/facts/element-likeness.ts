import type { Group } from './elements.js';
import { type AnyList, isNamedByReference, nameOfElement } from './elements.js';
import { type LeafValue, leavesOf } from './leaves.js';
import { type Grams, gramsOf, likeness } from './likeness.js';
import { readValue } from './readings.js';
import type { Side } from './sides.js';

/** An element as likeness sees it. */
interface Portrait {
  readonly name: Grams;
  /** Sentences of it, null where it has none: 是 and 必要 are alike in elements that have nothing to do with each other. */
  readonly rest: Grams | null;
  readonly files: ReadonlySet<string>;
  readonly isReference: boolean;
  /** `field=value` of all its values. */
  readonly values: ReadonlySet<string>;
}

const SENTENCES: ReadonlySet<LeafValue['row']['type']> = new Set([
  'text',
  'prose',
  'document',
  'link',
  'address',
]);

export function portraitOf(list: AnyList, element: Group, side: Side): Portrait {
  const leaves = [...leavesOf(list.keys, element)];
  const rest = leaves.filter(
    ({ field, row }) => SENTENCES.has(row.type) && !list.by.includes(field.split('.')[0] ?? ''),
  );
  return {
    name: gramsOf(nameOfElement(list, element, side)),
    rest: rest.length === 0 ? null : gramsOf(rest.map(({ raw }) => raw).join('\n')),
    files: new Set(leaves.flatMap(({ row, raw }) => (row.type === 'file' ? [String(raw)] : []))),
    isReference: isNamedByReference(list, element),
    values: new Set(leaves.map(({ field, row, raw }) => `${field}=${readValue(row, raw, side).key}`)),
  };
}

/** Share of the values that two elements have in common; 1 where they say the same. */
export function sameness(before: Portrait, after: Portrait): number {
  const shared = [...before.values].filter((value) => after.values.has(value)).length;
  return (2 * shared + 1) / (before.values.size + after.values.size + 1);
}

/**
 * Names of which half is shared mean the same document under another wording; 居民身份证 and 居民户口簿 share a third. Two sentences of guides that
 * have nothing to do with each other share up to a quarter of their characters and pairs (有, 的, 办理, commas), so that two fifths are no chance; the
 * same answer (1) under an entirely other question (0) is alike by half.
 */
const ENOUGH = { name: 0.5, content: 0.4 } as const;

/** How alike two elements are that nothing identifies; `undefined` where they cannot be the same. */
export function elementLikeness(list: AnyList, before: Portrait, after: Portrait): number | undefined {
  if (list.likeness === 'never' || before.isReference || after.isReference) return undefined;
  const name = likeness(before.name, after.name);
  const rest = before.rest && after.rest ? likeness(before.rest, after.rest) : null;
  const score = rest === null ? name : (name + rest) / 2;
  if (list.likeness === 'content') return score >= ENOUGH.content ? score : undefined;
  // A form that is filled in on the same sheet is the same form, whatever it is called.
  const isSameSheet = [...before.files].some((file) => after.files.has(file));
  return name >= ENOUGH.name || isSameSheet ? score : undefined;
}

/** How alike two sentences of a list are, as above. */
export function textLikeness(before: Grams, after: Grams): number | undefined {
  const score = likeness(before, after);
  return score >= ENOUGH.content ? score : undefined;
}
