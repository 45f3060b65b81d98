import stringWidth from 'string-width';
import type { FigureChange } from '../targets/compare-targets.js';
import { MEASURE_KEYS, type Measure, type MeasureGroup } from '../targets/target-report.js';
import { changeOf, fractionOf, verdictOf } from './measure-words.js';
import type { Comparison } from './report-content.js';
import { type Colours, textTable } from './text-table.js';

/** Columns of a terminal that a table of groups may take. */
const MAX_WIDTH = 120;

/** Why there is no value would make the column too wide; `--show` says it. What is met needs no word. */
function shortText(measure: Measure | undefined): string {
  if (measure === undefined || measure.value === null) return '—';
  return measure.isMet === false ? `${measure.text} ${verdictOf(measure)}` : measure.text;
}

/** How a group stands to its targets: `2 项未达标`. */
export function groupVerdict({ measures }: MeasureGroup): string {
  const missed = measures.filter(({ isMet }) => isMet === false).length;
  if (missed > 0) return `${missed} 项未达标`;
  const verdicts = new Set(measures.map(verdictOf));
  if (verdicts.has('算不准')) return '算不准';
  return verdicts.has('达标') ? '达标' : '没有目标';
}

/** `另有 3 个处室有没有达标的指标。`, or nothing. */
export function laggingGroups(departments: readonly MeasureGroup[]): string {
  const lagging = departments.filter(({ measures }) => measures.some(({ isMet }) => isMet === false)).length;
  return lagging === 0 ? '' : `另有 ${lagging} 个处室有没有达标的指标。`;
}

/** As many columns side by side as a terminal takes; the names of the groups stand before each block, the targets above. */
export function groupTables(
  colours: Colours,
  one: string,
  groups: readonly MeasureGroup[],
): readonly string[] {
  const hasAims = groups.some((group) => group.measures.some(({ threshold }) => threshold !== null));
  // Not every group is measured by everything: the columns are those of all.
  const heads = new Map(groups.flatMap((group) => group.measures.map((measure) => [measure.key, measure])));
  const order = MEASURE_KEYS.flatMap((key) => heads.get(key) ?? []);
  const measured = order.map(({ key, name, thresholdText }) => [
    name,
    ...(hasAims ? [thresholdText ?? '—'] : []),
    ...groups.map(({ measures }) => shortText(measures.find((measure) => measure.key === key))),
  ]);
  const columns = hasAims ? [['结果', '', ...groups.map(groupVerdict)], ...measured] : measured;
  const names = [one, ...(hasAims ? ['目标'] : []), ...groups.map(({ name }) => name)];
  const widthOf = (column: readonly string[]) => Math.max(...column.map((cell) => stringWidth(cell))) + 2;
  const blocks: string[][][] = [];
  let left = 0;
  for (const column of groups.length === 0 ? [] : columns) {
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

/** One number over all groups that have it. */
export function measureByGroup(
  colours: Colours,
  one: string,
  groups: readonly MeasureGroup[],
  key: Measure['key'],
): readonly string[] {
  const rows = groups.flatMap(({ name, measures }) =>
    measures
      .filter((measure) => measure.key === key)
      .map((measure) => [
        name,
        measure.text,
        measure.thresholdText ?? '—',
        verdictOf(measure),
        measure.value === null ? '—' : fractionOf(measure),
      ]),
  );
  return rows.length === 0
    ? []
    : [textTable(colours, [[one, '现在', '目标', '结果', '做到的/一共'], ...rows])];
}

const isChanged = ({ delta, before, after }: FigureChange) =>
  delta === null ? before?.text !== after?.text : delta !== 0;

/** Of the departments and districts only what changed; one that is new or no more in one line. */
export function describeGroupChanges(
  colours: Colours,
  { departments, districts }: Pick<Comparison, 'departments' | 'districts'>,
): readonly string[] {
  const rows = [...departments, ...districts].flatMap(({ name, measures }) => {
    if (measures.every(({ before }) => before === null)) return [[name, '全部', '—', '—', '新统计的']];
    if (measures.every(({ after }) => after === null)) return [[name, '全部', '—', '—', '不再统计']];
    return measures
      .filter(isChanged)
      .map((change) => [
        name,
        change.name,
        change.before?.text ?? '—',
        change.after?.text ?? '—',
        changeOf(change),
      ]);
  });
  if (rows.length === 0) return [];
  return [textTable(colours, [['处室、区县', '指标', '上次', '现在', '变化'], ...rows])];
}
