import { assembleCatalogue, type Catalogue } from '../catalog/catalogue.js';
import { decodeFile } from '../catalog/decode.js';
import type { Attachment, CatalogFiles, UnreadableAttachment } from '../catalog/files.js';
import { ATTACHMENT_FOLDER, kindOfFile } from '../catalog/kinds.js';
import type { SchemaChecker } from '../catalog/schema-check.js';
import { type Suppression, suppressionsIn } from '../catalog/suppressions.js';
import { collectCatalogue } from '../links/collect/collect-catalogue.js';
import type { UsedAddress } from '../links/use.js';
import type { Progress } from './check-catalogue.js';
import { refuseUnfit } from './folder-shape.js';

/** The addresses of a catalogue, and what is needed to judge them. */
export interface CatalogueLinks {
  readonly catalogue: Catalogue;
  readonly addresses: readonly UsedAddress[];
  /** Files whose YAML cannot be read. */
  readonly unread: readonly string[];
  readonly files: number;
  readonly definitions: number;
  /** Of all files that could be read. */
  readonly texts: ReadonlyMap<string, string>;
  readonly suppressions: ReadonlyMap<string, readonly Suppression[]>;
}

/**
 * Reads a catalogue for its addresses: also files that do not satisfy their schema.
 * @throws UserError if the folder holds no catalogue, no settings or no item
 */
export async function readLinks(
  port: CatalogFiles,
  checker: SchemaChecker,
  progress: Progress,
): Promise<CatalogueLinks> {
  const all = await port.list();
  refuseUnfit(all);
  const names = all.filter((file) => kindOfFile(file));
  const decoded = [];
  for (const file of names) {
    decoded.push(decodeFile(file, await port.read(file), checker));
    progress(decoded.length, names.length);
  }
  const attachments: (Attachment | UnreadableAttachment)[] = [];
  for (const file of all.filter((name) => name.startsWith(`${ATTACHMENT_FOLDER}/`))) {
    attachments.push(await port.inspect(file));
  }
  const texts = new Map(decoded.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]])));
  return {
    ...collectCatalogue(decoded),
    catalogue: assembleCatalogue(decoded, attachments),
    files: names.length + attachments.length,
    definitions: decoded.filter(({ definition }) => definition !== undefined).length,
    texts,
    suppressions: new Map([...texts].map(([file, text]) => [file, suppressionsIn(text)])),
  };
}
