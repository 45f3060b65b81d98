import { statusLag } from '../../model/power-state.js';
import { formatDate } from '../../values/date.js';
import { examplePower, examplePowerEvent } from '../example-power.js';
import { defineCatalogueRule } from '../rule.js';

const log = (date: string) => `变更记录:\n${examplePowerEvent(date, '取消')}`;

export default defineCatalogueRule({
  on: ['power'],
  code: 'R041',
  name: 'status-behind-change',
  severity: 'error',
  title: '变更已经生效，权力的状态没有改',
  why: '取消、下放、划转从生效那天起就不能再行使，恢复的从那天起又要行使；承接、下放、取消以后要及时调整权责清单（实施办法二（三）1）。状态不改，清单上就多一项或者少一项权力。',
  bad: [examplePower('在用', log('2026-10-31'))],
  good: [examplePower('在用', log('2026-11-02'))],
  remedy:
    '照变更记录改「状态」；日期或者类型记错的，改正那条记录。还没有到日期的变更可以先写进记录，状态到那天再改。',
  message: (args) => `${args.日期}已经${args.类型}，状态还是“${args.状态}”`,
  *check({ definition: power }, { today }) {
    const lag = statusLag(power, today);
    if (lag?.kind !== 'behind') return;
    const { date, change } = lag.event;
    yield { path: ['状态'], args: { 日期: formatDate(date), 类型: change.类型, 状态: power.状态 } };
  },
});
