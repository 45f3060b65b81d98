import { fileOf } from '../../catalog/kinds.js';
import { differencesFrom } from '../../model/item-power.js';
import { powerStateOn } from '../../model/power-state.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item'],
  code: 'R025',
  name: 'item-power-mismatch',
  severity: 'error',
  title: '事项和对应的权力对不上',
  why: '权责清单和政务服务事项清单要一致、一起调整（实施办法二（三）1）；划转以后实施主体没有改，群众就找错了机关。同一件事在一张清单上是行政给付、另一张上是公共服务，是检查里常见的问题。',
  bad: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '实施主体: 示例市行政审批服务局' }],
  good: [{ file: 'items/lao-wu-pai-qian-xu-ke.yaml', patch: '实施主体: 示例市人力资源和社会保障局' }],
  remedy: '以批准的权责清单为准，改正写错的一边；受委托办理的，「权力来源」写“上级委托”或“同级委托”。',
  message: (args) => `和权力「${args.权力}」对不上：${(args.不同 as readonly string[]).join('；')}`,
  *check({ definition: item }, { catalogue, today }) {
    if (item.事项状态 === '取消') return;
    for (const [index, id] of (item.关联权力 ?? []).entries()) {
      const power = catalogue.definitions.power.get(id);
      if (!power || powerStateOn(power, today).kind !== 'active') continue;
      const differences = differencesFrom(item, power);
      const [first, second] = differences;
      if (!first) continue;
      const related = differences.map(({ powerKey, there }) => ({
        file: fileOf('power', id),
        path: [powerKey],
        message: `${powerKey}：${there}`,
      }));
      // Several differences mean that the wrong power is named.
      const path = second ? ['关联权力', index] : [first.key];
      const different = differences.map(
        ({ key, powerKey, here, there }) => `「${key}」是${here}，权力的${powerKey}是${there}`,
      );
      const args = { 权力: power.权力名称, 不同: different };
      yield { path, args, related };
    }
  },
});
