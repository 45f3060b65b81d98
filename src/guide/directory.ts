import type { News } from './news.js';
import type { Reference } from './reference.js';

/** A publication as lists of publications name it. */
export interface PublicationLink extends Reference {
  readonly title: string;
  /** One line under the name, such as “个人 · 5个工作日”. */
  readonly hint: string;
  readonly aliases: readonly string[];
}

/** A shelf of guides that share something: a type, an audience, a subject. */
export interface Shelf {
  /** Unique over the directory; a file name. */
  readonly id: string;
  readonly title: string;
  readonly guides: readonly PublicationLink[];
}

/** Ways to browse without searching: 按对象, 按主题, 按类型. */
export interface ShelfGroup {
  readonly id: string;
  readonly title: string;
  readonly shelves: readonly Shelf[];
}

export interface Directory {
  /** 一件事一次办: the guides of bundles. */
  readonly bundles: readonly PublicationLink[];
  /** The items of the 热门高频 list, or the first ones where there is no such list. */
  readonly hot: readonly PublicationLink[];
  readonly groups: readonly ShelfGroup[];
  /** 专项清单, each a page of its own. */
  readonly lists: readonly PublicationLink[];
  /** The guides of items. */
  readonly items: readonly PublicationLink[];
  /** 近期调整; null where nothing is told. */
  readonly changes: PublicationLink | null;
  /** The newest changes for citizens, newest first. */
  readonly news: readonly News[];
}
