import type { Part, Publication, Section } from '../guide/publication.js';

/** The shared partial that says what a part consists of; several parts are made alike. */
const PARTIALS = {
  'key-facts': 'shared/key-facts',
  facts: 'shared/plain',
  conditions: 'shared/conditions',
  materials: 'shared/numbered',
  steps: 'shared/steps',
  results: 'shared/plain',
  listed: 'shared/plain',
  places: 'shared/plain',
  contacts: 'shared/plain',
  bases: 'shared/plain',
  questions: 'shared/plain',
  register: 'shared/numbered',
} satisfies Record<Part, string>;

/** A section as the shared partials see it. */
export interface SectionView extends Section {
  /** The shared partial of its part. */
  readonly partial: string;
  /** 1, 2, 3 … in reading order; 0 for the key facts, which stand before the numbered sections. */
  readonly number: number;
  /** The list of contents stands before this section: under the key facts, or under the title where there are none. */
  readonly isFirstNumbered: boolean;
}

export interface PublicationView extends Omit<Publication, 'sections'> {
  readonly sections: readonly SectionView[];
}

/** The publication with its sections numbered and bound to their partials; nothing else changes. */
export function viewOf(publication: Publication): PublicationView {
  let numbered = 0;
  const sections = publication.sections.map((section) => {
    const number = section.part === 'key-facts' ? 0 : ++numbered;
    return { ...section, partial: PARTIALS[section.part], number, isFirstNumbered: number === 1 };
  });
  return { ...publication, sections };
}
