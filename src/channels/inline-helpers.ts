import Handlebars from 'handlebars';
import type { Reference } from '../guide/reference.js';
import { formatChineseNumber } from '../values/chinese-number.js';
import { encodePath } from './addresses.js';

/** A helper that turns one value into words, a number or a style. Handlebars escapes it unless it is safe already. */
export type InlineHelper = (value: unknown) => string | Handlebars.SafeString;

const TONES: Readonly<Record<string, string>> = {
  免提交: 'good',
  可容缺: 'warn',
  容缺后补: 'warn',
  更方便了: 'good',
  请留意: 'warn',
  有所收紧: 'bad',
};

/** Decoration that every channel may use; none of it is a fact. */
export const inlineHelpers: Readonly<Record<string, InlineHelper>> = {
  /** Text whose line feeds are line breaks: no channel keeps white space. */
  lines: (text) => {
    const escaped = Handlebars.escapeExpression(String(text));
    return new Handlebars.SafeString(escaped.replaceAll('\n', '<br>'));
  },
  /** Position in a list as people count: 0 → 1. */
  ordinal: (index) => String(numberOf(index) + 1),
  /** A section's number: 1 → 一. */
  numeral: (number) => formatChineseNumber(numberOf(number)),
  /** One segment of an address, encoded. */
  segment: (text) => encodeURIComponent(String(text)),
  /** Colour of a tag whose word already says what it means. */
  tone: (text) => TONES[String(text)] ?? 'plain',
  /** Something where a fact stands under the one before it. */
  detail: (leaf) => (typeof leaf === 'object' && leaf !== null && 'isDetail' in leaf ? 'detail' : ''),
  /** How much room a key fact wants: a short one is set large. */
  room: (text) => {
    const length = [...String(text)].length;
    if (length <= 6) return 'short';
    return length <= 14 ? 'medium' : 'long';
  },
};

/** The helper `page-of`: a publication's page below the root of a channel, encoded. */
export function pageOf(path: (publication: Reference) => string): InlineHelper {
  return (value) => {
    if (!isReference(value)) throw new Error('这里要一个页面');
    return encodePath(path(value));
  };
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value;
}

function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`这里要一个数字，得到的是 ${String(value)}`);
  return value;
}
