import { fileOf } from '../../catalog/kinds.js';
import { absenceOn } from '../../model/in-force.js';
import { announcedEnd, powerStateOn } from '../../model/power-state.js';
import { compareDates, formatDate, parseDate } from '../../values/date.js';
import { defineCatalogueRule } from '../rule.js';

const ANNOUNCED = {
  file: 'powers/jiu-ye-fu-wu.yaml',
  patch: '变更记录:\n  - 日期: 2026-12-01\n    类型: 取消\n    说明: 按上级文件取消。',
};

export default defineCatalogueRule({
  on: ['item'],
  code: 'R043',
  name: 'announced-end-unplanned',
  severity: 'warning',
  title: '权力就要取消，事项还没有写失效日期',
  why: '权责清单和政务服务事项清单要一起调整（实施办法二（三）1）；事项写了「失效日期」，到那天指南自动从各渠道撤下。没有写的，到那天就是“权力没有了，事项还在用”的错误，也没有办法发布。',
  bad: [ANNOUNCED],
  good: [ANNOUNCED, { file: 'items/shi-ye-deng-ji.yaml', patch: '失效日期: 2026-12-01' }],
  remedy: '在事项里写「失效日期」，就是变更生效那天；换成别的权力接着办的，改「关联权力」。',
  message: (args) => `对应的权力「${args.权力}」${args.日期}起${args.类型}，事项${args.情况}`,
  *check({ definition: item }, { catalogue, today }) {
    if (item.事项状态 !== '在用' || absenceOn(item, today)) return;
    const until = parseDate(item.失效日期 ?? '');
    for (const [index, id] of (item.关联权力 ?? []).entries()) {
      const power = catalogue.definitions.power.get(id);
      const isActive = power && powerStateOn(power, today).kind === 'active';
      const end = isActive ? announcedEnd(power, today) : undefined;
      if (!power || !end || (until && compareDates(until, end.date) <= 0)) continue;
      const situation = until ? `要到${formatDate(until)}才失效` : '没有写「失效日期」';
      const args = {
        权力: power.权力名称,
        日期: formatDate(end.date),
        类型: end.change.类型,
        情况: situation,
      };
      const message = `变更：${end.change.类型}`;
      const related = [{ file: fileOf('power', id), path: ['变更记录', end.index], message }];
      yield { path: ['关联权力', index], args, related };
    }
  },
});
