import type { Kind } from '../../catalog/kinds.js';
import type { MessageArgs } from '../../diagnostic/diagnostic.js';
import type { ChangeKind, InnerChange, Value } from '../change.js';
import { isRespelled } from '../weigh/figures.js';
import { isSameOpening } from '../weigh/hours.js';
import { lettersOf, readsTheSame } from './same-document.js';

/** Facts that say that something stands otherwise now; that it stands elsewhere is another matter. */
export const CONTENT = [
  'value-changed',
  'element-added',
  'element-removed',
  'element-renamed',
] as const satisfies readonly ChangeKind[];
export type ContentChange = Extract<InnerChange, { readonly kind: (typeof CONTENT)[number] }>;

/** Fields that a rule speaks of, those below them too; `every` is about all kinds of definitions. */
export type Fields = { readonly [K in Kind | 'every']?: readonly string[] };

const LONGEST = 40;
// Of a link the part that differs is told whole: half of it leads nowhere.
const LONGEST_LINK = 100;
const CONTEXT = 10;

/** Is the fact about one of the fields, or about something below it? */
export function isAt({ subject, field }: InnerChange, fields: Fields): boolean {
  const names = [...(fields[subject.kind] ?? []), ...(fields.every ?? [])];
  return names.some((name) => field === name || field.startsWith(`${name}.`));
}

/** The last key, such as 电话, wherever it stands. */
export function lastKey({ field }: InnerChange): string {
  return field.slice(field.lastIndexOf('.') + 1);
}

/** What stands on each side, null where nothing does. */
export function sidesOf(change: ContentChange): readonly [Value | null, Value | null] {
  switch (change.kind) {
    case 'element-added':
      return [null, change.after];
    case 'element-removed':
      return [change.before, null];
    case 'value-changed':
    case 'element-renamed':
      return [change.before, change.after];
  }
}

/** An optional 是 or 否 that is not written means 否, except whether a time counts. */
function isUnwrittenNo(change: ContentChange, sides: readonly (Value | null)[]): boolean {
  if (lastKey(change) === '计入时限') return false;
  const written = sides.filter((side) => side !== null);
  return written.length === 1 && written[0]?.type === 'choice' && written[0].text === '否';
}

/**
 * Texts that differ in punctuation, emphasis, white space or the writing of numbers alone, another name of the same document, the same
 * hours in other words, 否 in place of nothing: what it says
 * is the same.
 */
export function isMereWriting(change: InnerChange): boolean {
  if (change.kind === 'elements-moved') return false;
  if (change.kind === 'element-renamed' && change.by === 'alias') {
    const { before, after } = change;
    return readsTheSame(before.text, after.text);
  }
  const [before, after] = sidesOf(change);
  if (change.kind === 'value-changed' && isUnwrittenNo(change, [before, after])) return true;
  const isHours = before?.type === 'hours' && after?.type === 'hours';
  if (isHours && isSameOpening(before.text, after.text)) return true;
  const isText = (value: Value | null): value is Value => value?.type === 'text' || value?.type === 'prose';
  if (!isText(before) || !isText(after)) return false;
  return lettersOf(before.text) === lettersOf(after.text) || isRespelled(before.text, after.text);
}

function isNameOf(part: string, change: ContentChange): boolean {
  return change.kind !== 'value-changed' && sidesOf(change).some((side) => side?.text === part);
}

/** Where it stands, in words: 申请材料“居民身份证”的出具单位. Of an element its list. */
function placeInWords(change: ContentChange): string {
  const keys = change.field.split('.');
  let words = '';
  let wasKey = false;
  for (const [depth, part] of change.place.entries()) {
    const isKey = part === keys[0];
    if (isKey) keys.shift();
    else if (depth === change.place.length - 1 && isNameOf(part, change)) break;
    words += isKey ? `${words === '' ? '' : '的'}${part}` : `${wasKey ? '' : '的'}“${clipped(part)}”`;
    wasKey = isKey;
  }
  return words;
}

function clipped(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const points = [...line];
  return points.length > longest ? `${points.slice(0, longest - 1).join('')}…` : line;
}

/** Of two long links what follows the folders that they share. */
function linkExcerpts(before: string, after: string): readonly [string, string] {
  const texts = [before, after] as const;
  if (Math.max(...texts.map(({ length }) => length)) <= LONGEST || texts.includes('')) {
    return [clipped(before, LONGEST_LINK), clipped(after, LONGEST_LINK)];
  }
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const folder = before.lastIndexOf('/', same - 1);
  const from = before.startsWith('//', folder - 1) ? 0 : Math.max(folder, 0);
  const excerpt = (link: string) => (from > 0 ? '…' : '') + clipped(link.slice(from), LONGEST_LINK);
  return [excerpt(before), excerpt(after)];
}

/** Of two long texts the stretch in which they begin to differ. */
function excerpts(before: string, after: string): readonly [string, string] {
  const [left, right] = [before, after].map((text) => [...text.replace(/\s+/gu, ' ').trim()]) as [
    string[],
    string[],
  ];
  if (Math.max(left.length, right.length) <= LONGEST) return [left.join(''), right.join('')];
  const same = left.findIndex((point, index) => point !== right[index]);
  const from = Math.max(0, (same < 0 ? left.length : same) - CONTEXT);
  const excerpt = (points: string[]): string => (from > 0 ? '…' : '') + clipped(points.slice(from).join(''));
  return [excerpt(left), excerpt(right)];
}

/** The data of a message about a fact: where, what stood there, what stands there; empty where nothing does, or something moved. */
export function told(change: InnerChange): MessageArgs {
  if (change.kind === 'elements-moved') return { 何处: change.place.join('的'), 原来: '', 现在: '' };
  const [before, after] = sidesOf(change);
  const excerptsOf = (before ?? after)?.type === 'link' ? linkExcerpts : excerpts;
  const [原来, 现在] = excerptsOf(before?.text ?? '', after?.text ?? '');
  const place = placeInWords(change);
  return { 何处: change.kind === 'element-renamed' ? `${place}里的一项` : place, 原来, 现在 };
}

/** As `told`, of facts about these fields; of those that only write the same otherwise nothing is told. */
export function toldAt(change: InnerChange, fields: Fields): MessageArgs | undefined {
  return isAt(change, fields) && !isMereWriting(change) ? told(change) : undefined;
}

/** 地址由“…”改为“…”; 常见问题增加“…”; 电话去掉“…”; 办理流程的先后变了. */
export function sentence({ 何处, 原来, 现在 }: MessageArgs): string {
  if (原来 === '' && 现在 === '') return `${何处}的先后变了`;
  if (原来 === '') return `${何处}增加“${现在}”`;
  if (现在 === '') return `${何处}去掉“${原来}”`;
  return `${何处}由“${原来}”改为“${现在}”`;
}
