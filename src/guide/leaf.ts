import type { Hours } from '../values/hours.js';
import type { StatutoryLimit } from '../values/limit.js';
import type { Run } from '../values/prose.js';
import type { TotalLimit } from '../values/total-limit.js';
import type { Reference } from './reference.js';

/** What a displayed text means: the typed value that a reader of the page could act on. */
export type TypedValue =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'limit'; readonly value: StatutoryLimit }
  | { readonly type: 'total-limit'; readonly value: TotalLimit }
  | { readonly type: 'percent'; readonly value: number }
  | { readonly type: 'count'; readonly value: number }
  | { readonly type: 'copies'; readonly value: { readonly original: number; readonly copy: number } }
  | { readonly type: 'date'; readonly value: string }
  | { readonly type: 'hours'; readonly value: Hours }
  | { readonly type: 'phone'; readonly value: string }
  | { readonly type: 'address'; readonly value: string }
  | { readonly type: 'link'; readonly value: string }
  | { readonly type: 'file'; readonly value: FileValue }
  | { readonly type: 'basis'; readonly value: { readonly law: string; readonly article: string } };

/** An attachment: its path below the catalogue, its size in bytes and the SHA-256 of its content (hex). */
export interface FileValue {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * One thing that a guide says. `label` is the visible label before the text ('' where the text stands alone),
 * `text` is final: no channel formats it. `runs` repeats `text` with emphasis and links for free text; the
 * concatenated run texts equal `text`. `refersTo` names the publication that the text is about, for a channel with
 * pages to lead there; `isDetail` puts the fact under the one before it. Like the runs they add nothing to the fact.
 */
export type Leaf = TypedValue & {
  readonly label: string;
  readonly text: string;
  readonly runs?: readonly Run[];
  readonly refersTo?: Reference;
  readonly isDetail?: true;
};
