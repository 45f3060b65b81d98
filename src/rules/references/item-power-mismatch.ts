import type { Power, ServiceItem } from '../../catalog/catalogue.js';
import { fileOf } from '../../catalog/kinds.js';
import { normaliseText } from '../../values/text.js';
import { defineCatalogueRule } from '../rule.js';

interface Difference {
  readonly key: '事项类型' | '行使层级' | '实施主体';
  readonly powerKey: '权力类型' | '行使层级' | '行使主体';
  readonly here: string;
  readonly there: string;
}

/** Someone else may act for the body that holds the power. */
function isEntrusted({ 权力来源, 实施主体性质 }: ServiceItem): boolean {
  return 权力来源 === '上级委托' || 权力来源 === '同级委托' || 实施主体性质 === '受委托组织';
}

function* differences(item: ServiceItem, power: Power): Iterable<Difference> {
  const { 事项类型, 行使层级, 实施主体 } = item;
  if (事项类型 !== power.权力类型) {
    yield { key: '事项类型', powerKey: '权力类型', here: 事项类型, there: power.权力类型 };
  }
  if (!power.行使层级.includes(行使层级) && !power.行使层级.includes('分级管理')) {
    yield { key: '行使层级', powerKey: '行使层级', here: 行使层级, there: power.行使层级.join('、') };
  }
  if (normaliseText(实施主体) !== normaliseText(power.行使主体) && !isEntrusted(item)) {
    yield { key: '实施主体', powerKey: '行使主体', here: 实施主体, there: power.行使主体 };
  }
}

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
  message: (args) => `「${args.键}」是${args.这里}，权力「${args.权力}」的${args.权力键}是${args.那里}`,
  *check({ definition: item }, { catalogue }) {
    if (item.事项状态 === '取消') return;
    for (const id of item.关联权力 ?? []) {
      const power = catalogue.definitions.power.get(id);
      if (power?.状态 !== '在用') continue;
      for (const { key, powerKey, here, there } of differences(item, power)) {
        const related = [{ file: fileOf('power', id), path: [powerKey], message: `${powerKey}：${there}` }];
        const args = { 键: key, 这里: here, 权力: power.权力名称, 权力键: powerKey, 那里: there };
        yield { path: [key], args, related };
      }
    }
  },
});
