import { normaliseText } from './text.js';

/** Soft hyphen, zero-width spaces and joiners, directional marks, word joiner, byte order mark: as a class of a pattern. */
export const ZERO_WIDTH = '\\u00AD\\u180E\\u200B-\\u200F\\u2060-\\u2064\\uFEFF';

const UNSEEN = new RegExp(`[\\s${ZERO_WIDTH}]`, 'gu');
const WIDE = /[\uFF01-\uFF5E]/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/gu;
const OPENING = /^["'“”‘’「『【《〈]+/u;
const CLOSING = /["'“”‘’」』】》〉]+$/u;
const TRAILING_COLONS = /:+$/u;
/** Distance from a full-width form to its ASCII character. */
const WIDTH_OFFSET = 0xfee0;

/**
 * A code, number, date or address as it is typed with an English keyboard: full-width forms and long dashes become
 * ASCII; white space, what nobody sees and quotes around it go. The words themselves stay.
 */
export function asTypedInEnglish(text: string): string {
  return text
    .replace(WIDE, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - WIDTH_OFFSET))
    .replace(DASHES, '-')
    .replace(UNSEEN, '')
    .replace(OPENING, '')
    .replace(CLOSING, '');
}

function bare(text: string): string {
  return normaliseText(text)
    .replace(UNSEEN, '')
    .replace(OPENING, '')
    .replace(CLOSING, '')
    .replace(TRAILING_COLONS, '');
}

/**
 * The one candidate that a word differs from only in form: width, white space, what nobody sees, quotes or brackets around
 * it, colons behind it. `undefined` if there is none or more than one.
 */
export function sameButForForm(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = bare(word);
  const same = [...candidates].filter((candidate) => bare(candidate) === wanted);
  return same.length === 1 ? same[0] : undefined;
}

/** What is odd about the form of a word, as a remedy says it; empty if nothing is. */
export function oddForm(word: string): string {
  const oddities = [
    new RegExp(`[${ZERO_WIDTH}]`, 'u').test(word) ? '有看不见的字符' : '',
    /\s/u.test(word) ? '有多余的空格' : '',
    /[“”‘’「」『』【】《》]/u.test(word) ? '多了中文引号或括号' : '',
    /[\uFF01-\uFF5E]/u.test(word) ? '用了全角字符' : '',
    /[\u2010-\u2015\u2212]/u.test(word) ? '用了中文的横线' : '',
  ];
  return oddities.filter((oddity) => oddity !== '').join('、');
}
