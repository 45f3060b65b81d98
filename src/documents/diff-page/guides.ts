import type { FactChange, GuideChange } from '../../diff/published.js';
import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import { checkCodeWords, publicationName, whyWords } from '../diff-consequence-words.js';
import { cell, row, table } from '../report-page/table.js';
import { textPair } from './sides.js';

function factRow({ section, place, before, after, shown }: FactChange): Markup {
  const [from, to] = textPair(before, after);
  const forms = shown.length === 0 ? NOTHING : html`<br><span class="quiet">${shown.join('；')}</span>`;
  return row([section, ...place].join(' › '), [
    cell('以前', html`<span class="pair">${from}</span>`, 'words'),
    cell('现在', html`<span class="pair">${to}</span>${forms}`, 'words'),
  ]);
}

function guide(change: GuideChange): Markup {
  const { kind, title, checkCode, facts } = change;
  const name = publicationName(kind);
  return html`<h3>${title} <span class="quiet">${name}</span></h3>
<p>内容校验码 <code>${checkCodeWords(checkCode)}</code>：${whyWords(change)}</p>
${facts.length === 0 ? NOTHING : table(`${title}：变了 ${facts.length} 处`, ['哪里', '以前', '现在'], facts.map(factRow))}`;
}

/** Page by page the check code on both sides, why it is another, and the facts side by side. */
export function guidesSection(guides: readonly GuideChange[]): Markup {
  return html`<h2 id="guides">逐页看</h2>
${
  guides.length === 0
    ? html`<p>页面上的内容没有变。</p>
`
    : guides.map(guide)
}`;
}
