import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import type { TargetReport } from '../../targets/target-report.js';
import { KIND_WORDS } from '../measure-words.js';
import { unreadNotice } from '../uncounted.js';
import { cell, row, table } from './table.js';

/** Says first of all that the numbers are wrong, and why; nothing where every file can be read. */
export function unreadNote(targets: TargetReport): Markup {
  const notice = unreadNotice(targets);
  if (notice === undefined) return NOTHING;
  return html`<p class="notice"><strong>${notice}</strong></p>
`;
}

/** What is not counted, and why. */
export function leftOutSection({ leftOut }: TargetReport): Markup {
  const rows = leftOut.map(({ kind, name, department, note, file }) =>
    row(html`${name}<br><code class="quiet">${file}</code>`, [
      cell('种类', KIND_WORDS[kind], 'words'),
      cell('责任处室', department, 'words'),
      cell('原因', note, 'words'),
    ]),
  );
  return html`<h2 id="left-out">不统计</h2>
${
  rows.length === 0
    ? html`<p>目录里的都统计了。</p>
`
    : table('不统计的，和原因', ['名称', '种类', '责任处室', '原因'], rows)
}`;
}
