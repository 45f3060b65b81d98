import type { ServiceItem, SpecialList } from '../../catalog/catalogue.js';
import { fileOf } from '../../catalog/kinds.js';
import { listedItems } from '../../model/list-entries.js';
import { exampleList } from '../example-list.js';
import { defineCatalogueRule } from '../rule.js';

type Reach = NonNullable<ServiceItem['通办']>['范围'];

/** How far an item must reach to be on a list; what reaches across provinces also reaches across the province. */
const REACH: Partial<Record<SpecialList['种类'], ReadonlySet<Reach>>> = {
  跨省通办: new Set<Reach>(['全国', '跨省']),
  全省通办: new Set<Reach>(['全国', '跨省', '全省']),
};

const MODE = '    模式: 全程网办\n';

export default defineCatalogueRule({
  on: ['list'],
  code: 'B017',
  name: 'cross-region-unmatched',
  severity: 'error',
  title: '通办清单和事项的通办写法不一致',
  why: '通办事项的受理模式要统一（实施办法二（三）3、国办发〔2020〕35号的三种模式）；清单说能跨省办、指南却只写全市，外地的群众不敢办，也没法办。',
  bad: [exampleList('跨省通办', 'shi-ye-deng-ji', MODE)],
  good: [
    exampleList('跨省通办', 'shi-ye-deng-ji', MODE),
    { file: 'items/shi-ye-deng-ji.yaml', patch: '通办:\n  范围: 跨省\n  模式: 全程网办' },
  ],
  remedy: '核对真正能办的范围和模式，清单的「模式」和事项的「通办」写成一样。',
  message: (args) => `「${args.事项}」${args.情况}`,
  *check({ definition: list }, { catalogue, today }) {
    const reach = REACH[list.种类];
    if (!reach) return;
    for (const { index, entry, item } of listedItems(list, catalogue, today)) {
      const at = (key: '事项' | '模式', situation: string) => ({
        path: ['事项', index, key],
        args: { 事项: item.事项名称, 情况: situation },
        related: [{ file: fileOf('item', entry.事项), path: ['通办'], message: '事项的通办' }],
      });
      const { 通办 } = item;
      if (!通办) yield at('事项', '的指南没有写「通办」');
      else if (!reach.has(通办.范围)) yield at('事项', `的指南写的范围是“${通办.范围}”，够不上${list.种类}`);
      else if (entry.模式 === undefined) yield at('模式', '没有写通办模式');
      else if (entry.模式 !== 通办.模式) {
        yield at('模式', `在清单上是“${entry.模式}”，指南写的是“${通办.模式}”`);
      }
    }
  },
});
