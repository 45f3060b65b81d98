import { factsOf } from '../guide/facts.js';
import type { Edition } from '../guide/publication.js';
import { filePath } from './addresses.js';
import type { Artefact } from './channel.js';

/** Every attachment that the editions offer, once each, in the order of their paths. */
export function attachments(editions: readonly Edition[]): readonly Artefact[] {
  const paths = new Set<string>();
  for (const { publication } of editions) {
    for (const fact of factsOf(publication)) if (fact.type === 'file') paths.add(fact.value.path);
  }
  return [...paths].sort().map((from) => ({ kind: 'copy', path: filePath(from), from }));
}
