import { html, type Markup } from '../../reporters/html/markup.js';

/** A cell of a body row. On a narrow screen, where the head is gone, its label stands before it. */
export function cell(
  label: string,
  value: string | number | Markup,
  content: 'count' | 'words' = 'count',
): Markup {
  return content === 'count'
    ? html`<td class="count" data-label="${label}">${value}</td>`
    : html`<td data-label="${label}">${value}</td>`;
}

/** A body row: what it is about, and its cells. */
export function row(head: string | Markup, cells: readonly Markup[]): Markup {
  return html`<tr><th scope="row">${head}</th>${cells}</tr>
`;
}

export function table(caption: string, heads: readonly string[], rows: readonly Markup[]): Markup {
  const cells = heads.map((head) => html`<th scope="col">${head}</th>`);
  return html`<table><caption>${caption}</caption>
<thead><tr>${cells}</tr></thead>
<tbody>${rows}</tbody></table>
`;
}

/** A chart beside its table; above it where on paper the table is long. */
export function figure(chart: Markup, beside: Markup, paper: 'short' | 'tall' = 'short'): Markup {
  return html`<div class="figure ${paper}"><div class="chart">${chart}</div><div class="beside">${beside}</div></div>
`;
}
