import type { Value } from '../../diff/change.js';
import type { JudgedChange } from '../../diff/judged-change.js';
import { html, type Markup, NOTHING } from '../../reporters/html/markup.js';
import { formatArticle } from '../../values/article-number.js';
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

type ElementValue = Extract<Value, { readonly type: 'element' }>;

/** What stands in an element, in the words of the catalogue; definitions by their names, articles as laws count them. */
function inWords(value: unknown, names: ElementValue['names'], key = ''): string {
  if (Array.isArray(value)) return value.map((one) => inWords(one, names, key)).join('、');
  if (typeof value === 'object' && value !== null) return groupInWords(value, names);
  const text = String(value ?? '');
  if (key === '条款') return formatArticle(text);
  return Object.hasOwn(names, text) ? (names[text] ?? text) : text;
}

/** `《劳动合同法》第五十七条`; of other groups `原件份数 1，复印件份数 1`. */
function groupInWords(group: object, names: ElementValue['names']): string {
  const { 法规: law, 条款: articles = [], ...rest } = group as Readonly<Record<string, unknown>>;
  if (typeof law === 'string' && Object.keys(rest).length === 0) {
    return `${Object.hasOwn(names, law) ? `《${names[law]}》` : law}${inWords(articles, names, '条款')}`;
  }
  const entries = Object.entries(group).map(([key, one]) => ({ key, words: inWords(one, names, key) }));
  return entries.map(({ key, words }) => `${key} ${words}`).join('，');
}

function fieldsOf({ element, text, names }: ElementValue): Markup {
  if (typeof element !== 'object' || element === null || Array.isArray(element)) return NOTHING;
  const lines = Object.entries(element)
    .map(([key, value]) => ({ key, words: inWords(value, names, key) }))
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

/** What came or went, beside nothing; left out where it is a few words that the sentence has. */
function oneSided(before: Value | null, after: Value | null, message: string): Markup {
  const value = before ?? after;
  const isSaid = value !== null && message.includes(value.text);
  if (isSaid && (value.type !== 'element' || fieldsOf(value) === NOTHING)) return NOTHING;
  return valueColumns(before, after);
}

/** Before and after of a change, side by side; nothing where the sentence says all. */
export function sides({ change, message }: Pick<JudgedChange, 'change' | 'message'>): Markup {
  switch (change.kind) {
    case 'definition-added':
    case 'definition-removed':
      return NOTHING;
    case 'definition-renamed':
      return columns(...textPair(change.earlier.file, change.subject.file));
    case 'item-split':
      return columns(whole('before', change.subject.name), nameList('after', change.into));
    case 'items-merged':
      return columns(nameList('before', change.from), whole('after', change.subject.name));
    case 'value-changed':
      return valueColumns(change.before, change.after);
    case 'element-renamed':
      // What else of it changed is told by itself.
      return columns(...textPair(change.before.text, change.after.text));
    case 'element-added':
      return oneSided(null, change.after, message);
    case 'element-removed':
      return oneSided(change.before, null, message);
    case 'elements-moved':
      return html`<p>换了位置的：${change.moved.join('、')}</p>
`;
  }
}
