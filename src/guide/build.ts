import type { Catalogue } from '../catalog/catalogue.js';
import { buildDirectory } from './build-directory.js';
import { buildSite } from './build-site.js';
import type { Directory } from './directory.js';
import { draftsOf } from './drafts.js';
import { signed } from './editions.js';
import type { Edition } from './publication.js';
import type { Site } from './site.js';

/** All that the channels publish. */
export interface Collection {
  readonly site: Site;
  readonly directory: Directory;
  readonly editions: readonly Edition[];
}

/**
 * Catalogue (authoring shape) to publications (reader's shape): the one conversion.
 * @param catalogue without errors, with settings
 * @param today YYYY-MM-DD; decides which items are in force, and so which members a bundle has
 */
export function buildCollection(catalogue: Catalogue, today: string): Collection {
  const { settings } = catalogue;
  if (settings === undefined) throw new Error('a catalogue without settings cannot be published');
  const editions = draftsOf(catalogue, today).map(({ build }) => signed(build()));
  const publications = editions.map(({ publication }) => publication);
  return {
    site: buildSite(settings, publications),
    directory: buildDirectory(catalogue, publications, today),
    editions,
  };
}
