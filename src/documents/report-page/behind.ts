import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import type { Heap } from '../../targets/compare-targets.js';
import type { CountedDefinition, Measure } from '../../targets/target-report.js';
import { HEAP_ORDER, HEAP_WORDS, heapCounts } from '../measure-words.js';

function entry({ name, department, note, file }: CountedDefinition, hasDepartment: boolean): Markup {
  const who = hasDepartment && department !== '' ? `${department} · ` : '';
  return html`<li>${name} <span class="quiet">${who}${note}<span class="file"> · <code>${file}</code></span></span></li>
`;
}

function list(heap: Heap, definitions: readonly CountedDefinition[], hasDepartment: boolean): Markup {
  if (definitions.length === 0) return NOTHING;
  return html`<p class="${heap}"><b>${HEAP_WORDS[heap]}（${definitions.length}）</b></p>
<ul class="${heap}">
${definitions.map((definition) => entry(definition, hasDepartment))}</ul>
`;
}

/**
 * The lists behind a number, closed until somebody wants to see them; open on paper.
 * @param of what the number is about, for those who only hear the words that open it
 * @param hasDepartment whether the lists say whose each definition is
 */
export function behind(
  of: string,
  measure: Measure,
  hasDepartment: boolean,
  explained: Markup = NOTHING,
): Markup {
  const counts = heapCounts(measure);
  const words = counts === '' ? '怎么算' : counts;
  const heaps = HEAP_ORDER.map((name) => list(name, measure[name], hasDepartment));
  if (counts === '' && explained === NOTHING) return html`没有`;
  return html`<details><summary><span class="unseen">${of}：</span>${words}</summary>
${explained}${heaps}</details>`;
}
