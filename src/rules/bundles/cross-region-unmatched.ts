import { fileOf } from '../../catalog/kinds.js';
import { listedItems } from '../../model/list-entries.js';
import { isRegional, reachesFor } from '../../model/list-reach.js';
import { exampleList } from '../example-list.js';
import { defineCatalogueRule } from '../rule.js';

const MODE = '    模式: 全程网办\n    办结时限: 30分钟\n    材料: [失业人员登记表, 居民身份证]\n';

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
    if (!isRegional(list.种类)) return;
    for (const { index, entry, item } of listedItems(list, catalogue, today)) {
      const at = (key: '事项' | '模式', situation: string) => ({
        path: ['事项', index, key],
        args: { 事项: item.事项名称, 情况: situation },
        related: [{ file: fileOf('item', entry.事项), path: ['通办'], message: '事项的通办' }],
      });
      const { 通办 } = item;
      if (!通办) yield at('事项', '的指南没有写「通办」');
      else if (!reachesFor(list.种类, 通办.范围))
        yield at('事项', `的指南写的范围是“${通办.范围}”，够不上${list.种类}`);
      else if (entry.模式 === undefined) yield at('模式', '没有写通办模式');
      else if (entry.模式 !== 通办.模式) {
        yield at('模式', `在清单上是“${entry.模式}”，指南写的是“${通办.模式}”`);
      }
    }
  },
});
