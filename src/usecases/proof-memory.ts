import { createHash } from 'node:crypto';
import type { Edition } from '../guide/publication.js';
import type { Site } from '../guide/site.js';
import type { UsedException } from '../parity/tile.js';
import type { OwnWords } from './own-words.js';
import type { FinishedPage } from './prove-rendition.js';

/** Pages that were proved without a problem, by `proofKey`: which exceptions each makes use of. Filled while proving. */
export type ProofMemory = Map<string, readonly UsedException[]>;

/** All that the proof of a page depends on, besides the program itself. */
export interface ProofSubject {
  readonly channel: string;
  readonly page: FinishedPage;
  readonly edition: Edition;
  readonly site: Site;
  readonly ownWords: OwnWords;
}

/** SHA-256 (hex) over everything that the proof of a page looks at: while it is the same, so is the outcome. */
export function proofKey({ channel, page, edition, site, ownWords }: ProofSubject): string {
  // The digest covers all facts with their sections.
  const { publication, ...rest } = edition;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([channel, publication.kind, publication.id, rest, site, ownWords]));
  hash.update('\0').update(page.html);
  for (const [name, bytes] of page.images) hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}
