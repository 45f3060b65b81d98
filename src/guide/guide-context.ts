import type { Catalogue } from '../catalog/catalogue.js';
import type { Attachment } from '../catalog/files.js';
import type { DefinitionOf, KindWithFolder } from '../catalog/kinds.js';

/** The definition that a checked reference points at. */
export function resolve<K extends KindWithFolder>(
  catalogue: Catalogue,
  kind: K,
  id: string,
): DefinitionOf[K] {
  const definition = catalogue.definitions[kind].get(id);
  if (definition === undefined) throw new Error(`unresolved reference to ${kind} ${id}`);
  return definition;
}

/** The attachment that a checked path names. */
export function resolveAttachment(catalogue: Catalogue, path: string): Attachment {
  const attachment = catalogue.attachments.get(path);
  if (attachment === undefined) throw new Error(`unresolved attachment ${path}`);
  return attachment;
}
