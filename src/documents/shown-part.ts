import pc from 'picocolors';
import type { Measure, MeasureGroup, PlanTask } from '../targets/target-report.js';
import { describeCompleteness } from './completeness-text.js';
import { measureByGroup } from './group-text.js';
import { heapTables } from './heap-tables.js';
import {
  afterWords,
  changeOf,
  fractionOf,
  movesByTurn,
  placementWords,
  TURN_WORDS,
  verdictOf,
} from './measure-words.js';
import type { ReportContent } from './report-content.js';
import { describeTasks, measureRows } from './report-text.js';
import { type Colours, oneLine, textTable } from './text-table.js';
import { describeLeftOut, LEFT_OUT, unreadNotice } from './uncounted.js';

function moveTable(colours: Colours, { comparison }: ReportContent, { key }: Measure): readonly string[] {
  const change = comparison?.measures.find((one) => one.key === key);
  if (change === undefined || change.moves.length === 0) return [];
  const rows = movesByTurn(change.moves).map((move) => [
    move.name,
    TURN_WORDS[move.turn],
    placementWords(move.before),
    afterWords(move),
  ]);
  return [
    oneLine(
      `和上次比：${change.before?.text ?? '没有'} → ${change.after?.text ?? '没有'}（${changeOf(change)}）`,
    ),
    textTable(colours, [['名称', '变化', '上次', '现在'], ...rows]),
  ];
}

function describeMeasure(colours: Colours, content: ReportContent, measure: Measure): string {
  const { key, name, text, thresholdText, rule, source, value } = measure;
  const { departments, districts } = content.targets;
  const target = thresholdText === null ? '' : `，目标 ${thresholdText}，${verdictOf(measure)}`;
  const fraction = value === null ? '' : `（${fractionOf(measure)}）`;
  return [
    colours.bold(oneLine(`${name} ${text}${fraction}${target}`)),
    oneLine(`怎么算：${rule}`),
    oneLine(`出处：${source}`),
    '',
    ...heapTables(colours, measure),
    ...measureByGroup(colours, '处室', departments, key),
    ...measureByGroup(colours, '区县', districts, key),
    ...moveTable(colours, content, measure),
  ].join('\n');
}

function describeGroup(colours: Colours, content: ReportContent, group: MeasureGroup): string {
  const { comparison } = content;
  const changes = [...(comparison?.departments ?? []), ...(comparison?.districts ?? [])];
  const own = changes
    .find(({ name }) => name === group.name)
    ?.measures.map((change) => ({ ...change, moves: [] }));
  return [
    colours.bold(oneLine(group.name)),
    textTable(colours, measureRows(group.measures, comparison && (own ?? []))),
    ...group.measures.flatMap((measure) => heapTables(colours, measure, `${measure.name}：`)),
  ].join('\n');
}

function describeTaskList(colours: Colours, tasks: readonly PlanTask[]): string {
  const rows = tasks.map(({ name, category, state, due, finished, leads, responsible, progress }) => [
    name,
    category,
    state,
    due,
    finished ?? '',
    leads.join('、'),
    responsible.join('、'),
    progress,
  ]);
  const heads = ['任务', '类别', '状态', '时限', '完成日期', '牵头单位', '责任单位', '进展'];
  return [...describeTasks(colours, tasks), textTable(colours, [heads, ...rows])].join('\n');
}

type Part = (colours: Colours) => string;

/** Every part by its names: measures by name and key, departments and districts, the tasks, the completeness. */
function partsOf(content: ReportContent): ReadonlyMap<string, Part> {
  const { targets, completeness } = content;
  const groups = [...targets.departments, ...targets.districts];
  const districts = targets.districts.flatMap(({ measures }) =>
    measures.map(({ key, name }) => ({ key, name })),
  );
  const parts = new Map<string, Part>();
  const add = (part: Part, ...names: readonly string[]) => {
    for (const name of names) parts.set(name, part);
  };
  for (const { key, name } of districts) {
    const all = targets.districts.map((district) => ({
      ...district,
      measures: district.measures.filter((measure) => measure.key === key),
    }));
    add((colours) => all.map((district) => describeGroup(colours, content, district)).join('\n'), name, key);
  }
  for (const group of groups) add((colours) => describeGroup(colours, content, group), group.name);
  for (const measure of targets.measures) {
    add((colours) => describeMeasure(colours, content, measure), measure.name, measure.key);
  }
  add((colours) => describeTaskList(colours, targets.tasks), '任务', 'tasks');
  add((colours) => describeLeftOut(colours, targets), LEFT_OUT, 'left-out');
  // The completeness of each guide says more than the number of the measure.
  add((colours) => describeCompleteness(completeness, colours), '完整度', 'completeness');
  return parts;
}

/** What `--show` can be asked for, in Chinese words only. */
export function partNames(content: ReportContent): readonly string[] {
  return [...partsOf(content).keys()].filter((name) => !/^[a-z-]+$/u.test(name));
}

/** A part of the report in full, with the lists behind its numbers; `undefined` where none is called so. */
export function describePart(content: ReportContent, name: string, hasColour: boolean): string | undefined {
  const colours = pc.createColors(hasColour);
  const part = partsOf(content).get(name);
  const notice = unreadNotice(content.targets);
  return part && `${notice === undefined ? '' : `${colours.red(oneLine(notice))}\n\n`}${part(colours)}`;
}
