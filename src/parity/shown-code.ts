import { readPage } from './extract/read-page.js';

/** The words that stand before the code on every page, and its eight digits. */
const SHOWN_CODE = /内容校验码:?([0-9A-F]{4}-[0-9A-F]{4})/iu;

/** The 内容校验码 that people see on a finished page; `undefined` where there is none. */
export function shownCheckCode(html: string): string | undefined {
  return SHOWN_CODE.exec(readPage(html).text)?.[1]?.toUpperCase();
}
