import type { Completeness, CompletenessGroup, ElementCount } from '../../diagnostic/completeness.js';
import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import { cell, table } from './table.js';

/** Names of missing elements that a row of a group shows. */
const NAMES_SHOWN = 5;

const counted = ({ present, total }: ElementCount) => `${present}/${total}`;

function groupRow({ name, guides, required, recommended, score, missing }: CompletenessGroup): Markup {
  const most = missing.slice(0, NAMES_SHOWN).map(({ element, guides: count }) => `${element}（${count}）`);
  return html`<tr><th scope="row">${name}</th>${cell('得分', score)}${cell('指南', guides)}${cell('必备要素', counted(required))}${cell('建议要素', counted(recommended))}${cell('缺得最多', most.join('、') || '不缺', 'words')}</tr>
`;
}

function groupTable(caption: string, groups: readonly CompletenessGroup[]): Markup {
  const heads = ['名称', '得分', '指南', '必备要素', '建议要素', '缺得最多（份数）'];
  return table(caption, heads, groups.map(groupRow));
}

function guideTable({ guides }: Completeness): Markup {
  const heads = ['事项', '得分', '责任处室', '必备', '建议', '缺少必备', '缺少建议'];
  const rows = guides.map(
    ({ name, file, department, score, required, recommended, missing }) =>
      html`<tr><th scope="row">${name}<br><span class="quiet">${file}</span></th>${cell('得分', score)}${cell('责任处室', department, 'words')}${cell('必备要素', counted(required))}${cell('建议要素', counted(recommended))}${cell('缺少必备', missing.required.join('、') || '不缺', 'words')}${cell('缺少建议', missing.recommended.join('、') || '不缺', 'words')}</tr>
`,
  );
  return table('每份指南', heads, rows);
}

/** How complete the guides are: together, by department, by type, each of them, and what was looked for. */
export function completenessSection(completeness: Completeness): Markup {
  const { total, departments, types, unread, elements } = completeness;
  const note = unread > 0 ? html`<p>另有 ${unread} 个事项的文件有错误，读不出来，没有计入。</p>` : NOTHING;
  const sources = elements.map(
    ({ name, rule, source }) =>
      html`<tr><th scope="row">${name}</th>${cell('要求', rule, 'words')}${cell('出处', source, 'words')}</tr>
`,
  );
  return html`<h2 id="completeness">内容完整度</h2>
<p>现在有效的 ${total.guides} 份指南，总分 <strong>${total.score}</strong>。必备要素每个 3 分，建议要素每个 1 分，按百分折算；写“无”“详见……”而没有说清楚的，算作没有。</p>
${note}
${groupTable('按责任处室', departments)}${groupTable('按事项类型', types)}${guideTable(completeness)}
<details><summary>看了哪些要素</summary>
${table('要素和出处', ['要素', '要求', '出处'], sources)}</details>
`;
}
