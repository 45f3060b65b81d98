import type { ServiceItem } from '../../catalog/catalogue.js';
import type { Finding } from '../../diagnostic/code-doc.js';
import type { Path } from '../../diagnostic/diagnostic.js';
import { defineCatalogueRule, type RuleContext } from '../rule.js';

function* unknownWindows(
  places: ServiceItem['办理地点'],
  base: Path,
  { catalogue }: RuleContext,
): Iterable<Finding> {
  for (const [index, place] of places.entries()) {
    const hall = catalogue.definitions.place.get(place.地点);
    if (!hall) continue;
    const known = hall.窗口.map((window) => window.编号);
    for (const [position, window] of place.窗口.entries()) {
      if (known.includes(window)) continue;
      const args = { 大厅: hall.名称, 窗口: window, 已有: known };
      yield { path: [...base, index, '窗口', position], args };
    }
  }
}

export default defineCatalogueRule({
  on: ['item', 'bundle'],
  code: 'R003',
  name: 'unknown-window',
  severity: 'error',
  isFixed: true,
  title: '大厅里没有这个窗口',
  why: '群众照着窗口号去，找不到窗口就白跑了一趟。',
  bad: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '办理地点:\n  - 地点: shi-zheng-wu-da-ting\n    窗口:\n      - Z99',
    },
  ],
  good: [
    {
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '办理地点:\n  - 地点: shi-zheng-wu-da-ting\n    窗口:\n      - A01',
    },
  ],
  remedy: '改成大厅文件里有的窗口编号；窗口是新设的，先加到大厅文件里。',
  message: (args) =>
    `${args.大厅}没有窗口“${args.窗口}”，已有的窗口：${(args.已有 as readonly string[]).join('、')}`,
  check(subject, context) {
    return subject.kind === 'item'
      ? unknownWindows(subject.definition.办理地点, ['办理地点'], context)
      : unknownWindows(subject.definition.受理入口.窗口, ['受理入口', '窗口'], context);
  },
});
