import { compareLimits, formatLimit, parseLimit } from '../values/limit.js';
import { normaliseText } from '../values/text.js';
import type { ListedItem } from './list-entries.js';

/** How the limits of a list and of a guide differ, in Chinese; `undefined` where they are the same. */
export function differenceInLimit({ entry, item }: ListedItem): string | undefined {
  const unified = parseLimit(entry.办结时限 ?? '');
  const promised = parseLimit(item.承诺办结时限);
  if (!unified || !promised) return undefined;
  const { order, converted } = compareLimits(unified, promised);
  if (order === 0 && !converted) return undefined;
  const both = `清单上是${formatLimit(unified)}，指南承诺${formatLimit(promised)}`;
  return converted ? `${both}，单位不同，不是同一个时限` : both;
}

/** What the list and the guide do not both ask for; a guide may ask for more where it is not always needed. */
export function materialsApart({ entry, item }: ListedItem): readonly string[] {
  if (entry.材料 === undefined) return [];
  const listed = new Set(entry.材料.map(normaliseText));
  const asked = new Set(item.申请材料.map((material) => normaliseText(material.材料名称)));
  const always = item.申请材料.filter(({ 必要性, 适用情形 }) => 必要性 === '必要' && 适用情形 === undefined);
  return [
    ...entry.材料.filter((name) => !asked.has(normaliseText(name))),
    ...always.map(({ 材料名称 }) => 材料名称).filter((name) => !listed.has(normaliseText(name))),
  ];
}
