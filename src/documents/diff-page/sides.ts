import type { Change, Value } from '../../diff/change.js';
import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import { markedWords, type Stretch } from './word-marks.js';

type Side = 'before' | 'after';

function stretches(side: Side, all: readonly Stretch[]): Markup {
  const pieces = all.map(({ text, isMarked }) => {
    if (!isMarked) return html`${text}`;
    return side === 'before' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
  });
  return html`${pieces}`;
}

const whole = (side: Side, text: string) => stretches(side, [{ text, isMarked: true }]);

const ABSENT = html`<span class="quiet">没有</span>`;

/** An element of a list in the words of the catalogue: `原件份数：1`. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join('、');
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return Object.entries(value)
    .map(([key, one]) => `${key} ${inWords(one)}`)
    .join('，');
}

function fieldsOf({ element, text }: Extract<Value, { readonly type: 'element' }>): Markup {
  if (typeof element !== 'object' || element === null || Array.isArray(element)) return NOTHING;
  const lines = Object.entries(element)
    .map(([key, value]) => ({ key, words: inWords(value) }))
    .filter(({ words }) => words !== text)
    .map(({ key, words }) => html`<li>${key}：${words}</li>`);
  return lines.length === 0 ? NOTHING : html`<ul>${lines}</ul>`;
}

function alone(side: Side, value: Value): Markup {
  return value.type === 'element'
    ? html`${whole(side, value.text)}${fieldsOf(value)}`
    : whole(side, value.text);
}

/** Is it read word by word? Limits, dates, numbers and the like are either the same or not. */
const isRead = ({ type }: Value) => type === 'text' || type === 'prose' || type === 'address';

function columns(before: Markup, after: Markup): Markup {
  return html`<dl class="sides"><div><dt>以前</dt><dd>${before}</dd></div><div><dt>现在</dt><dd>${after}</dd></div></dl>
`;
}

/** Two texts beside one another, with marks on the words that differ. */
export function textPair(before: string | null, after: string | null): readonly [Markup, Markup] {
  if (before === null || after === null) {
    return [
      before === null ? ABSENT : whole('before', before),
      after === null ? ABSENT : whole('after', after),
    ];
  }
  const pair = markedWords(before, after);
  return [stretches('before', pair.before), stretches('after', pair.after)];
}

function valueColumns(before: Value | null, after: Value | null): Markup {
  if (before !== null && after !== null && isRead(before) && isRead(after)) {
    return columns(...textPair(before.text, after.text));
  }
  return columns(
    before === null ? ABSENT : alone('before', before),
    after === null ? ABSENT : alone('after', after),
  );
}

const nameList = (side: Side, subjects: readonly { readonly name: string }[]) =>
  html`<ul>${subjects.map(({ name }) => html`<li>${whole(side, name)}</li>`)}</ul>`;

/** Before and after of a change, side by side; nothing where the sentence says all. */
export function sides(change: Change): Markup {
  switch (change.kind) {
    case 'definition-added':
    case 'definition-removed':
      return NOTHING;
    case 'definition-renamed':
      return columns(...textPair(change.earlier.name, change.subject.name));
    case 'item-split':
      return columns(whole('before', change.subject.name), nameList('after', change.into));
    case 'items-merged':
      return columns(nameList('before', change.from), whole('after', change.subject.name));
    case 'value-changed':
    case 'element-renamed':
      return valueColumns(change.before, change.after);
    case 'element-added':
      return valueColumns(null, change.after);
    case 'element-removed':
      return valueColumns(change.before, null);
    case 'elements-moved':
      return html`<p>换了位置的：${change.moved.join('、')}</p>
`;
  }
}
