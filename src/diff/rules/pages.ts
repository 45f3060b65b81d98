import type { Kind } from '../../catalog/kinds.js';

/** Kinds of which citizens open a page by its address, laws left out: theirs are looked up from a guide. */
const PAGES: ReadonlySet<Kind> = new Set<Kind>(['item', 'bundle', 'list', 'place', 'power']);

/** Do citizens open a page of this kind by its address? */
export function hasPage(kind: Kind): boolean {
  return PAGES.has(kind);
}
