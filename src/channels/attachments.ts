import type { Leaf } from '../guide/leaf.js';
import type { Edition, Publication } from '../guide/publication.js';
import { filePath } from './addresses.js';
import type { Artefact } from './channel.js';

/** Every attachment that the editions offer, once each, in the order of their paths. */
export function attachments(editions: readonly Edition[]): readonly Artefact[] {
  const paths = new Set<string>();
  for (const { publication } of editions) {
    for (const leaf of leavesOf(publication)) if (leaf.type === 'file') paths.add(leaf.value.path);
  }
  return [...paths].sort().map((from) => ({ kind: 'copy', path: filePath(from), from }));
}

function leavesOf({ title, lead, sections }: Publication): readonly Leaf[] {
  return [
    title,
    ...lead,
    ...sections.flatMap(({ intro, facts, entries }) => [
      ...intro,
      ...facts,
      ...entries.flatMap(({ name, tags, facts: details, body }) => [name, ...tags, ...details, ...body]),
    ]),
  ];
}
