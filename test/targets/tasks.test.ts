import { describe, expect, it } from 'vitest';
import type { DefinitionOf } from '../../src/catalog/kinds.js';
import { planTasks, taskState } from '../../src/targets/tasks.js';
import { report, townWith } from './town.js';

type Task = DefinitionOf['plan']['任务'][number];

function task(due: string, state: Task['状态'], finished?: string): Task {
  return {
    措施: '清理证明事项',
    牵头单位: ['法规处'],
    责任单位: ['各处室'],
    完成时限: due,
    状态: state,
    ...(finished !== undefined && { 完成日期: finished }),
  };
}

describe('a task', () => {
  it.each([
    // A month is due on its last day.
    ['2026年6月', '进行中', undefined, '2026-06-30', '未到期'],
    ['2026年6月', '进行中', undefined, '2026-07-01', '逾期'],
    ['2024年2月', '未开始', undefined, '2024-02-29', '未到期'],
    ['2026-06-15', '未开始', undefined, '2026-06-15', '未到期'],
    ['2026-06-15', '未开始', undefined, '2026-06-16', '逾期'],
    ['2026年6月', '已完成', '2026-06-30', '2026-11-01', '已完成'],
    ['2026年6月', '已完成', '2026-07-01', '2026-11-01', '逾期完成'],
    ['2026年6月', '已完成', undefined, '2026-11-01', '已完成'],
    // On the days before it was finished it stood as it stood then.
    ['2026年6月', '已完成', '2026-06-18', '2026-06-17', '未到期'],
    ['2026年6月', '已完成', '2026-07-05', '2026-07-04', '逾期'],
    ['持续推进', '持续推进', undefined, '2026-11-01', '持续推进'],
    ['持续推进', '未开始', undefined, '2026-11-01', '持续推进'],
    ['持续推进', '已完成', '2026-06-18', '2026-11-01', '已完成'],
    // A date is a date, whatever the state says.
    ['2026年6月', '持续推进', undefined, '2026-07-01', '逾期'],
  ] as const)('due %s, %s, finished %s, is on %s %s', (due, state, finished, today, expected) => {
    expect(taskState(task(due, state, finished), today)).toBe(expected);
  });

  it('is reported as the plan has it', async () => {
    expect(report(await townWith()).tasks).toMatchObject([
      {
        name: '优化经办流程',
        leads: ['法规处'],
        responsible: ['就业促进处', '劳动关系处'],
        due: '2021年6月',
        state: '已完成',
        finished: '2021-06-18',
      },
      { name: '大力推行提速办', due: '持续推进', state: '持续推进', finished: null, progress: '' },
    ]);
  });

  it('needs a plan', () => {
    expect(planTasks(undefined, '2026-11-01')).toEqual([]);
  });
});
