import type { Measure } from '../../targets/target-report.js';
import { HEAP_ORDER, HEAP_WORDS, KIND_WORDS } from '../measure-words.js';
import type { ReportContent } from '../report-content.js';
import { type Cell, columns, type Sheet } from '../workbook.js';

/** The tasks of the plan. */
export function taskSheet({ targets }: ReportContent): Sheet {
  return {
    name: '任务',
    columns: columns({
      任务: 24,
      类别: 12,
      状态: 12,
      时限: 16,
      完成日期: 14,
      牵头单位: 36,
      责任单位: 36,
      进展: 60,
    }),
    rows: targets.tasks.map(({ name, category, state, due, finished, leads, responsible, progress }) => [
      name,
      category,
      state,
      due,
      finished,
      leads.join('、'),
      responsible.join('、'),
      progress,
    ]),
  };
}

/** The completeness of each guide. */
export function completenessSheet({ completeness }: ReportContent): Sheet {
  return {
    name: '完整度',
    columns: columns({
      事项: 32,
      责任处室: 24,
      事项类型: 12,
      得分: 7,
      必备有: 9,
      必备应有: 10,
      建议有: 9,
      建议应有: 10,
      缺少必备: 40,
      缺少建议: 60,
      编号: 28,
      文件: 36,
    }),
    rows: completeness.guides.map(
      ({ name, department, type, score, required, recommended, missing, id, file }) => [
        name,
        department,
        type,
        score,
        required.present,
        required.total,
        recommended.present,
        recommended.total,
        missing.required.join('、'),
        missing.recommended.join('、'),
        id,
        file,
      ],
    ),
  };
}

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

/** Everything behind the numbers. A department's lists are those rows of the bureau that name it; a district's are its own. */
export function detailSheet({ targets }: ReportContent): Sheet {
  return {
    name: '明细',
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
      ...targets.measures.flatMap((measure) => detailRows('全局', measure)),
      ...targets.districts.flatMap(({ name, measures }) =>
        measures.flatMap((measure) => detailRows(name, measure)),
      ),
    ],
  };
}
