import type { SpecialList } from '../catalog/catalogue.js';
import { fileOf } from '../catalog/kinds.js';
import { compareDates, type DateText, parseDate } from '../values/date.js';
import { type ChangeContext, concerned, type DatedChange } from './dated-change.js';

const MOVES = [
  { change: '列入', key: '生效日期' },
  { change: '移出', key: '失效日期' },
] as const;

type ListEntry = SpecialList['事项'][number];

/** The entries that a list takes in or drops, by the day on which it does so. */
function entriesByDay(list: SpecialList, key: '生效日期' | '失效日期'): ReadonlyMap<DateText, ListEntry[]> {
  const days = new Map<DateText, ListEntry[]>();
  for (const entry of list.事项) {
    const day = parseDate(entry[key] ?? '');
    if (day !== undefined) days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return days;
}

/** What the lists take in and drop: one change for all items of a list and a day. */
export function listChanges({ catalogue: { definitions }, today }: ChangeContext): readonly DatedChange[] {
  const isOver = ({ 失效日期 }: ListEntry) => {
    const until = parseDate(失效日期 ?? '');
    return until !== undefined && compareDates(until, today) <= 0;
  };
  return [...definitions.list].flatMap(([id, list]) =>
    MOVES.flatMap(({ change, key }) =>
      [...entriesByDay(list, key)].map(([date, entries]) => {
        const items = entries.flatMap((entry) => {
          const item = definitions.item.get(entry.事项);
          return item ? [{ entry, item }] : [];
        });
        // An item that ends on a day is a change of its own.
        const gone = items.filter(({ entry, item }) => item.事项状态 === '取消' && !isOver(entry));
        return {
          kind: 'list' as const,
          id,
          file: fileOf('list', id),
          name: list.名称,
          change,
          date,
          items: items.map(({ entry, item }) => concerned(entry.事项, item)),
          tasks: gone.map(({ item }) => `清单「${list.名称}」：把已经取消的「${item.事项名称}」移出`),
        };
      }),
    ),
  );
}
