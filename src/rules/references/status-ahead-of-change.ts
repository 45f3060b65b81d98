import { statusLag } from '../../model/power-state.js';
import { formatDate } from '../../values/date.js';
import { examplePower, examplePowerEvent } from '../example-power.js';
import { defineCatalogueRule } from '../rule.js';

const log = (date: string) => `变更记录:\n${examplePowerEvent(date, '取消')}`;

export default defineCatalogueRule({
  on: ['power'],
  code: 'R042',
  name: 'status-ahead-of-change',
  severity: 'warning',
  title: '变更还没有生效，权力的状态已经改了',
  why: '公布的权责清单按变更生效的日期算：没有到日期的取消不算数，这项权力还会列在清单上。日期把年份写错的，已经取消的权力就一直挂着（优化营商环境条例第四十条：取消的许可不得继续）。',
  bad: [examplePower('取消', log('2026-12-01'))],
  good: [examplePower('取消', log('2026-10-31'))],
  remedy: '日期写错的，改正它；真的以后才生效的，「状态」先写“在用”，到那天再改。',
  message: (args) => `状态已经是“取消”，${args.类型}要到${args.日期}才生效；在那以前按“在用”公布`,
  *check({ definition: power }, { today }) {
    const lag = statusLag(power, today);
    if (lag?.kind !== 'ahead') return;
    const { date, change } = lag.event;
    yield { path: ['状态'], args: { 日期: formatDate(date), 类型: change.类型 } };
  },
});
