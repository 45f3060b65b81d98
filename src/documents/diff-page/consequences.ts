import type { Consequences, MeasureMove, PublicationMove } from '../../diff/consequences.js';
import type { JudgedChange } from '../../diff/judged-change.js';
import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import { byCause, type CauseGroup, publicationSums } from '../diff-cause-words.js';
import {
  channelCounts,
  checkCodeWords,
  deadlineWords,
  publicationName,
  TURN_NAMES,
} from '../diff-consequence-words.js';
import { cell, row, table } from '../report-page/table.js';

function measureRow({ name, before, after, threshold, turn, because }: MeasureMove): Markup {
  const verdict = turn === 'falls-short' ? html`<b class="bad">${TURN_NAMES[turn]}</b>` : TURN_NAMES[turn];
  return row(name, [
    cell('以前', before, 'words'),
    cell('现在', html`<strong>${after}</strong>`, 'words'),
    cell('目标', threshold ?? '—', 'words'),
    cell('结果', verdict, 'words'),
    cell('背后的事项', html`<ul>${because.map((one) => html`<li>${one}</li>`)}</ul>`, 'words'),
  ]);
}

function publication({ kind, title, state, checkCode, pages }: PublicationMove): Markup {
  const step = { changed: '', added: ' · 新页面要发布', removed: ' · 旧页面要撤下' }[state];
  const files = pages.map((page) => html`<li><code>${page}</code></li>`);
  return html`<li>${title} <span class="quiet">${publicationName(kind)} · 内容校验码 ${checkCodeWords(checkCode)}${step}</span><ul>${files}</ul></li>
`;
}

function causeRow({ cause, count, publications }: CauseGroup): Markup {
  const list = html`<details><summary><span class="unseen">${cause}：</span>${count} 份</summary>
<ul>${publications.map(publication)}</ul></details>`;
  return row(cause, [cell('页面', channelCounts(publications), 'words'), cell('内容', list, 'words')]);
}

/** What else moves: numbers of the monthly report, pages to publish and by when, what could not be worked out. */
export function consequencesSection(consequences: Consequences, changes: readonly JudgedChange[]): Markup {
  const { measures, publications, gaps } = consequences;
  const deadline = deadlineWords(consequences);
  const isNothing = measures.length + publications.length === 0;
  return html`<h2 id="consequences">跟着变的</h2>
${
  isNothing
    ? html`<p>各项指标照旧，没有页面要重新发布。</p>
`
    : NOTHING
}${
  deadline === undefined
    ? NOTHING
    : html`<p><b>${deadline}</b></p>
`
}${gaps.map(
  (gap) => html`<p>${gap}</p>
`,
)}${
  measures.length === 0
    ? NOTHING
    : table('指标', ['名称', '以前', '现在', '目标', '结果', '背后的事项'], measures.map(measureRow))
}${
  publications.length === 0
    ? NOTHING
    : table(
        publicationSums(publications, changes),
        ['为什么', '页面', '内容'],
        byCause(publications, changes).map(causeRow),
      )
}`;
}
