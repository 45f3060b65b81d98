import type { CitizenChange } from '../model/citizen-changes.js';
import { addMonths, type DateText, yearOf } from '../values/date.js';
import { grouped } from '../values/grouped.js';

/** Months on the main page, the newest included. */
const RECENT_MONTHS = 12;

// WeChat takes fewer than 20,000 characters of an article, markup included: what stands around the entries takes about 3,000.
const PAGE_WEIGHT = 15_000;
/** Markup of an entry and of each of its lines, at the most. */
const ENTRY_WEIGHT = 240;
const MARKED = /[&<>"'`=]/gu;
/** What such a sign takes in addition when it is escaped. */
const MARK_WEIGHT = 5;

/** Changes that share a page; all of one year or all of the newest months. */
export interface ChangesPage {
  /** Null for the newest months. */
  readonly year: number | null;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly changes: readonly CitizenChange[];
}

/** Characters that a change takes in an article, at the most. */
function weightOf({ entry: { 名称, 内容, 理由 = '', 依据 = '' } }: CitizenChange): number {
  const text = `${名称}${内容}${理由}${依据}`;
  return ENTRY_WEIGHT + text.length + MARK_WEIGHT * (text.match(MARKED)?.length ?? 0);
}

function divide(changes: readonly CitizenChange[]): readonly (readonly CitizenChange[])[] {
  const pages: CitizenChange[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const change of changes) {
    weight += weightOf(change);
    if (weight > PAGE_WEIGHT) {
      pages.push([]);
      weight = weightOf(change);
    }
    pages.at(-1)?.push(change);
  }
  return pages;
}

function pagesOf(year: number | null, changes: readonly CitizenChange[]): readonly ChangesPage[] {
  const divided = divide(changes);
  return divided.map((part, index) => ({ year, page: index + 1, pages: divided.length, changes: part }));
}

/** The first day of the newest months: counted from the newest change, as there is no clock. */
function firstRecentDay({ date }: CitizenChange): DateText {
  return addMonths(`${date.slice(0, 7)}-01`, 1 - RECENT_MONTHS);
}

/**
 * The newest months, then what is older by years, each divided so that it fits into an article.
 * @param changes newest first
 */
export function divideChanges(changes: readonly CitizenChange[]): readonly ChangesPage[] {
  const [newest] = changes;
  if (newest === undefined) return [];
  const from = firstRecentDay(newest);
  const years = grouped(changes, ({ date }) => (date >= from ? null : yearOf(date)));
  return [...years].flatMap(([year, part]) => pagesOf(year, part));
}
