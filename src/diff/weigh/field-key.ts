import type { InnerChange, Value } from '../change.js';

/** Where a change is, as tables of rules name it: kind and field, `item.申请材料.原件份数`. */
export function fieldKey({ subject, field }: InnerChange): string {
  return `${subject.kind}.${field}`;
}

/** What stands at `path` of a definition, `undefined` where there is nothing. */
export function valueAt(definition: unknown, path: readonly (string | number)[]): unknown {
  let value = definition;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

/** The element or group that a value stands for; callers know from the field what it is. */
export function elementOf(value: Value | null): unknown {
  return value?.type === 'element' ? value.element : undefined;
}

/** Names of the list elements that the change lies in, outermost first: the part of its place that is no key. */
function namesIn({ field, place }: InnerChange): readonly string[] {
  const keys = field.split('.');
  return place.filter((part) => {
    if (part !== keys[0]) return true;
    keys.shift();
    return false;
  });
}

/** The value for people, without the name of the definition: `承诺办结时限`, `“听证”的时限`. */
export function labelOf(change: InnerChange): string {
  const key = change.field.split('.').at(-1) ?? change.field;
  const name = namesIn(change).at(-1);
  return name === undefined ? key : `“${name}”的${key}`;
}

/** The name of the outermost list element that the change lies in, empty where it lies in none. */
export function nameIn(change: InnerChange): string {
  return namesIn(change)[0] ?? '';
}
