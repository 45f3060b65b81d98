/** A guide as lists of guides name it. */
export interface GuideLink {
  readonly id: string;
  readonly title: string;
  /** One line under the name, such as “个人 · 5个工作日”. */
  readonly hint: string;
  readonly aliases: readonly string[];
}

/** A shelf of guides that share something: a type, an audience, a subject, a list. */
export interface Shelf {
  /** Unique over the directory; a file name. */
  readonly id: string;
  readonly title: string;
  readonly guides: readonly GuideLink[];
}

/** Ways to browse without searching: 按对象, 按主题, 按类型, 按清单. */
export interface ShelfGroup {
  readonly id: string;
  readonly title: string;
  readonly shelves: readonly Shelf[];
}

export interface Directory {
  readonly groups: readonly ShelfGroup[];
  /** The guides of the 热门高频 list, or the first ones where there is no such list. */
  readonly hot: readonly GuideLink[];
  readonly all: readonly GuideLink[];
}
