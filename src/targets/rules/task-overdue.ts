import { SINGLE_FILES } from '../../catalog/kinds.js';
import type { TargetRule } from '../target-rule.js';
import { taskState } from '../tasks.js';

const plan = (lines: string) => [
  {
    file: 'plan.yaml',
    patch: `任务:
  - 措施: 清理证明事项
    牵头单位: [法规处]
    责任单位: [各处室]
    完成时限: 2026年6月
${lines}`,
  },
];

/** T006. What says that it is finished and lacks its date, or has a date and is not finished, is a flaw of its own. */
export const taskOverdue: TargetRule = {
  code: 'T006',
  name: 'task-overdue',
  severity: 'warning',
  title: '任务过了完成时限还没有完成',
  why: '任务分工表写明了完成时限，联席会议按它调度，对行动不力的要追责问责（实施办法三（二））；年月按那个月的最后一天算。',
  bad: plan('    状态: 进行中'),
  good: plan('    状态: 已完成\n    完成日期: 2026-06-18'),
  remedy:
    '已经完成的，状态写“已完成”，补上「完成日期」；批准延期的，改「完成时限」；长期要做的，完成时限和状态都写“持续推进”。',
  message: (args) =>
    `「${args.措施}」要在${args.时限}完成，现在还是“${args.状态}”（牵头单位：${args.牵头单位}）`,
  *check({ catalogue, today }) {
    for (const [index, task] of (catalogue.plan?.任务 ?? []).entries()) {
      if (task.状态 === '已完成' || task.完成日期 !== undefined) continue;
      if (taskState(task, today) !== '逾期') continue;
      const args = {
        措施: task.措施,
        时限: task.完成时限,
        状态: task.状态,
        牵头单位: task.牵头单位.join('、'),
      };
      yield { file: SINGLE_FILES.plan, path: ['任务', index, '完成时限'], args };
    }
  },
};
