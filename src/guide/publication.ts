import type { Leaf } from './leaf.js';
import type { Reference } from './reference.js';

/** The parts a page is made of. A table in `channels/` binds each to its shared partial, used by all channels. */
export type Part =
  | 'key-facts'
  | 'facts'
  | 'conditions'
  | 'materials'
  | 'steps'
  | 'results'
  | 'listed'
  | 'places'
  | 'contacts'
  | 'bases'
  | 'questions'
  | 'register';

/** A named thing within a section: one material, one step, one hall, one law, one question. */
export interface Entry {
  readonly name: Leaf;
  /** Short marks beside the name, such as 免提交 or 可容缺. */
  readonly tags: readonly Leaf[];
  readonly facts: readonly Leaf[];
  /** Paragraphs and list items of free text. */
  readonly body: readonly Leaf[];
}

/** A part of a page under a visible heading. All four lists are always there; unused ones are empty. */
export interface Section {
  /** Stable, used in fact paths and as the anchor of the website's list of contents. */
  readonly key: string;
  readonly part: Part;
  readonly heading: string;
  readonly intro: readonly Leaf[];
  readonly facts: readonly Leaf[];
  readonly entries: readonly Entry[];
}

/**
 * What every channel renders and all that it can see of a definition: final display strings in reading order.
 * A guide belongs to one item, a bundle's guide to one 打包一件事, a list page to one special list; the power page and
 * the law page are publications of the whole catalogue.
 */
export interface Publication extends Reference {
  readonly title: Leaf;
  /** Quiet lines under the title: summary, other names, status. */
  readonly lead: readonly Leaf[];
  readonly sections: readonly Section[];
}

/** A publication with its identity: SHA-256 over its facts (hex) and the 内容校验码 read from its first digits. */
export interface Edition {
  readonly publication: Publication;
  readonly digest: string;
  readonly checkCode: string;
  /** Title of the WeChat article (≤ 32 characters): 公众号标题, or the name where it is short enough. */
  readonly articleTitle: string;
  /** One plain sentence for lists, meta tags and the article's digest (≤ 120 characters). */
  readonly summary: string;
  /** Where the matter can be handled online: what the page's main button leads to. Null where there is none. */
  readonly onlineAddress: string | null;
}
