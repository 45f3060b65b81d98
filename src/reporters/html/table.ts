import type { ReportTable } from '../../diagnostic/report.js';
import { html, type Markup } from './markup.js';

/** A table of results; the first cell of a line says what the line is about. */
export function resultTable({ title, heads, rows }: ReportTable): Markup {
  const head = heads.map((name) => html`<th scope="col">${name}</th>`);
  const lines = rows.map(([first = '', ...cells]) => {
    const others = cells.map(
      (cell, index) => html`<td class="count" data-label="${heads[index + 1] ?? ''}">${cell}</td>`,
    );
    return html`<tr><th scope="row">${first}</th>${others}</tr>
`;
  });
  return html`<h2>${title}</h2>
<table><thead><tr>${head}</tr></thead>
<tbody>
${lines}</tbody></table>
`;
}
