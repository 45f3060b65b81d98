import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import type { MeasureChange } from '../../targets/compare-targets.js';
import type { Move } from '../../targets/moves.js';
import {
  afterWords,
  changeOf,
  comparedWith,
  movesByTurn,
  placementWords,
  TURN_WORDS,
} from '../measure-words.js';
import type { Comparison } from '../report-content.js';
import { cell, row, table } from './table.js';

function moveRow(move: Move): Markup {
  const { name, department, file, turn, before } = move;
  return row(html`${name}<br><code class="quiet">${file}</code>`, [
    cell('责任处室', department, 'words'),
    cell('变化', TURN_WORDS[turn], 'words'),
    cell('上次', placementWords(before), 'words'),
    cell('现在', afterWords(move), 'words'),
  ]);
}

function measureTable(change: MeasureChange): Markup {
  const { name, moves, before, after } = change;
  if (moves.length === 0) return NOTHING;
  const figures = `${name}：${before?.text ?? '没有'} → ${after?.text ?? '没有'}（${changeOf(change)}）`;
  return table(figures, ['名称', '责任处室', '变化', '上次', '现在'], movesByTurn(moves).map(moveRow));
}

function taskTable({ tasks }: Comparison): Markup {
  if (tasks.length === 0) return NOTHING;
  const rows = tasks.map(({ name, category, before, after }) =>
    row(name, [
      cell('类别', category, 'words'),
      cell('上次', before ?? '没有这项任务', 'words'),
      cell('现在', after ?? '没有这项任务', 'words'),
    ]),
  );
  return table('任务状态的变化', ['任务', '类别', '上次', '现在'], rows);
}

/** What stands elsewhere than in the version that is compared with, number by number. */
export function changesSection(comparison: Comparison): Markup {
  const { unread, measures, tasks } = comparison;
  const note =
    unread > 0
      ? html`<p>那个版本有 ${unread} 个文件按现在的规则读不出来，没有计入。</p>
`
      : NOTHING;
  const isSame = tasks.length === 0 && measures.every(({ moves }) => moves.length === 0);
  return html`<h2 id="changes">变化</h2>
<p>和${comparedWith(comparison)}相比，情况变了的事项和任务。</p>
${note}${
  isSame
    ? html`<p>没有变化。</p>
`
    : html`${measures.map(measureTable)}${taskTable(comparison)}`
}`;
}
