import { normaliseText } from './text.js';

// 人社厅函〔2026〕12号 and 国务院令第722号, as NFKC writes them.
const NUMBER =
  /[\p{Script=Han}]{1,20}(?:[〔[(【]\d{4}[〕\])】]第?\d{1,5}号|令\(?第?\d{1,5}号\)?|公告\(?\d{4}年第\d{1,5}号\)?)/u;

const YEAR = /[〔[(【](\d{4})[〕\])】]|公告\(?(\d{4})年/u;

/** The year in a 文号, `undefined` where it has none. */
export function yearOfNumber(number: string): number | undefined {
  const [, bracketed, announced] = YEAR.exec(normaliseText(number)) ?? [];
  const year = bracketed ?? announced;
  return year === undefined ? undefined : Number(year);
}

/** The 文号 of an official document in a text, as it is compared (no white space), `undefined` where there is none. */
export function documentNumberIn(text: string): string | undefined {
  return NUMBER.exec(normaliseText(text))?.[0];
}
