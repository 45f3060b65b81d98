import { CHANGES_PAGE_ID } from '../model/reserved-ids.js';

export type PublicationKind = 'guide' | 'bundle' | 'list-page' | 'changes-page' | 'power-page' | 'law-page';

/** What tells a publication from every other one: an item, a bundle and a list never share an id. */
export interface Reference {
  readonly kind: PublicationKind;
  readonly id: string;
}

/** Does the publication say how to handle something, be it one item or a bundle? The others are lists of many. */
export function isGuide({ kind }: Reference): boolean {
  return kind === 'guide' || kind === 'bundle';
}

/** Is it one of the two registers of the whole catalogue: powers, laws? */
export function isRegister({ kind }: Reference): boolean {
  return kind === 'power-page' || kind === 'law-page';
}

/** 近期调整: the page with the newest changes, in catalogues that tell of any. */
export const CHANGES_PAGE: Reference = { kind: 'changes-page', id: CHANGES_PAGE_ID };

/** Is it the page with the newest changes? Older ones are reached from it. */
export function isChangesPage({ kind, id }: Reference): boolean {
  return kind === CHANGES_PAGE.kind && id === CHANGES_PAGE.id;
}
