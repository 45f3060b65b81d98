import type { SpecialList } from '../../catalog/catalogue.js';
import { KIND_FOLDERS } from '../../catalog/kinds.js';
import { isInForce, isListedOn } from '../../model/in-force.js';
import { listFor } from '../../model/list-reach.js';
import { exampleList } from '../example-list.js';
import { defineCatalogueRule } from '../rule.js';

const TERMS = '    模式: 全程网办\n    办结时限: 30分钟\n    材料: [失业人员登记表, 居民身份证]\n';
const REACH = {
  file: 'items/shi-ye-deng-ji.yaml',
  patch: '通办:\n  范围: 跨省\n  模式: 全程网办',
} as const;

export default defineCatalogueRule({
  on: ['item'],
  code: 'B031',
  name: 'regional-item-unlisted',
  severity: 'warning',
  title: '事项写了跨省或全省通办，清单上没有',
  why: '全省通办、跨省通办的事项要列成清单公布（实施办法二（三）3）；指南说能异地办、清单上却没有，外地的群众从清单上找不到，窗口也不知道收不收。',
  bad: [REACH],
  good: [REACH, exampleList('跨省通办', 'shi-ye-deng-ji', TERMS)],
  remedy: '能异地办的，列进相应的通办清单；不能的，改正事项「通办」里的「范围」。',
  message: (args) => `通办范围是“${args.范围}”，今天没有一份“${args.清单}”清单列着它`,
  *check({ id, definition: item }, { catalogue: { definitions, unsound }, today }) {
    const reach = item.通办?.范围;
    const kind = reach && listFor(reach);
    if (!kind || !isInForce(item, today)) return;
    // What stands on a list that cannot be read is not known.
    if ([...unsound].some((file) => file.startsWith(`${KIND_FOLDERS.list}/`))) return;
    const names = (entry: SpecialList['事项'][number]) => entry.事项 === id && isListedOn(entry, today);
    if ([...definitions.list.values()].some((list) => list.种类 === kind && list.事项.some(names))) return;
    yield { path: ['通办', '范围'], args: { 范围: reach, 清单: kind } };
  },
});
