import type { NamedKind } from '../../catalog/kinds.js';

/** What is known outside of a definition in one of two versions. */
export interface Side {
  /** One id for all that are the same matter: of what was renamed, split or merged; else the id itself. */
  idOf(kind: NamedKind, id: string): string;
  /** Was it split or merged, or did it come of that? Then a list may name the matter more than once in one version. */
  isGathered(kind: NamedKind, id: string): boolean;
  /** Name of a definition for people. */
  nameOf(kind: NamedKind, id: string): string;
  /** Tells one content of an attachment from another; null where the file is missing. */
  contentOf(path: string): string | null;
  /** Key of the document that a name means by the name table of this version. */
  documentOf(name: string): string;
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}
