import type { Law, ServiceItem } from '../catalog/catalogue.js';
import { fileOf } from '../catalog/kinds.js';
import { compareDates, type DateText, parseDate } from '../values/date.js';
import { type ChangeContext, concerned, type DatedChange, isKept } from './dated-change.js';

type ItemEntry = readonly [id: string, item: ServiceItem];

/** When an item was last looked at: checked or changed. */
function reviewedOn({ 核对日期, 更新日期 }: ServiceItem): DateText {
  const [first = '', second = ''] = [parseDate(核对日期 ?? ''), parseDate(更新日期)];
  return compareDates(first, second) >= 0 ? first : second;
}

function amendmentTasks(law: Law, items: readonly ItemEntry[], amended: DateText): readonly string[] {
  const checked = parseDate(law.核对日期 ?? '');
  const isOld = checked !== undefined && compareDates(checked, amended) < 0;
  // A law whose text nobody has seen yet cannot be checked; R021 says the same.
  const isToCheck = law.状态 === '已修改' ? isOld || !checked : law.状态 === '现行有效' && isOld;
  return [
    ...(!isToCheck ? [] : [`法规《${law.简称}》：对照修改后的原文核对条文，更新「核对日期」`]),
    ...items
      .filter(([, item]) => compareDates(reviewedOn(item), amended) < 0)
      .map(([, item]) => `事项「${item.事项名称}」：照修改后的条文核对条件、材料和时限`),
  ];
}

/**
 * Amendments of laws by 修订日期, and repeals by the day from which the law that replaces them holds, each with the items that rest on
 * the law. A law that is gone without a successor has no day.
 */
export function lawChanges({ catalogue, indices, today }: ChangeContext): readonly DatedChange[] {
  const { law: laws, item: allItems } = catalogue.definitions;
  return [...laws].flatMap(([id, law]) => {
    const items = (indices.itemsByLaw.get(id) ?? []).flatMap((itemId): readonly ItemEntry[] => {
      const item = allItems.get(itemId);
      return item && isKept(item, today) ? [[itemId, item]] : [];
    });
    const subject = {
      kind: 'law' as const,
      id,
      file: fileOf('law', id),
      name: `《${law.简称}》`,
      items: items.map(([itemId, item]) => concerned(itemId, item)),
    };
    const isRepealed = law.状态 === '已废止';
    const amended = isRepealed ? undefined : parseDate(law.修订日期 ?? '');
    const repealed = isRepealed ? parseDate(laws.get(law.替代 ?? '')?.施行日期 ?? '') : undefined;
    const swap = ([, item]: ItemEntry) => `事项「${item.事项名称}」：换成现行的法规和条款`;
    return [
      ...(amended
        ? [{ ...subject, change: '修订', date: amended, tasks: amendmentTasks(law, items, amended) }]
        : []),
      ...(repealed ? [{ ...subject, change: '废止', date: repealed, tasks: items.map(swap) }] : []),
    ];
  });
}
