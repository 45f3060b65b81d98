import { fileOf } from '../../catalog/kinds.js';
import { exampleHall } from '../example-hall.js';
import { defineCatalogueRule } from '../rule.js';

const NAMED = (halls: readonly string[]) => ({
  file: 'items/shi-ye-deng-ji.yaml',
  patch: `办理地点:\n${halls.map((hall) => `  - 地点: ${hall}\n`).join('')}`,
});
const CITY = 'shi-zheng-wu-da-ting\n    窗口: [A01]';
const DISTRICT = 'yang-ban-qu-da-ting\n    窗口: [C01]';

export default defineCatalogueRule({
  on: ['place'],
  code: 'R047',
  name: 'hall-named-twice',
  severity: 'error',
  title: '事项和大厅两边都写了同一个办理地点',
  why: '窗口、时间写在两个文件里，改了一边忘了另一边，群众就走错窗口；内容要一处录入、各处同源（实施办法二（三）1）。',
  bad: [NAMED([CITY, DISTRICT]), exampleHall('shi-ye-deng-ji')],
  good: [NAMED([CITY]), exampleHall('shi-ye-deng-ji')],
  remedy: '只留一处：市级大厅写在事项文件的「办理地点」里，区县、镇街的大厅写在大厅文件的「承办事项」里。',
  message: (args) => `「${args.事项}」的「办理地点」已经写了本大厅，要${args.删除}`,
  *check({ id, definition: hall }, { catalogue }) {
    for (const [index, { 事项 }] of (hall.承办事项 ?? []).entries()) {
      const item = catalogue.definitions.item.get(事项);
      const position = item?.办理地点.findIndex(({ 地点 }) => 地点 === id) ?? -1;
      if (!item || position < 0) continue;
      // An item must name a hall: its only one stays.
      const staysInItem = hall.层级 === '市级' || item.办理地点.length === 1;
      const file = fileOf('item', 事项);
      const removal = staysInItem ? '删掉「承办事项」的这一条' : `从 ${file} 里删掉它`;
      yield {
        path: ['承办事项', index, '事项'],
        args: { 事项: item.事项名称, 删除: removal },
        related: [{ file, path: ['办理地点', position, '地点'], message: '事项的办理地点' }],
      };
    }
  },
});
