import type { Catalogue, SpecialList } from '../catalog/catalogue.js';
import { absenceOn, isInForce, isListedOn, isPlanned } from '../model/in-force.js';
import { compareDates, type DateText, parseDate } from '../values/date.js';
import { resolve } from './guide-context.js';
import type { Leaf } from './leaf.js';
import { dateLeaf, optional, proseLeaves, textLeaf } from './leaves.js';
import { itemNameLeaf } from './list-entry.js';
import type { Entry, Section } from './publication.js';
import { entry, section } from './section.js';

type ListEntry = SpecialList['事项'][number];

/** What becomes of an entry, and the day by which it is sorted. */
interface Change {
  readonly word: '将列入' | '将移出' | '已移出' | '暂停办理' | '还不能办';
  readonly day: DateText;
}

function changeOf(catalogue: Catalogue, listed: ListEntry, today: DateText): Change | undefined {
  const from = parseDate(listed.生效日期) ?? '';
  const until = parseDate(listed.失效日期 ?? '');
  if (compareDates(from, today) > 0) return { word: '将列入', day: from };
  if (until && !isListedOn(listed, today)) return { word: '已移出', day: until };
  const item = resolve(catalogue, 'item', listed.事项);
  if (absenceOn(item, today)?.reason === '已经暂停') return { word: '暂停办理', day: today };
  if (isPlanned(item, today)) return { word: '还不能办', day: parseDate(item.生效日期 ?? '') ?? today };
  return until === undefined ? undefined : { word: '将移出', day: until };
}

function changeEntry(catalogue: Catalogue, listed: ListEntry, { word }: Change, today: DateText): Entry {
  const item = resolve(catalogue, 'item', listed.事项);
  const startsLater: readonly Leaf[] =
    word === '还不能办' ? optional(item.生效日期, (date) => dateLeaf('开始办理', date)) : [];
  return entry({
    name: isInForce(item, today) ? itemNameLeaf(listed.事项, item) : textLeaf('', item.事项名称),
    tags: [textLeaf('', word)],
    facts: [
      dateLeaf('列入日期', listed.生效日期),
      ...optional(listed.失效日期, (date) => dateLeaf('移出日期', date)),
      ...startsLater,
    ],
    body: word === '将列入' && listed.备注 ? proseLeaves('', listed.备注) : [],
  });
}

/**
 * 调整: what will be put on the list and taken off it, what stands on it and cannot be handled now, and what was taken off;
 * the latest day first.
 * @param today YYYY-MM-DD
 */
export function listChanges(catalogue: Catalogue, list: SpecialList, today: DateText): Section | null {
  const changes = list.事项
    .flatMap((listed) => {
      const change = changeOf(catalogue, listed, today);
      return change ? [{ listed, change }] : [];
    })
    .toSorted((a, b) => compareDates(b.change.day, a.change.day));
  return section({
    key: 'changes',
    part: 'listed',
    heading: '清单的调整',
    entries: changes.map(({ listed, change }) => changeEntry(catalogue, listed, change, today)),
  });
}
