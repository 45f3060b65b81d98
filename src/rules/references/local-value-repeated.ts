import type { ServiceItem } from '../../catalog/catalogue.js';
import type { Path } from '../../diagnostic/diagnostic.js';
import type { Hall, HandledItem } from '../../model/item-places.js';
import { localFacts, saysTheSame } from '../../model/local-facts.js';
import { exampleHall } from '../example-hall.js';
import { defineCatalogueRule } from '../rule.js';

interface Repetition {
  readonly path: Path;
  readonly field: string;
  /** Whose value it repeats. */
  readonly source: string;
}

function* repetitions(handled: HandledItem, hall: Hall, item: ServiceItem): Generator<Repetition> {
  for (const { field, local, general, path } of localFacts(handled, item)) {
    if (saysTheSame(local, general)) yield { path, field, source: '事项文件' };
  }
  const { 办理时间, 电话, 窗口 } = handled;
  if (办理时间 !== undefined && item.办理时间 === undefined && saysTheSame(办理时间, hall.办公时间)) {
    yield { path: ['办理时间'], field: '办理时间', source: '大厅的办公时间' };
  }
  if (电话 === undefined) return;
  const windows = hall.窗口.filter(({ 编号 }) => 窗口.includes(编号));
  if (saysTheSame(电话, hall.电话)) yield { path: ['电话'], field: '电话', source: '大厅的电话' };
  else if (windows.some((window) => saysTheSame(电话, window.电话))) {
    yield { path: ['电话'], field: '电话', source: '窗口的电话' };
  }
}

export default defineCatalogueRule({
  on: ['place'],
  code: 'R049',
  name: 'local-value-repeated',
  severity: 'warning',
  title: '承办事项里写了和原来一样的内容',
  why: '同样的内容写两处，市里改了、大厅的办公时间改了，这里还是旧的，指南就前后不一。没有不同的不用写，系统自动照用。',
  bad: [exampleHall('lao-wu-pai-qian-xu-ke', '    电话: 0399-80032314\n')],
  good: [exampleHall('lao-wu-pai-qian-xu-ke', '    电话: 0399-80032399\n')],
  remedy: '删掉这一行；本来要写不同的内容的，改正它。',
  message: (args) => `「${args.事项}」的${args.键}和${args.来源}一样，不用写`,
  *check({ definition: hall }, { catalogue }) {
    for (const [index, handled] of (hall.承办事项 ?? []).entries()) {
      const item = catalogue.definitions.item.get(handled.事项);
      if (!item) continue;
      for (const { path, field, source } of repetitions(handled, hall, item)) {
        const args = { 事项: item.事项名称, 键: field, 来源: source };
        yield { path: ['承办事项', index, ...path], args };
      }
    }
  },
});
