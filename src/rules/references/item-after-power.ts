import { fileOf } from '../../catalog/kinds.js';
import { isInForce, isPlanned } from '../../model/in-force.js';
import { isOnApplication } from '../../model/item-power.js';
import { powerStateOn } from '../../model/power-state.js';
import { formatDate, parseDate } from '../../values/date.js';
import { defineCatalogueRule } from '../rule.js';

const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';

export default defineCatalogueRule({
  on: ['item'],
  code: 'R044',
  name: 'item-after-power',
  severity: 'warning',
  title: '权力已经在用，事项以后才生效',
  why: '新增、承接的权力从生效那天起就要有办事指南（在线政务服务规定第六条、实施办法二（三）1）；事项晚几天生效，中间来申请的群众就没有地方办。',
  bad: [{ file: LICENCE, patch: '生效日期: 2026-12-01' }],
  good: [{ file: LICENCE, patch: '生效日期: 2026-11-01' }],
  remedy: '把事项的「生效日期」提前到权力生效那天；权力以后才行使的，在变更记录里写明那天“新增”或“承接”。',
  message: (args) => `权力「${args.权力}」已经在用，事项要到${args.生效}才生效，现在没有别的事项可办`,
  *check({ definition: item }, { catalogue, indices, today }) {
    if (!isPlanned(item, today)) return;
    const { power: powers, item: items } = catalogue.definitions;
    const isOffered = (id: string) => {
      const other = items.get(id);
      return other !== undefined && isInForce(other, today);
    };
    for (const id of item.关联权力 ?? []) {
      const power = powers.get(id);
      if (!power || !isOnApplication(power) || powerStateOn(power, today).kind !== 'active') continue;
      if ((indices.itemsByPower.get(id) ?? []).some(isOffered)) continue;
      const args = { 权力: power.权力名称, 生效: formatDate(parseDate(item.生效日期 ?? '') ?? '') };
      const related = [{ file: fileOf('power', id), path: ['状态'], message: '权力状态：在用' }];
      yield { path: ['生效日期'], args, related };
    }
  },
});
