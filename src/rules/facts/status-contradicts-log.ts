import type { Power } from '../../catalog/catalogue.js';
import { defineRule } from '../rule.js';

type Change = NonNullable<Power['变更记录']>[number];

/** Does the change take the power away from the body that the entry names? Some levels keep a part of what is handed down. */
function takesAway({ 类型, 由, 至 }: Change, { 行使主体, 行使层级 }: Power): boolean {
  switch (类型) {
    case '取消':
      return true;
    case '划转':
      return 由 === 行使主体 && 至 !== 行使主体;
    case '下放':
      return 由 === 行使主体 && 行使层级.length === 1;
    case '新增':
    case '承接':
    case '调整':
      return false;
  }
}

const power = (status: string, type: string) => [
  {
    file: 'powers/jiu-ye-fu-wu.yaml',
    patch: `状态: ${status}
变更记录:
  - 日期: 2025-03-01
    类型: ${type}
    说明: 按上级文件${type}。`,
  },
];

export default defineRule({
  on: ['power'],
  code: 'F055',
  name: 'status-contradicts-log',
  severity: 'error',
  title: '权力的状态和最后一次变更对不上',
  why: '承接、下放、取消以后要及时调整权责清单（青岛市 2021 年实施办法）；已经取消的还写“在用”，就会继续行使不该行使的权力，写“取消”却没有记录，就说不清依据什么取消。',
  bad: power('在用', '取消'),
  good: power('在用', '调整'),
  remedy: '按最后一次变更改「状态」；漏记的变更补到「变更记录」里。',
  message: (args) => `状态是“${args.状态}”，${args.矛盾}`,
  *check(power) {
    const log = power.变更记录 ?? [];
    const last = log.at(-1);
    const isTakenAway = last !== undefined && takesAway(last, power);
    if (power.状态 === '在用' && isTakenAway) {
      yield {
        path: ['状态'],
        args: { 状态: power.状态, 矛盾: `最后一次变更却是${last.日期}“${last.类型}”` },
      };
    }
    const hasEnd = log.some(({ 类型 }) => 类型 === '取消' || 类型 === '下放' || 类型 === '划转');
    if (power.状态 === '取消' && !hasEnd) {
      yield { path: ['状态'], args: { 状态: power.状态, 矛盾: '变更记录里却没有取消、下放或划转' } };
    }
  },
});
