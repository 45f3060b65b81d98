import type { ServiceItem } from '../../catalog/catalogue.js';
import type { Path } from '../../diagnostic/diagnostic.js';
import { defineCatalogueRule, type Subject } from '../rule.js';

type PlaceReference = ServiceItem['办理地点'][number];

/** The windows that a definition names, with the place of each group of them. */
function placesNamed(
  subject: Subject<'item' | 'bundle' | 'place'>,
): readonly (readonly [Path, PlaceReference])[] {
  switch (subject.kind) {
    case 'item':
      return subject.definition.办理地点.map((place, index) => [['办理地点', index], place]);
    case 'bundle':
      return subject.definition.受理入口.窗口.map((place, index) => [['受理入口', '窗口', index], place]);
    case 'place': {
      const handled = subject.definition.承办事项 ?? [];
      return handled.map(({ 窗口 }, index) => [['承办事项', index], { 地点: subject.id, 窗口 }]);
    }
  }
}

export default defineCatalogueRule({
  on: ['item', 'bundle', 'place'],
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
  *check(subject, { catalogue }) {
    for (const [base, { 地点, 窗口 }] of placesNamed(subject)) {
      const hall = catalogue.definitions.place.get(地点);
      if (!hall) continue;
      const known = hall.窗口.map((window) => window.编号);
      for (const [position, window] of 窗口.entries()) {
        if (known.includes(window)) continue;
        const args = { 大厅: hall.名称, 窗口: window, 已有: known };
        yield { path: [...base, '窗口', position], args };
      }
    }
  },
});
