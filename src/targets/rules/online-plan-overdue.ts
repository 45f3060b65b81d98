import { fileOf } from '../../catalog/kinds.js';
import { onlineException } from '../../model/online-exception.js';
import { onlinePlan } from '../../model/online-plan.js';
import type { TargetRule } from '../target-rule.js';

const plan = (due: string) => [
  {
    file: 'items/lao-wu-pai-qian-xu-ke.yaml',
    patch: `必须现场办理原因:\n  说明: 领取许可证时当面核对法定代表人身份。\n  计划网办时间: ${due}`,
  },
];

/** T008. Without a basis and without a plan it is T003. */
export const onlinePlanOverdue: TargetRule = {
  code: 'T008',
  name: 'online-plan-overdue',
  severity: 'warning',
  title: '过了计划网办时间，还没有改成网办',
  why: '除法律、法规、规章规定必须到现场的以外，依申请事项要能全程网办（实施办法二（三）2）；计划写了哪一天改，过了还没有改，群众还在跑。年月按那个月的最后一天算。',
  bad: plan('2026年6月'),
  good: plan('2027年6月'),
  remedy: '已经改成网办的，改「全程网办」和「到现场次数」；还没有改成的，报批以后改「计划网办时间」。',
  message: (args) => `要到现场 ${args.次数} 次，计划${args.时间}改成网办，已经过了，「全程网办」还是“否”`,
  *check({ catalogue, today }) {
    for (const [id, item] of catalogue.definitions.item) {
      if (item.全程网办 === '是' || item.到现场次数 === 0 || item.事项状态 === '取消') continue;
      const due = onlinePlan(item, today);
      if (!due?.isPast || onlineException(item, catalogue, today).bases.length > 0) continue;
      const args = { 次数: item.到现场次数, 时间: due.due };
      yield { file: fileOf('item', id), path: ['必须现场办理原因', '计划网办时间'], args };
    }
  },
};
