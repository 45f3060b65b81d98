import type { Value } from '../change.js';
import type { Field, Shape } from '../shape/field.js';
import { leavesOf } from './leaves.js';
import { looseKey, readValue } from './readings.js';
import type { Side } from './sides.js';

/** A list of elements with keys of their own, as the walk sees it. */
export type AnyList = Extract<Field, { readonly shape: 'list' }>;

export type Group = Readonly<Record<string, unknown>>;

/** The values that tell an element apart, each with its field; those that it has. */
function* tellingValues(
  keys: Shape,
  by: readonly string[],
  element: Group,
): Generator<readonly [Field, unknown]> {
  for (const key of by) {
    const field = keys[key];
    const raw = element[key];
    if (field === undefined || raw === undefined) continue;
    if (field.shape === 'group') yield* tellingValues(field.keys, field.by, raw as Group);
    else yield [field, raw];
  }
}

/** What people call an element: the values that tell it apart. */
export function nameOfElement(list: AnyList, element: Group, side: Side): string {
  const texts = [...tellingValues(list.keys, list.by, element)].map(([field, raw]) =>
    field.shape === 'value' ? readValue(field, raw, side).value.text : String(raw),
  );
  return texts.join(' ');
}

/** As a value: its name, the element as the file has it, and what it refers to. */
export function elementValue(text: string, keys: Shape, element: Group, side: Side): Value {
  const names = [...leavesOf(keys, element)].flatMap(({ row, raw }): readonly [string, string][] => {
    if (row.type !== 'reference') return [];
    const id = String(raw);
    const name = side.nameOf(row.kind, id);
    return name === id ? [] : [[id, name]];
  });
  return { type: 'element', text, element, names: Object.fromEntries(names) };
}

/** What tells an element apart: exactly, or where spelling does not count, by the name table of the side `by`. */
export function identityOf(list: AnyList, element: Group, side: Side, by?: Side): string {
  const keys = [...tellingValues(list.keys, list.by, element)].map(([field, raw]) => {
    if (field.shape !== 'value') return String(raw);
    return by ? looseKey(field, raw, side, by) : readValue(field, raw, side).key;
  });
  return keys.join('\n');
}

/** Is the element named by the id of a definition that was split or merged? */
export function isGathered(list: AnyList, element: Group, side: Side): boolean {
  return [...tellingValues(list.keys, list.by, element)].some(
    ([field, raw]) =>
      field.shape === 'value' && field.type === 'reference' && side.isGathered(field.kind, String(raw)),
  );
}

/** Is the element named by the id of another definition? Then another id is another element. */
export function isNamedByReference(list: AnyList, element: Group): boolean {
  return [...tellingValues(list.keys, list.by, element)].some(
    ([field]) => field.shape === 'value' && field.type === 'reference',
  );
}
