import type { FigureChange } from '../../targets/compare-targets.js';
import type { Measure, MeasureGroup } from '../../targets/target-report.js';
import { changeOf, isAimMoved, verdictOf } from '../measure-words.js';
import type { ReportContent } from '../report-content.js';
import { type Cell, columns, type Sheet } from '../workbook.js';
import { DETAILS, type DetailStarts } from './details.js';

const FIGURES = { 现在: 9, 显示: 12, 目标: 9, 结果: 10, 做到的: 9, 一共: 9, 单位: 7 };
const CHANGES = { 上次: 12, 上次目标: 12, 变化: 24 };

function valueCell(kind: Measure['kind'], value: number | null): Cell {
  return value === null || kind !== 'share' ? value : { share: value };
}

/** @param row where in 明细 the list behind it begins, if it does */
function figureCells(measure: Measure, row: number | undefined): readonly Cell[] {
  const { kind, value, text, threshold, numerator, denominator, unit } = measure;
  const counts = value === null ? [null, null] : [numerator, denominator];
  const shown = row === undefined ? text : { text, sheet: DETAILS, row };
  return [valueCell(kind, value), shown, valueCell(kind, threshold), verdictOf(measure), ...counts, unit];
}

function changeCells(changes: readonly FigureChange[] | undefined, { key }: Measure): readonly Cell[] {
  if (changes === undefined) return [];
  const change = changes.find((one) => one.key === key);
  const aim = change && isAimMoved(change) ? change.before?.thresholdText : null;
  return [change?.before?.text ?? null, aim ?? null, change ? changeOf(change) : '新的指标'];
}

/** The numbers of the bureau. */
export function measureSheet({ targets, comparison }: ReportContent, startOf: DetailStarts): Sheet {
  return {
    name: '目标',
    columns: columns({ 指标: 18, ...FIGURES, ...(comparison && CHANGES), 怎么算: 60, 出处: 36 }),
    rows: targets.measures.map((measure) => [
      measure.name,
      ...figureCells(measure, startOf(undefined, measure)),
      ...changeCells(comparison?.measures, measure),
      measure.rule,
      measure.source,
    ]),
  };
}

/** The numbers of groups, a line for each number: it filters and pivots. `startOf` for groups that 明细 has lists of. */
export function groupSheet(
  name: string,
  groups: readonly MeasureGroup[],
  changes: readonly { readonly name: string; readonly measures: readonly FigureChange[] }[] | undefined,
  startOf: DetailStarts = () => undefined,
): Sheet {
  return {
    name,
    columns: columns({ [name]: 28, 指标: 18, ...FIGURES, ...(changes && CHANGES) }),
    rows: groups.flatMap((group) => {
      const own = changes?.find((change) => change.name === group.name)?.measures;
      return group.measures.map((measure) => [
        group.name,
        measure.name,
        ...figureCells(measure, startOf(group.name, measure)),
        ...changeCells(changes && (own ?? []), measure),
      ]);
    }),
  };
}
