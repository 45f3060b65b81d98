import { html, type Markup } from './markup.js';

/** A filter: its name in the data of the findings, what it is called, and its values with their words. */
export interface Filter {
  readonly key: 'severity' | 'department' | 'code' | 'file' | 'host';
  readonly label: string;
  readonly values: readonly (readonly [value: string, words: string])[];
}

function select({ key, label, values }: Filter): Markup {
  const choices = values.map(([value, words]) => html`<option value="${value}">${words}</option>`);
  return html`<label>${label}
<select name="${key}"><option value="">全部</option>${choices}</select></label>
`;
}

/** Hidden until the script shows it: without script it could do nothing. */
export function filterPanel(filters: readonly Filter[]): Markup {
  return html`<div id="filters" role="search" aria-label="筛选问题" hidden>
${filters.map(select)}<button type="button">清除筛选</button>
</div>
`;
}
