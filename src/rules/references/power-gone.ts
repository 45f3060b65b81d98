import { fileOf } from '../../catalog/kinds.js';
import { absenceOn } from '../../model/in-force.js';
import { powerStateOn } from '../../model/power-state.js';
import { formatDate } from '../../values/date.js';
import { defineCatalogueRule } from '../rule.js';

export default defineCatalogueRule({
  on: ['item'],
  code: 'R006',
  name: 'power-gone',
  severity: 'error',
  title: '权力已经没有了或暂停，事项还在用',
  why: '承接、下放或者取消行政权力后，要及时动态调整权责清单和政务服务事项清单（实施办法二（三）1）；取消的许可不得以任何形式继续（优化营商环境条例第四十条）。',
  bad: [
    {
      file: 'powers/lao-wu-pai-qian-xu-ke-quan.yaml',
      patch: '状态: 取消\n变更记录:\n  - 日期: 2025-01-01\n    类型: 取消\n    说明: 取消许可。',
    },
  ],
  good: [{ file: 'powers/lao-wu-pai-qian-xu-ke-quan.yaml', patch: '状态: 在用' }],
  remedy: '事项状态改成“取消”或“暂停”；权力没有取消的，更正权责清单里的状态和变更记录。',
  message: (args) => `对应的权力「${args.权力}」${args.情况}，事项状态还是“在用”`,
  *check({ definition: item }, { catalogue, today }) {
    if (item.事项状态 !== '在用' || absenceOn(item, today)) return;
    for (const [index, id] of (item.关联权力 ?? []).entries()) {
      const power = catalogue.definitions.power.get(id);
      const state = power && powerStateOn(power, today);
      if (!power || (state?.kind !== 'gone' && state?.kind !== 'suspended')) continue;
      const event = state.kind === 'gone' ? state.by : undefined;
      const situation = event ? `${formatDate(event.date)}已经${event.change.类型}` : `已经${power.状态}`;
      const related = event
        ? { path: ['变更记录', event.index], message: `变更：${event.change.类型}` }
        : { path: ['状态'], message: `权力状态：${power.状态}` };
      const args = { 权力: power.权力名称, 情况: situation };
      yield { path: ['关联权力', index], args, related: [{ file: fileOf('power', id), ...related }] };
    }
  },
});
