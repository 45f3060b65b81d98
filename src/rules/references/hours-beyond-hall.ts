import { fileOf } from '../../catalog/kinds.js';
import { formatSpan, parseHours } from '../../values/hours.js';
import { openingOutside } from '../../values/hours-within.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item'],
  code: 'R036',
  name: 'hours-beyond-hall',
  severity: 'error',
  title: '办理时间超出大厅的办公时间',
  why: '群众照着指南的时间去，大厅却没有开门；办理时间是办事指南必须准确的要素之一（政府网站普查和检查的 8 类要素）。',
  bad: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '办理时间: 工作日 9:00-12:00、13:00-17:30' }],
  good: [{ file: 'items/shi-ye-deng-ji.yaml', patch: '办理时间: 工作日 9:00-11:30、13:30-16:30' }],
  remedy: '改正写错的一边；和大厅相同的，删掉事项的「办理时间」。',
  message: (args) => `${args.日子} ${args.时段} 在${args.大厅}的办公时间以外`,
  *check({ definition: item }, { catalogue }) {
    const own = item.办理时间 === undefined ? undefined : parseHours(item.办理时间);
    if (!own) return;
    for (const { 地点 } of item.办理地点) {
      const hall = catalogue.definitions.place.get(地点);
      const hours = hall && parseHours(hall.办公时间);
      const outside = hours && openingOutside(hours, own);
      if (!outside) continue;
      const related = [
        { file: fileOf('place', 地点), path: ['办公时间'], message: `办公时间：${hall.办公时间}` },
      ];
      const args = { 日子: outside.day, 时段: formatSpan(outside.span), 大厅: hall.名称 };
      yield { path: ['办理时间'], args, related };
    }
  },
});
