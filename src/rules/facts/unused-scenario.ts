import type { ServiceItem } from '../../catalog/catalogue.js';
import { findTexts } from '../../model/definition-texts.js';
import { defineRule } from '../rule.js';

/** Names of scenarios that a material, an exception or a sentence of the item refers to. */
function isUsed(name: string, item: ServiceItem): boolean {
  if (item.申请材料.some(({ 适用情形 }) => 适用情形?.includes(name))) return true;
  return findTexts(item, (text) => text.includes(name)).some(({ path }) => path[0] !== '情形');
}

const scenario = (name: string) => [
  {
    file: 'items/lao-wu-pai-qian-xu-ke.yaml',
    patch: `情形:
  - 名称: 租用场地
    说明: 经营场所是租来的。
  - 名称: ${name}
    说明: 在本市设立分支机构的。`,
  },
];

export default defineRule({
  on: ['item'],
  code: 'F050',
  name: 'unused-scenario',
  severity: 'warning',
  title: '写了情形，却没有用到',
  why: '情形是用来说明哪份材料、哪个时限只在什么时候适用的；没有一处用到，群众会去找自己属于哪种情形，却找不到有什么不同。',
  bad: scenario('设立分支机构'),
  good: [
    ...scenario('设立分支机构'),
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch: '例外时限:\n  - 情形: 设立分支机构的\n    时限: 3个工作日',
    },
  ],
  remedy: '在材料的「适用情形」、「例外时限」或者流程里写上这个情形；没有用的删掉。',
  message: (args) => `情形“${args.情形}”没有一份材料、一个时限用到`,
  *check(item) {
    const names = (item.情形 ?? []).map(({ 名称 }) => 名称);
    // A material that names no known scenario probably means this one, and is reported itself.
    if (item.申请材料.some(({ 适用情形 }) => 适用情形?.some((name) => !names.includes(name)))) return;
    for (const [index, 名称] of names.entries()) {
      if (!isUsed(名称, item)) yield { path: ['情形', index, '名称'], args: { 情形: 名称 } };
    }
  },
});
