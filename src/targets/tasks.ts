import type { DefinitionOf } from '../catalog/kinds.js';
import { compareDates, deadlineDate, formatDeadline, parseDate, parseDeadline } from '../values/date.js';
import type { PlanTask, TaskState } from './target-report.js';

type Task = DefinitionOf['plan']['任务'][number];

/**
 * How a task stands on `today` (YYYY-MM-DD). A month is due on its last day; what is finished later than `today` is not
 * finished yet. A task with a date is overdue after it even if its 状态 says 持续推进.
 */
export function taskState(task: Task, today: string): TaskState {
  const deadline = parseDeadline(task.完成时限);
  const due = deadline && deadlineDate(deadline);
  const finished = parseDate(task.完成日期 ?? '');
  if (task.状态 === '已完成' && (finished === undefined || compareDates(finished, today) <= 0)) {
    return finished && due && compareDates(finished, due) > 0 ? '逾期完成' : '已完成';
  }
  if (due === undefined) return '持续推进';
  return compareDates(today, due) > 0 ? '逾期' : '未到期';
}

/** The tasks of the plan on `today`, in their order. */
export function planTasks(plan: DefinitionOf['plan'] | undefined, today: string): readonly PlanTask[] {
  return (plan?.任务 ?? []).map((task) => {
    const deadline = parseDeadline(task.完成时限);
    return {
      name: task.措施,
      category: task.类别 ?? '',
      leads: task.牵头单位,
      responsible: task.责任单位,
      due: deadline ? formatDeadline(deadline) : task.完成时限,
      state: taskState(task, today),
      finished: parseDate(task.完成日期 ?? '') ?? null,
      progress: task.进展 ?? '',
    };
  });
}
