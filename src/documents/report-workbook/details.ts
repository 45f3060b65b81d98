import type { Measure } from '../../targets/target-report.js';
import { HEAP_ORDER, HEAP_WORDS } from '../heaps.js';
import { KIND_WORDS } from '../measure-words.js';
import type { ReportContent } from '../report-content.js';
import { type Cell, columns, type Sheet } from '../workbook.js';

export const DETAILS = '明细';

/** @param scope name of the district; `undefined` for the bureau */
export type DetailStarts = (scope: string | undefined, measure: Measure) => number | undefined;

function detailRows(scope: string, measure: Measure): readonly (readonly Cell[])[] {
  return HEAP_ORDER.flatMap((heap) =>
    measure[heap].map((definition) => [
      scope,
      measure.name,
      HEAP_WORDS[heap],
      KIND_WORDS[definition.kind],
      definition.name,
      definition.department,
      definition.amount,
      measure.unit,
      definition.note,
      definition.id,
      definition.file,
    ]),
  );
}

const BUREAU = '全局';

/** The row of 明细 in which the list behind each number begins, by the scope and the name of the measure; 2 is the first below the head. */
export function detailStarts({ targets }: Pick<ReportContent, 'targets'>): DetailStarts {
  const starts = new Map<string, number>();
  let row = 2;
  const scopes = [{ name: undefined, measures: targets.measures }, ...targets.districts];
  for (const { name, measures } of scopes) {
    for (const measure of measures) {
      const count = HEAP_ORDER.reduce((sum, heap) => sum + measure[heap].length, 0);
      if (count > 0) starts.set(`${name ?? ''}/${measure.key}`, row);
      row += count;
    }
  }
  return (scope, { key }) => starts.get(`${scope ?? ''}/${key}`);
}

/** Everything behind the numbers. A department's lists are those rows of the bureau that name it; a district's are its own. */
export function detailSheet({ targets }: ReportContent): Sheet {
  return {
    name: DETAILS,
    columns: columns({
      范围: 14,
      指标: 18,
      归类: 11,
      种类: 9,
      名称: 36,
      责任处室: 24,
      数量: 7,
      单位: 7,
      说明: 60,
      编号: 28,
      文件: 36,
    }),
    rows: [
      ...targets.measures.flatMap((measure) => detailRows(BUREAU, measure)),
      ...targets.districts.flatMap(({ name, measures }) =>
        measures.flatMap((measure) => detailRows(name, measure)),
      ),
    ],
  };
}
