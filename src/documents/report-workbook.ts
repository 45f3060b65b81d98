import type { FigureChange } from '../targets/compare-targets.js';
import type { CountedDefinition, Measure, MeasureGroup } from '../targets/target-report.js';
import { formatDate } from '../values/date.js';
import {
  changeOf,
  comparedWith,
  HEAP_ORDER,
  HEAP_WORDS,
  KIND_WORDS,
  placementWords,
  TURN_WORDS,
  verdictOf,
} from './measure-words.js';
import type { ReportContent } from './report-content.js';
import { type Cell, columns, type Sheet, type Workbook } from './workbook.js';

const FIGURES = { 现在: 9, 显示: 12, 目标: 9, 结果: 10, 做到的: 9, 一共: 9, 单位: 7 };
const CHANGES = { 上次: 12, 变化: 24 };

function valueCell(kind: Measure['kind'], value: number | null): Cell {
  return value === null || kind !== 'share' ? value : { share: value };
}

function figureCells(measure: Measure): readonly Cell[] {
  const { kind, value, text, threshold, numerator, denominator, unit } = measure;
  const counts = value === null ? [null, null] : [numerator, denominator];
  return [valueCell(kind, value), text, valueCell(kind, threshold), verdictOf(measure), ...counts, unit];
}

function changeCells(changes: readonly FigureChange[] | undefined, { key }: Measure): readonly Cell[] {
  if (changes === undefined) return [];
  const change = changes.find((one) => one.key === key);
  return [change?.before?.text ?? null, change ? changeOf(change) : '新的指标'];
}

function measureSheet({ targets, comparison }: ReportContent): Sheet {
  return {
    name: '目标',
    columns: columns({ 指标: 18, ...FIGURES, ...(comparison && CHANGES), 怎么算: 60, 出处: 36 }),
    rows: targets.measures.map((measure) => [
      measure.name,
      ...figureCells(measure),
      ...changeCells(comparison?.measures, measure),
      measure.rule,
      measure.source,
    ]),
  };
}

function groupSheet(
  name: string,
  groups: readonly MeasureGroup[],
  changes: readonly { readonly name: string; readonly measures: readonly FigureChange[] }[] | undefined,
): Sheet {
  return {
    name,
    columns: columns({ [name]: 28, 指标: 18, ...FIGURES, ...(changes && CHANGES) }),
    rows: groups.flatMap((group) => {
      const own = changes?.find((change) => change.name === group.name)?.measures;
      return group.measures.map((measure) => [
        group.name,
        measure.name,
        ...figureCells(measure),
        ...changeCells(changes && (own ?? []), measure),
      ]);
    }),
  };
}

function taskSheet({ targets }: ReportContent): Sheet {
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

function completenessSheet({ completeness }: ReportContent): Sheet {
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
    measure[heap].map((definition: CountedDefinition) => [
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

// A department's lists are those rows of the bureau that name it; a district's are its own.
function detailSheet({ targets }: ReportContent): Sheet {
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

function changeSheet({ comparison }: ReportContent): readonly Sheet[] {
  if (comparison === undefined) return [];
  const moves = comparison.measures.flatMap(({ name, moves }) =>
    moves.map((move) => [
      name,
      KIND_WORDS[move.kind],
      move.name,
      move.department,
      TURN_WORDS[move.turn],
      placementWords(move.before),
      placementWords(move.after),
      move.file,
    ]),
  );
  const tasks = comparison.tasks.map(({ name, category, before, after }) => [
    '任务进度',
    '任务',
    name,
    category,
    '状态变化',
    before ?? '没有这项任务',
    after ?? '没有这项任务',
    'plan.yaml',
  ]);
  const heads = { 指标: 18, 种类: 9, 名称: 36, 处室或类别: 24, 变化: 16, 上次: 50, 现在: 50, 文件: 36 };
  return [{ name: '变化', columns: columns(heads), rows: [...moves, ...tasks] }];
}

function noteSheet({ targets, comparison, found }: ReportContent): Sheet {
  const compared = comparison
    ? [
        ['相比的版本', comparedWith(comparison)],
        ['那个版本读不出的文件', comparison.unread],
      ]
    : [];
  return {
    name: '说明',
    columns: columns({ 名目: 24, 内容: 80 }),
    rows: [
      ['机构', targets.bureau],
      ['统计日期', formatDate(targets.today)],
      ...compared,
      ['目录里的错误', found.errors],
      ['目录里的警告', found.warnings],
      [
        '数值和显示',
        '“现在”是没有取舍的数；“显示”是报出去的数，比例和得分只舍不入，没有真做到 100% 就不写 100%。',
      ],
      [
        '数字背后的名单',
        '在“明细”里按指标、归类、责任处室筛选；数量加起来就是“做到的”，再加上还差的就是“一共”。',
      ],
    ],
  };
}

/** The report as a workbook: the numbers, and in 明细 everything behind them. */
export function reportWorkbook(content: ReportContent): Workbook {
  const { targets, comparison } = content;
  return [
    measureSheet(content),
    groupSheet('处室', targets.departments, comparison?.departments),
    groupSheet('区县', targets.districts, comparison?.districts),
    taskSheet(content),
    completenessSheet(content),
    detailSheet(content),
    ...changeSheet(content),
    noteSheet(content),
  ];
}
