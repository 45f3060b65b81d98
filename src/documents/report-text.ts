import pc from 'picocolors';
import stringWidth from 'string-width';
import type { Measure, MeasureGroup, PlanTask } from '../targets/target-report.js';
import { formatDate } from '../values/date.js';
import { completenessSums, unreadNote } from './completeness-text.js';
import {
  changeOf,
  comparedWith,
  fractionOf,
  movesByTurn,
  stateCounts,
  TASK_STATES,
  TURN_WORDS,
  tasksByCategory,
  verdictOf,
} from './measure-words.js';
import type { Comparison, ReportContent } from './report-content.js';
import { aligned, type Colours, oneLine, textTable } from './text-table.js';

/** Columns of a terminal that a table of groups may take. */
const MAX_WIDTH = 120;

/** The numbers of the bureau, with what became of them where they are compared. */
export function measureRows(
  measures: readonly Measure[],
  changes: Comparison['measures'] | undefined,
): readonly (readonly string[])[] {
  const heads = ['指标', '现在', '目标', '结果', '做到的/一共', ...(changes ? ['上次', '变化'] : [])];
  const rows = measures.map((measure) => {
    const change = changes?.find(({ key }) => key === measure.key);
    return [
      measure.name,
      measure.text,
      measure.thresholdText ?? '—',
      verdictOf(measure),
      measure.value === null ? '—' : fractionOf(measure),
      ...(changes ? [change?.before?.text ?? '—', change ? changeOf(change) : '新的指标'] : []),
    ];
  });
  return [heads, ...rows];
}

/** Why there is no value would make the column too wide; `--show` says it. */
function shortText(measure: Measure | undefined): string {
  return measure === undefined || measure.value === null ? '—' : measure.text;
}

/** As many columns side by side as a terminal takes; the names of the groups stand before each block. */
function groupTables(colours: Colours, one: string, groups: readonly MeasureGroup[]): readonly string[] {
  const columns = (groups[0]?.measures ?? []).map(({ key, name }) => [
    name,
    ...groups.map(({ measures }) => shortText(measures.find((measure) => measure.key === key))),
  ]);
  const names = [one, ...groups.map(({ name }) => name)];
  const widthOf = (column: readonly string[]) => Math.max(...column.map((cell) => stringWidth(cell))) + 2;
  const blocks: string[][][] = [];
  let left = 0;
  for (const column of columns) {
    if (blocks.length === 0 || widthOf(column) > left) {
      blocks.push([[...names]]);
      left = MAX_WIDTH - widthOf(names);
    }
    blocks.at(-1)?.push(column);
    left -= widthOf(column);
  }
  return blocks.map((block) => {
    const rows = names.map((_, row) => block.map((column) => column[row] ?? ''));
    return textTable(colours, rows);
  });
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
function describeChanges(colours: Colours, { measures, tasks }: Comparison): readonly string[] {
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
  if (moved.length + states.length === 0) return ['背后的事项和任务没有变化。', ''];
  return [textTable(colours, [['指标', '变化', '名称'], ...moved, ...states])];
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
  return [
    headLine(content),
    '',
    textTable(colours, measureRows(targets.measures, comparison?.measures)),
    ...(unread > 0
      ? [oneLine(`“${comparison?.with}”里有 ${unread} 个文件按现在的规则读不出来，没有计入。`), '']
      : []),
    ...(comparison ? describeChanges(colours, comparison) : []),
    ...groupTables(colours, '处室', targets.departments),
    ...groupTables(colours, '区县', targets.districts),
    ...describeTasks(colours, targets.tasks),
    `任务 ${targets.tasks.length}${targets.tasks.length > 0 ? ` · ${stateCounts(targets.tasks)}` : ''}`,
    ...unreadNote(completeness),
    completenessSums(completeness, colours.bold),
    '',
  ].join('\n');
}
