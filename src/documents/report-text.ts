import pc from 'picocolors';
import type { Measure, PlanTask } from '../targets/target-report.js';
import { formatDate } from '../values/date.js';
import { completenessSums, unreadNote } from './completeness-text.js';
import { describeGroupChanges, groupTables, laggingGroups } from './group-text.js';
import {
  changeOf,
  comparedWith,
  fractionOf,
  isAimMoved,
  movesByTurn,
  stateCounts,
  TASK_STATES,
  TURN_WORDS,
  tasksByCategory,
  verdictOf,
} from './measure-words.js';
import type { Comparison, ReportContent } from './report-content.js';
import { aligned, type Colours, oneLine, textTable } from './text-table.js';
import { LEFT_OUT, leftOutSummary, unreadNotice } from './uncounted.js';

/** The numbers of the bureau, with what became of them where they are compared. */
export function measureRows(
  measures: readonly Measure[],
  changes: Comparison['measures'] | undefined,
): readonly (readonly string[])[] {
  const hasAims = changes?.some(isAimMoved) === true;
  const compared = ['上次', ...(hasAims ? ['上次目标'] : []), '变化'];
  const heads = ['指标', '现在', '目标', '结果', '做到的/一共', ...(changes ? compared : [])];
  const rows = measures.map((measure) => {
    const change = changes?.find(({ key }) => key === measure.key);
    return [
      measure.name,
      measure.text,
      measure.thresholdText ?? '—',
      verdictOf(measure),
      measure.value === null ? '—' : fractionOf(measure),
      ...(changes ? [change?.before?.text ?? '—'] : []),
      ...(hasAims ? [change?.before?.thresholdText ?? '—'] : []),
      ...(changes ? [change ? changeOf(change) : '新的指标'] : []),
    ];
  });
  return [heads, ...rows];
}

/** The tasks of the plan: how many in each state, and those that are late. */
export function describeTasks(colours: Colours, tasks: readonly PlanTask[]): readonly string[] {
  if (tasks.length === 0) return ['目录里没有任务分工表（plan.yaml）。', ''];
  const states = TASK_STATES.filter((state) => tasks.some((task) => task.state === state));
  const rows = tasksByCategory(tasks).map(({ category, tasks: own }) => [
    category,
    `${own.length}`,
    ...states.map((state) => `${own.filter((task) => task.state === state).length}`),
  ]);
  const late = tasks.filter(({ state }) => state === '逾期');
  return [
    textTable(colours, [['任务类别', '一共', ...states], ...rows]),
    ...late.map(({ name, leads, due }) =>
      colours.red(aligned([[`逾期：${name}`, `牵头：${leads.join('、')}`, `时限：${due}`]])[0] ?? ''),
    ),
    ...(late.length > 0 ? [''] : []),
  ];
}

/** By number, what came among the missing, left it, and so on; then the tasks. */
function describeChanges(colours: Colours, comparison: Comparison): readonly string[] {
  const { measures, tasks } = comparison;
  const moved = measures.flatMap(({ name, moves }) => {
    const turns = [...new Set(movesByTurn(moves).map(({ turn }) => turn))];
    return turns.map((turn) => [
      name,
      TURN_WORDS[turn],
      moves
        .filter((move) => move.turn === turn)
        .map((move) => move.name)
        .join('、'),
    ]);
  });
  const states = tasks.map(({ name, before, after }) => [
    '任务',
    `${before ?? '没有'} → ${after ?? '没有'}`,
    name,
  ]);
  const groups = describeGroupChanges(colours, comparison);
  if (moved.length + states.length === 0) return ['背后的事项和任务没有变化。', '', ...groups];
  return [textTable(colours, [['指标', '变化', '名称'], ...moved, ...states]), ...groups];
}

function headLine({ targets, comparison }: ReportContent): string {
  const compared = comparison ? `，和${comparedWith(comparison)}相比` : '';
  return oneLine(`${targets.bureau} · 按${formatDate(targets.today)}的情况统计${compared}`);
}

/** The report for a terminal: all numbers, by department, by district, the tasks, the sums of completeness. */
export function describeReport(content: ReportContent, hasColour: boolean): string {
  const colours = pc.createColors(hasColour);
  const { targets, completeness, comparison } = content;
  const unread = comparison?.unread ?? 0;
  const notice = unreadNotice(targets);
  const lagging = laggingGroups(targets.departments);
  const leftOut = leftOutSummary(targets);
  return [
    headLine(content),
    ...(notice === undefined ? [] : [colours.red(oneLine(notice))]),
    '',
    textTable(colours, measureRows(targets.measures, comparison?.measures)),
    ...(unread > 0
      ? [oneLine(`“${comparison?.with}”里有 ${unread} 个文件按现在的规则读不出来，没有计入。`), '']
      : []),
    ...(comparison ? describeChanges(colours, comparison) : []),
    ...(lagging === '' ? [] : [lagging, '']),
    ...groupTables(colours, '处室', targets.departments),
    ...groupTables(colours, '区县', targets.districts),
    ...describeTasks(colours, targets.tasks),
    `任务 ${targets.tasks.length}${targets.tasks.length > 0 ? ` · ${stateCounts(targets.tasks)}` : ''}`,
    ...(leftOut === undefined ? [] : [`${leftOut}，用 kuaiban report --show ${LEFT_OUT} 查看。`]),
    ...(notice === undefined ? unreadNote(completeness) : []),
    completenessSums(completeness, colours.bold),
    '',
  ].join('\n');
}
