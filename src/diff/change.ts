import type { Kind } from '../catalog/kinds.js';
import type { Path } from '../diagnostic/diagnostic.js';
import type { StatutoryLimit } from '../values/limit.js';

/** What a change is about: a definition under the name that it bears, or bore before it was removed. */
export interface Subject {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** Relative to the catalogue. */
  readonly file: string;
}

/** A value on one side of a change; `text` is what people read, the rest is what rules compare. */
export type Value =
  | { readonly type: 'limit'; readonly text: string; readonly limit: StatutoryLimit }
  | { readonly type: 'count'; readonly text: string; readonly count: number }
  /** Words from a closed list, or 是 and 否. */
  | { readonly type: 'choice'; readonly text: string }
  | { readonly type: 'text' | 'prose'; readonly text: string }
  | {
      readonly type: 'date' | 'phone' | 'hours' | 'address' | 'link' | 'mail' | 'percent' | 'code';
      readonly text: string;
    }
  /** The id of another definition; `text` is its name where that is known. */
  | { readonly type: 'reference'; readonly text: string; readonly id: string }
  /** An attachment; `content` tells one content from another, null where the file is missing. */
  | { readonly type: 'file'; readonly text: string; readonly content: string | null }
  /**
   * A whole list element or group, such as a material; `text` is its name, `element` as the file has it. `names` are those of the
   * definitions that it refers to, by id, where they are known.
   */
  | {
      readonly type: 'element';
      readonly text: string;
      readonly element: unknown;
      readonly names: Readonly<Record<string, string>>;
    };

export type ValueType = Value['type'];

interface Base {
  readonly subject: Subject;
}

interface InDefinition extends Base {
  /** Keys without list positions, joined with a dot: `申请材料.原件份数`. What rules go by. */
  readonly field: string;
  /** In the later version; in the earlier one for what was removed. */
  readonly path: Path;
  /** For people, outermost first, list elements by their names: `['申请材料', '居民身份证', '原件份数']`. */
  readonly place: readonly string[];
}

/** One fact about how a version of the catalogue differs from an earlier one. States no opinion. */
export type Change =
  | (Base & { readonly kind: 'definition-added' })
  | (Base & { readonly kind: 'definition-removed' })
  /** The file has another name, the matter is the same. `subject` is the later one. */
  | (Base & { readonly kind: 'definition-renamed'; readonly earlier: Subject })
  /** `subject` is the earlier one. */
  | (Base & { readonly kind: 'item-split'; readonly into: readonly Subject[] })
  /** `subject` is the later one. */
  | (Base & { readonly kind: 'items-merged'; readonly from: readonly Subject[] })
  /** A value came (`before` null), went (`after` null) or is another. */
  | (InDefinition & {
      readonly kind: 'value-changed';
      readonly before: Value | null;
      readonly after: Value | null;
    })
  /** An element of a list; of a list of words each word is one. */
  | (InDefinition & { readonly kind: 'element-added'; readonly after: Value })
  | (InDefinition & { readonly kind: 'element-removed'; readonly before: Value })
  /**
   * The same element under another name. `by: 'alias'`: materials.yaml or spelling says that both names mean the same; `by: 'likeness'`:
   * only the rest of it is alike.
   */
  | (InDefinition & {
      readonly kind: 'element-renamed';
      readonly before: Value;
      readonly after: Value;
      readonly by: 'alias' | 'likeness';
    })
  /** Elements that both versions have stand in another order; names of those that moved. */
  | (InDefinition & { readonly kind: 'elements-moved'; readonly moved: readonly string[] });

export type ChangeKind = Change['kind'];

/** A change of something within a definition that both versions have. */
export type InnerChange = Extract<Change, { readonly field: string }>;

/** A fact with the definitions that it was read from; of a renamed, split or merged one both sides are there. */
export interface Compared<Any extends Change = Change> {
  readonly change: Any;
  readonly before: unknown;
  readonly after: unknown;
  /**
   * Of parts of a split and of sources of a merger: the other side that this fact was read against. Elsewhere null.
   */
  readonly against: Subject | null;
}
