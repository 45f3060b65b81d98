import { examplePower, examplePowerEvent } from '../example-power.js';
import { defineRule } from '../rule.js';

const log = (type: '取消' | '调整') => `变更记录:\n${examplePowerEvent('2025-03-01', type)}`;

export default defineRule({
  on: ['power'],
  code: 'F055',
  name: 'status-contradicts-log',
  severity: 'error',
  title: '权力取消了，变更记录里没有写',
  why: '承接、下放、取消以后要及时调整权责清单（青岛市 2021 年实施办法）；写“取消”却没有记录，就说不清依据什么、从哪天起取消，公布的清单上也没有日期。',
  bad: [examplePower('取消', log('调整'))],
  good: [examplePower('取消', log('取消'))],
  remedy: '把取消、下放或划转补到「变更记录」里：日期、文号、说明；没有取消的，改正「状态」。',
  message: (args) => `状态是“${args.状态}”，变更记录里却没有取消、下放或划转`,
  *check(power) {
    const hasEnd = (power.变更记录 ?? []).some(
      ({ 类型 }) => 类型 === '取消' || 类型 === '下放' || 类型 === '划转',
    );
    if (power.状态 === '取消' && !hasEnd) yield { path: ['状态'], args: { 状态: power.状态 } };
  },
});
