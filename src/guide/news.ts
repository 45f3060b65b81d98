import type { Catalogue } from '../catalog/catalogue.js';
import { citizenChanges } from '../model/citizen-changes.js';
import { type DateText, formatDate } from '../values/date.js';
import { collapseWhitespace } from '../values/text.js';
import { BURDEN_WORDS, pageFinder } from './changes-entries.js';
import { CHANGES_PAGE, type Reference } from './reference.js';

/** What a feed takes: readers ask for the newest again and again. */
const NEWEST = 100;

/** One change for citizens as a feed tells it. */
export interface News {
  /** Stays when the words are corrected; unique together with the date. */
  readonly key: string;
  readonly date: DateText;
  /** The date as people read it. */
  readonly day: string;
  /** Such as `失业登记：更方便了`. */
  readonly title: string;
  readonly category: string;
  /** What changed; for what asks for more also why, each a paragraph. */
  readonly paragraphs: readonly string[];
  /** The page about what changed; where it has none, the page that lists the changes. */
  readonly page: Reference;
}

/**
 * The newest changes for citizens, newest first; empty without `changes/*.yaml`.
 * @param published all other publications
 */
export function buildNews(catalogue: Catalogue, published: readonly Reference[]): readonly News[] {
  const findPage = pageFinder(catalogue, published);
  return citizenChanges(catalogue)
    .slice(0, NEWEST)
    .map((change) => {
      const { 名称, 类别, 内容, 理由, 依据 } = change.entry;
      const words = [内容, 理由 && `为什么：${理由}`, 依据 && `依据：${依据}`];
      return {
        key: change.key,
        date: change.date,
        day: formatDate(change.date),
        title: `${collapseWhitespace(名称)}：${BURDEN_WORDS[类别]}`,
        category: BURDEN_WORDS[类别],
        paragraphs: words.filter((text) => text !== undefined).map(collapseWhitespace),
        page: findPage(change) ?? CHANGES_PAGE,
      };
    });
}
