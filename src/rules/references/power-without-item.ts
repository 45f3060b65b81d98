import { KIND_FOLDERS } from '../../catalog/kinds.js';
import { isMeantFor, isOnApplication } from '../../model/item-power.js';
import { powerStateOn, statusLag } from '../../model/power-state.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['power'],
  code: 'R027',
  name: 'power-without-item',
  severity: 'error',
  title: '依申请的权力没有对应的在用事项',
  why: '许可、给付、确认、奖励、裁决和其他权力是依申请办理的（“6+1”类），每一项都要有办事指南（在线政务服务规定第六条、优化营商环境条例第三十五条）；承接了权力不列事项，群众就无处申请。',
  bad: [
    {
      file: 'items/lao-wu-pai-qian-xu-ke.yaml',
      patch:
        '关联权力:\n  - jiu-ye-fu-wu\n事项类型: 公共服务\n基本编码: "002014902001"\n实施编码: 11990000MB0000019F3002014902001\n业务办理项编码: 11990000MB0000019F300201490200101\n设定依据:\n  - 法规: she-hui-bao-xian-fa\n    条款:\n      - "50"',
    },
  ],
  good: [{ file: 'powers/lao-wu-pai-qian-xu-ke-quan.yaml', patch: '状态: 在用' }],
  remedy:
    '补上对应的事项，在事项的「关联权力」里写这项权力的标识；权力已经取消或划走的，改正权力的「状态」。',
  message: (args) => `权力「${args.权力}」（${args.类型}）在用，没有一个在用的事项对应它`,
  *check({ id, definition: power }, { catalogue, indices, today }) {
    if (!isOnApplication(power) || powerStateOn(power, today).kind !== 'active') return;
    // Marked as gone before its day: that is the finding.
    if (statusLag(power, today)) return;
    const items = indices.itemsByPower.get(id) ?? [];
    if (items.some((item) => catalogue.definitions.item.get(item)?.事项状态 === '在用')) return;
    // Which power an item that cannot be read exercises is not known.
    if ([...catalogue.unsound].some((file) => file.startsWith(`${KIND_FOLDERS.item}/`))) return;
    // An item that would fit, and names a power that it does not fit or none at all, was to name this one.
    for (const item of catalogue.definitions.item.values()) if (isMeantFor(power, item, catalogue)) return;
    yield { path: ['状态'], args: { 权力: power.权力名称, 类型: power.权力类型 } };
  },
});
