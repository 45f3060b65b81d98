import { assembleCatalogue, type Catalogue } from '../catalog/catalogue.js';
import { type DecodedFile, decodeFile, sourceOf } from '../catalog/decode.js';
import type { Attachment, CatalogFiles, UnreadableAttachment } from '../catalog/files.js';
import { ATTACHMENT_FOLDER, kindOfFile } from '../catalog/kinds.js';
import type { SchemaChecker } from '../catalog/schema-check.js';
import { rangeOfPath } from '../catalog/source.js';
import { toDiagnostic } from '../diagnostic/code-doc.js';
import { compareDiagnostics, type Diagnostic } from '../diagnostic/diagnostic.js';
import { buildIndices } from '../model/indices.js';
import { type RuleFinding, runCatalogueRules, runDefinitionRules } from '../rules/run.js';
import { refuseUnfit, strays } from './folder-shape.js';
import { levelled, unknownCodes } from './levels.js';

/** A catalogue that was read, with everything found in it, sorted. */
export interface CheckedCatalogue {
  readonly catalogue: Catalogue;
  readonly files: number;
  readonly definitions: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the definition files that could be read. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Called after each file with the number done and the number in all. */
export type Progress = (done: number, total: number) => void;

/** Paths become lines only where there are findings: the text is parsed again then. */
function locate(decoded: DecodedFile, findings: readonly RuleFinding[]): readonly Diagnostic[] {
  const source = findings.length === 0 ? undefined : sourceOf(decoded);
  if (!source) return [];
  return findings.map(({ doc, finding }) =>
    toDiagnostic(doc, finding, decoded.file, rangeOfPath(source, finding.path, finding.at ?? 'value')),
  );
}

/** Everything about one file: a pure function of its bytes. */
function checkFile(decoded: DecodedFile): readonly Diagnostic[] {
  return [...decoded.diagnostics, ...locate(decoded, runDefinitionRules(decoded))];
}

/**
 * Reads and checks a catalogue. A broken file is a finding; the others are still checked.
 * @param today YYYY-MM-DD; decides what is in force
 * @throws UserError if the folder holds no catalogue, no settings or no item
 */
export async function checkCatalogue(
  port: CatalogFiles,
  checker: SchemaChecker,
  today: string,
  progress: Progress = () => {},
): Promise<CheckedCatalogue> {
  const all = await port.list();
  refuseUnfit(all);
  const definitionFiles = all.filter((file) => kindOfFile(file));
  const attachmentFiles = all.filter((file) => file.startsWith(`${ATTACHMENT_FOLDER}/`));

  const decoded: DecodedFile[] = [];
  for (const file of definitionFiles) {
    decoded.push(decodeFile(file, await port.read(file), checker));
    progress(decoded.length, definitionFiles.length);
  }
  const attachments: (Attachment | UnreadableAttachment)[] = [];
  for (const file of attachmentFiles) {
    attachments.push(await port.inspect(file));
  }

  const catalogue = assembleCatalogue(decoded, attachments);
  const context = { catalogue, indices: buildIndices(catalogue), today };
  const diagnostics = [
    ...strays(all),
    ...unknownCodes(decoded),
    ...decoded.flatMap(checkFile),
    ...decoded.flatMap((file) => locate(file, runCatalogueRules(file, context))),
  ];
  const unusable = new Set(decoded.flatMap((file) => (file.definition ? [] : file.diagnostics)));
  const shown = levelled(diagnostics, catalogue.settings, unusable);
  return {
    catalogue,
    files: definitionFiles.length + attachmentFiles.length,
    definitions: decoded.filter((file) => file.definition !== undefined).length,
    diagnostics: shown.toSorted(compareDiagnostics),
    texts: new Map(decoded.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]]))),
  };
}
