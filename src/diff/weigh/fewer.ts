import type { Compared, InnerChange } from '../change.js';
import { valueAt } from './field-key.js';

type Elements = readonly Readonly<Record<string, unknown>>[];

function sizeIn(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

/**
 * By how much a list of words grew that an element of `list` holds, such as the windows of a hall: a window that was exchanged for
 * another is none less. Zero where one of the versions lacks the element.
 * @param list path of the list that the element stands in, such as `['办理地点']`
 * @param by the key that tells its elements apart
 */
export function growthWithin(
  { before, after }: Compared,
  { path, kind }: InnerChange,
  list: readonly string[],
  by: string,
): number {
  const [own, other] = kind === 'element-removed' ? [before, after] : [after, before];
  const position = path[list.length] ?? 0;
  const words = path[list.length + 1] ?? '';
  const id = valueAt(own, [...list, position, by]);
  const others = (valueAt(other, list) ?? []) as Elements;
  const counterpart = others.find((element) => element[by] === id);
  if (counterpart === undefined) return 0;
  const growth = sizeIn(valueAt(own, [...list, position, words])) - sizeIn(counterpart[words]);
  return kind === 'element-removed' ? -growth : growth;
}
