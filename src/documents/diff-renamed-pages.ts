import type { Kind } from '../catalog/kinds.js';
import type { PublicationMove } from '../diff/consequences.js';
import type { JudgedChange } from '../diff/judged-change.js';
import type { PublicationKind } from '../guide/reference.js';

/** The page that a definition has for itself. */
const PAGES: Partial<Record<Kind, PublicationKind>> = { item: 'guide', bundle: 'bundle', list: 'list-page' };

/** A page whose definition bears another file name: the old one is taken down, the new one published. */
export interface RenamedPage {
  readonly earlier: PublicationMove;
  readonly later: PublicationMove;
}

/** Pages that moved to another address, and those that did not. */
export interface PagesByAddress {
  readonly renamed: readonly RenamedPage[];
  readonly others: readonly PublicationMove[];
}

/** Tells a page that bears another address from one that is new and one that is gone. */
export function pagesByAddress(
  publications: readonly PublicationMove[],
  changes: readonly JudgedChange[],
): PagesByAddress {
  const find = (state: PublicationMove['state'], kind: PublicationKind | undefined, id: string) =>
    publications.find((one) => one.state === state && one.kind === kind && one.id === id);
  const renamed = changes.flatMap(({ change }): readonly RenamedPage[] => {
    if (change.kind !== 'definition-renamed') return [];
    const kind = PAGES[change.subject.kind];
    const earlier = find('removed', kind, change.earlier.id);
    const later = find('added', kind, change.subject.id);
    return earlier && later ? [{ earlier, later }] : [];
  });
  const paired = new Set(renamed.flatMap(({ earlier, later }) => [earlier, later]));
  return { renamed, others: publications.filter((one) => !paired.has(one)) };
}
