import { parseDate } from '../../values/date.js';
import { limitsInProse } from '../../values/limits-in-prose.js';
import { parsePhone } from '../../values/phone.js';
import { normaliseText } from '../../values/text.js';

/** Something in free text that people act on. */
export interface FoundValue {
  readonly kind: 'phone' | 'limit' | 'money' | 'date' | 'percent' | 'document' | 'address';
  /** The words as found, after `normaliseText`. */
  readonly text: string;
}

interface Span {
  readonly kind: FoundValue['kind'];
  readonly start: number;
  readonly end: number;
}

const HOST = String.raw`(?:[a-z\d-]{1,63}\.){1,6}(?:cn|com|net|org|gov|edu|info|example|test|top|xyz|vip|cc|io|site|online|shop|club|app|link|wang)`;
const PATH = String.raw`(?:(?!https?:\/\/)[a-z\d\-._~:/?#@!$&'*+=%])`;
// With scheme; a mailbox; a bare host. Chinese characters and marks end an address, and so does the next one.
const ADDRESS = new RegExp(
  String.raw`https?:\/\/${PATH}+|(?<![a-z\d@.\-_/])(?:[\w.+-]{1,64}@)?${HOST}(?![a-z\d-])(?::\d{2,5})?(?:\/${PATH}*)?`,
  'giu',
);
const DOCUMENT = /《[^《》\n]{1,120}》/gu;
const SPACE = String.raw`\s?`;
const DATE =
  /(?<!\d)(?:\d{4}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?[日号])?|\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)|\d{1,2}\s?月\s?\d{1,2}\s?[日号])/gu;
const CHINESE_NUMBER = '[零〇一二两三四五六七八九十百千万亿]';
const MONEY = new RegExp(
  [
    String.raw`(?:¥|￥|人民币)${SPACE}\d[\d,]{0,20}(?:\.\d+)?(?:${SPACE}[千万亿]{0,2}元)?`,
    String.raw`(?<![\d.])\d[\d,]{0,20}(?:\.\d+)?${SPACE}[百千万亿]{0,2}元(?![旦月年])`,
    `${CHINESE_NUMBER}{1,12}元(?![旦月年化素首])`,
  ].join('|'),
  'gu',
);
const PERCENT = new RegExp(
  String.raw`(?<![\d.])\d{1,6}(?:\.\d+)?${SPACE}[%‰]|百分之(?:${CHINESE_NUMBER}{1,8}(?:点${CHINESE_NUMBER}{1,4})?|\d{1,3})`,
  'gu',
);
// No part of a longer code.
const PHONE =
  /(?<![\da-z.〕\]_-])(?:\+?86-?1|\(?0(?:\d{2,3}\)?\s(?=\d))?|1|[48]00|9)[\d()\-‐-―−转分机]{4,24}(?![\da-z_])/giu;
const SHORT = /^\d{5,8}$/u;
/** What is counted, an article of a law, a numbered document: no hotline. */
const COUNTED = /^\s?[号条款项元份件个次人家户名年月日天]/u;
const WHOLE_YEAR = /^(?:19|20|21)\d\d\s?年$/u;

const found = (kind: FoundValue['kind'], text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    kind,
    start: index,
    end: index + length,
  }));

/** The longest beginning of digits and marks that is a telephone number. */
function phonesIn(text: string): readonly Span[] {
  return found('phone', text, PHONE).flatMap((span) => {
    for (let end = span.end; end > span.start + 4; end -= 1) {
      const words = text.slice(span.start, end);
      if (/^\d/u.test(text.slice(end)) || parsePhone(words) === undefined) continue;
      return SHORT.test(words) && COUNTED.test(text.slice(end, end + 2)) ? [] : [{ ...span, end }];
    }
    return [];
  });
}

function datesIn(text: string): readonly Span[] {
  return found('date', text, DATE).filter(({ start, end }) => {
    const words = text.slice(start, end);
    return !/^\d{4}[-/.]/u.test(words) || parseDate(words) !== undefined;
  });
}

function limitsIn(text: string): readonly Span[] {
  return limitsInProse(text)
    .filter(({ start, end }) => !WHOLE_YEAR.test(text.slice(start, end)))
    .map(({ start, end }) => ({ kind: 'limit', start, end }));
}

function addressesIn(text: string): readonly Span[] {
  return found('address', text, ADDRESS).map((span) => {
    const [trailing = ''] = /[.:!?']*$/u.exec(text.slice(span.start, span.end)) ?? [];
    return { ...span, end: span.end - trailing.length };
  });
}

/** Each looks at what those before it have left. */
const FINDERS: readonly ((text: string) => readonly Span[])[] = [
  (text) => found('document', text, DOCUMENT),
  addressesIn,
  datesIn,
  (text) => found('money', text, MONEY),
  (text) => found('percent', text, PERCENT),
  phonesIn,
  limitsIn,
];

function without(text: string, spans: readonly Span[]): string {
  let left = text;
  for (const { start, end } of spans) {
    left = `${left.slice(0, start)}${'\0'.repeat(end - start)}${left.slice(end)}`;
  }
  return left;
}

/**
 * Every telephone number, limit, amount of money, date, percentage, 《document》 and web address (also mailbox) in free text, in their
 * order. None lies in another: what stands in an address or in the title of a document is part of it.
 */
export function valuesIn(text: string): readonly FoundValue[] {
  const plain = text.normalize('NFKC');
  const all: Span[] = [];
  let left = plain;
  for (const find of FINDERS) {
    const spans = find(left);
    all.push(...spans);
    left = without(left, spans);
  }
  return all
    .toSorted((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({ kind, text: normaliseText(plain.slice(start, end)) }));
}
