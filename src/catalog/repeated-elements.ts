import type { Path } from '../diagnostic/diagnostic.js';

/** Up to this length comparing each with each is faster than a set. */
const SHORT = 8;

/** What equal elements have in common, found without a look at the whole of them. */
function markOf(element: unknown): unknown {
  if (element === null || typeof element !== 'object') return element;
  for (const key in element) {
    const first = (element as Record<string, unknown>)[key];
    return typeof first === 'object' ? key : first;
  }
  return '';
}

function areMarksDistinct(list: readonly unknown[]): boolean {
  const marks = list.map(markOf);
  if (list.length > SHORT) return new Set(marks).size === list.length;
  return marks.every((mark, index) => marks.indexOf(mark) === index);
}

function repeatedIn(list: readonly unknown[]): readonly (readonly [number, number])[] {
  if (list.length < 2 || areMarksDistinct(list)) return [];
  const firsts = new Map<string, number>();
  return list.flatMap((element, index) => {
    const text = JSON.stringify(element);
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, index);
    return first === undefined ? [] : [[index, first] as const];
  });
}

/**
 * Elements that say in full what an earlier element of their list says: their paths, and the position of that earlier one.
 * Linear in the size of the value, as the schema library's check of groups is not.
 */
export function repeatedElements(
  value: unknown,
  path: Path = [],
): readonly { readonly path: Path; readonly first: number }[] {
  if (Array.isArray(value)) {
    const repeated = repeatedIn(value).map(([index, first]) => ({ path: [...path, index], first }));
    const within = value.flatMap((child, index) =>
      typeof child === 'object' ? repeatedElements(child, [...path, index]) : [],
    );
    return [...repeated, ...within];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'object' ? repeatedElements(child, [...path, key]) : [],
  );
}

/** Whether there are such elements; for values of every file, so without their places. */
export function hasRepeatedElements(value: object): boolean {
  if (Array.isArray(value) && repeatedIn(value).length > 0) return true;
  for (const key in value) {
    const child = (value as Record<string, unknown>)[key];
    if (typeof child === 'object' && child !== null && hasRepeatedElements(child)) return true;
  }
  return false;
}
