import type { Publication, Section } from '../guide/publication.js';

/** A section as the shared partials see it. */
export interface SectionView extends Section {
  /** The shared partial of its part. */
  readonly partial: string;
  /** 1, 2, 3 … in reading order; 0 for the key facts, which stand before the numbered sections. */
  readonly number: number;
}

export interface PublicationView extends Omit<Publication, 'sections'> {
  readonly sections: readonly SectionView[];
}

/** The publication with its sections numbered and bound to their partials; nothing else changes. */
export function viewOf(publication: Publication): PublicationView {
  let numbered = 0;
  const sections = publication.sections.map((section) => {
    const number = section.part === 'key-facts' ? 0 : ++numbered;
    return { ...section, partial: `shared/${section.part}`, number };
  });
  return { ...publication, sections };
}
