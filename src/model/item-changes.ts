import { fileOf } from '../catalog/kinds.js';
import { compareDates, parseDate } from '../values/date.js';
import { type ChangeContext, concerned, type DatedChange, withdrawalTasks } from './dated-change.js';

/** 生效日期 and 失效日期 of the items that are in use; a cancelled one has no day of its own. */
export function itemChanges(context: ChangeContext): readonly DatedChange[] {
  return [...context.catalogue.definitions.item].flatMap(([id, item]) => {
    const from = parseDate(item.生效日期 ?? '');
    const until = parseDate(item.失效日期 ?? '');
    if (from && until && compareDates(until, from) <= 0) return [];
    const subject = {
      kind: 'item' as const,
      id,
      file: fileOf('item', id),
      name: item.事项名称,
      items: [concerned(id, item)],
    };
    const isOffered = item.事项状态 === '在用';
    return [
      ...(from && isOffered ? [{ ...subject, change: '生效', date: from, tasks: [] }] : []),
      ...(until
        ? [{ ...subject, change: '失效', date: until, tasks: withdrawalTasks(context, id, item, until) }]
        : []),
    ];
  });
}
