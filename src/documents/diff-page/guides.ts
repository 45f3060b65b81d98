import type { FactChange, GuideChange } from '../../diff/published.js';
import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import { checkCodeWords, publicationName, whyWords } from '../diff-consequence-words.js';
import { type EqualGuides, equalGuides, equalWords } from '../diff-equal-guides.js';
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

/** Pages that are alike, behind one another, with what is the same of all of them. */
function several(equal: EqualGuides): Markup {
  const [first] = equal;
  const names = equal.map(({ kind, title, checkCode }) => {
    return html`<li>${title} <span class="quiet">${publicationName(kind)} · 内容校验码 ${checkCodeWords(checkCode)}</span></li>
`;
  });
  return html`<h3>${equalWords(equal)}：${first.title}等</h3>
<p>${whyWords(first)}</p>
<details><summary>${equal.length} 份的名称和内容校验码</summary>
<ul>${names}</ul></details>
${factTable(first, '每一份')}`;
}

function factTable({ facts }: GuideChange, whose: string): Markup {
  if (facts.length === 0) return NOTHING;
  return table(`${whose}：变了 ${facts.length} 处`, ['哪里', '以前', '现在'], facts.map(factRow));
}

function guide(equal: EqualGuides): Markup {
  if (equal.length > 1) return several(equal);
  const [change] = equal;
  const { kind, title, checkCode } = change;
  const name = publicationName(kind);
  return html`<h3>${title} <span class="quiet">${name}</span></h3>
<p>内容校验码 <code>${checkCodeWords(checkCode)}</code>：${whyWords(change)}</p>
${factTable(change, title)}`;
}

/** Page by page the check code on both sides, why it is another, and the facts side by side. */
export function guidesSection(guides: readonly GuideChange[]): Markup {
  return html`<h2 id="guides">逐页看</h2>
${
  guides.length === 0
    ? html`<p>页面上的内容没有变。</p>
`
    : equalGuides(guides).map(guide)
}`;
}
