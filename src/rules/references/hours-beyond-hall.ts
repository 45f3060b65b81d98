import { fileOf } from '../../catalog/kinds.js';
import type { Finding } from '../../diagnostic/code-doc.js';
import type { Path } from '../../diagnostic/diagnostic.js';
import type { Hall } from '../../model/item-places.js';
import { formatSpan, parseHours } from '../../values/hours.js';
import { openingOutside } from '../../values/hours-within.js';
import { defineCatalogueRule } from '../rule.js';

/** The first opening of `text` that the hall does not have. */
function* beyond(
  path: Path,
  text: string | undefined,
  id: string,
  hall: Hall | undefined,
): Iterable<Finding> {
  if (text === undefined || hall === undefined) return;
  const own = parseHours(text);
  const hours = parseHours(hall.办公时间);
  const outside = own && hours && openingOutside(hours, own);
  if (!outside) return;
  const related = [{ file: fileOf('place', id), path: ['办公时间'], message: `办公时间：${hall.办公时间}` }];
  const args = { 日子: outside.day, 时段: formatSpan(outside.span), 大厅: hall.名称 };
  yield { path, args, related };
}

export default defineCatalogueRule({
  on: ['item', 'place'],
  code: 'R036',
  name: 'hours-beyond-hall',
  severity: 'error',
  title: '办理时间超出大厅的办公时间',
  why: '群众照着指南的时间去，大厅却没有开门；办理时间是办事指南必须准确的要素之一（政府网站普查和检查的 8 类要素）。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '办理时间: 工作日 9:00-12:00、13:00-17:30' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '办理时间: 工作日 9:00-11:30、13:30-16:30' }],
  remedy:
    '改正写错的一边；和大厅相同的，删掉「办理时间」。承办的大厅开门没有那么久的，在「承办事项」的这一条里另写「办理时间」（事项的「地方可变」里要有“办理时间”）。',
  message: (args) => `办理时间里的 ${args.日子} ${args.时段} 在${args.大厅}的办公时间以外`,
  *check(subject, { catalogue }) {
    const { place, item } = catalogue.definitions;
    if (subject.kind === 'item') {
      const { 办理时间, 办理地点 } = subject.definition;
      for (const { 地点 } of 办理地点) yield* beyond(['办理时间'], 办理时间, 地点, place.get(地点));
      return;
    }
    const { id, definition: hall } = subject;
    for (const [index, { 事项, 办理时间 }] of (hall.承办事项 ?? []).entries()) {
      const hours = 办理时间 ?? item.get(事项)?.办理时间;
      yield* beyond(['承办事项', index, 办理时间 === undefined ? '事项' : '办理时间'], hours, id, hall);
    }
  },
});
