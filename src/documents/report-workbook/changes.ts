import { afterWords, KIND_WORDS, movesByTurn, placementWords, TURN_WORDS } from '../measure-words.js';
import type { Comparison } from '../report-content.js';
import { columns, type Sheet } from '../workbook.js';

/** What stands elsewhere than in the version that is compared with. */
export function changeSheet(comparison: Comparison): Sheet {
  const moves = comparison.measures.flatMap(({ name, moves }) =>
    movesByTurn(moves).map((move) => [
      name,
      KIND_WORDS[move.kind],
      move.name,
      move.department,
      TURN_WORDS[move.turn],
      placementWords(move.before),
      afterWords(move),
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
  return { name: '变化', columns: columns(heads), rows: [...moves, ...tasks] };
}
