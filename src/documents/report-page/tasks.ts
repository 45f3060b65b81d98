import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import type { PlanTask, TaskState } from '../../targets/target-report.js';
import { stateCounts, TASK_STATES, tasksByCategory } from '../measure-words.js';
import { type CountSeries, countChart } from './bars.js';
import { cell, figure, row, table } from './table.js';

const LOOKS = {
  已完成: 'good',
  逾期完成: 'late',
  持续推进: 'neutral',
  未到期: 'open',
  逾期: 'bad',
} as const satisfies Record<TaskState, CountSeries['look']>;

function entry({ name, leads, responsible, due, finished, state, progress }: PlanTask): Markup {
  const parts = [
    `牵头：${leads.join('、')}`,
    `责任：${responsible.join('、')}`,
    `时限：${due}`,
    ...(finished === null ? [] : [`完成：${finished}`]),
    ...(progress === '' ? [] : [progress]),
  ];
  return html`<li>${name}（${state}） <span class="quiet">${parts.join(' · ')}</span></li>
`;
}

function categoryRow(category: string, tasks: readonly PlanTask[], states: readonly TaskState[]): Markup {
  const counts = states.map((state) => cell(state, tasks.filter((task) => task.state === state).length));
  const list = html`<details><summary><span class="unseen">${category}：</span>${tasks.length} 项任务</summary>
<ul>
${tasks.map(entry)}</ul></details>`;
  return row(category, [cell('一共', tasks.length), ...counts, cell('背后的任务', list, 'words')]);
}

/** The tasks of the plan by category, and those that are late in full. */
export function tasksSection(tasks: readonly PlanTask[]): Markup {
  const heading = html`<h2 id="tasks">任务进度</h2>
`;
  if (tasks.length === 0)
    return html`${heading}<p>目录里没有任务分工表（plan.yaml）。</p>
`;
  const states = TASK_STATES.filter((state) => tasks.some((task) => task.state === state));
  const categories = tasksByCategory(tasks);
  const bars = categories.map(({ category, tasks: own }) => ({
    label: `${category}　${own.length} 项`,
    counts: states.map((state) => own.filter((task) => task.state === state).length),
  }));
  const series = states.map((name) => ({ name, look: LOOKS[name] }));
  const chart = countChart('chart-tasks', '各类任务完成情况的条形图，数字见旁边的表', series, bars);
  const numbers = table(
    '各类任务',
    ['类别', '一共', ...states, '背后的任务'],
    categories.map(({ category, tasks: own }) => categoryRow(category, own, states)),
  );
  const late = tasks.filter(({ state }) => state === '逾期');
  return html`${heading}<p>一共 ${tasks.length} 项任务：${stateCounts(tasks)}。</p>
${figure(chart, numbers, 'tall')}${
  late.length === 0
    ? NOTHING
    : html`<h3>逾期的任务</h3>
<ul>
${late.map(entry)}</ul>
`
}`;
}
