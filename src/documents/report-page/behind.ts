import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import type { Heap } from '../../targets/moves.js';
import type { CountedDefinition, Measure } from '../../targets/target-report.js';
import { type Divided, dividedDefinitions, HEAP_ORDER, HEAP_WORDS, heapCount, heapCounts } from '../heaps.js';

/** A definition in a list: whose it is unless that is known, what is said of it, its file. */
function entry({ name, department, note, file }: CountedDefinition, hasDepartment: boolean): Markup {
  const who = hasDepartment && department !== '' ? `${department} · ` : '';
  return html`<li>${name} <span class="quiet">${who}${note}<span class="file"> · <code>${file}</code></span></span></li>
`;
}

function list(heap: Heap, measure: Measure, hasDepartment: boolean): Markup {
  if (measure[heap].length === 0) return NOTHING;
  return html`<p class="${heap}"><b>${heapCount(measure, heap)}</b></p>
<ul class="${heap}">
${measure[heap].map((definition) => entry(definition, hasDepartment))}</ul>
`;
}

function dividedList(divided: readonly Divided[], measure: Measure, hasDepartment: boolean): Markup {
  const amount = (count: number, word: string) => (count === 0 ? [] : [`${word} ${count} ${measure.unit}`]);
  const entries = divided.map(({ definition, missing, counted, note }) => {
    const amounts = [...amount(missing, HEAP_WORDS.missing), ...amount(counted, HEAP_WORDS.counted)];
    return entry({ ...definition, note: `${amounts.join('，')}（${note}）` }, hasDepartment);
  });
  return html`<p class="missing"><b>${heapCount(measure, 'missing')}，${heapCount(measure, 'counted')}</b></p>
<ul class="missing">
${entries}</ul>
`;
}

function lists(measure: Measure, hasDepartment: boolean): readonly Markup[] {
  const divided = dividedDefinitions(measure);
  if (divided === undefined) return HEAP_ORDER.map((heap) => list(heap, measure, hasDepartment));
  return [dividedList(divided, measure, hasDepartment), list('exceptions', measure, hasDepartment)];
}

/**
 * The lists behind a number, closed until somebody wants to see them; on paper open and after all numbers.
 * @param of what the number is about, for those who only hear the words that open it, and for the paper
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
  if (counts === '' && explained === NOTHING) return html`没有`;
  return html`<details><summary><span class="unseen">${of}：</span>${words}</summary>
${explained}${lists(measure, hasDepartment)}</details>`;
}
