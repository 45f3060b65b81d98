import { assembleCatalogue, type Catalogue } from '../catalog/catalogue.js';
import type { Attachment, CatalogFiles, UnreadableAttachment } from '../catalog/files.js';
import { ATTACHMENT_FOLDER, kindOfFile, SETTINGS_FILE } from '../catalog/kinds.js';
import type { SchemaChecker } from '../catalog/schema-check.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { SuppressedDiagnostic } from '../diagnostic/report.js';
import { buildIndices } from '../model/indices.js';
import { runCatalogueRules } from '../rules/run.js';
import { runTargetRules } from '../targets/run.js';
import { type CheckCache, checkAnew } from './check-cache.js';
import { type CheckedFile, checkFile, locate } from './check-file.js';
import { refuseUnfit, strays } from './folder-shape.js';
import { quieten } from './quieten.js';

/** A catalogue that was read, with everything found in it, sorted. */
export interface CheckedCatalogue {
  readonly catalogue: Catalogue;
  readonly files: number;
  readonly definitions: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that comments silence with a reason. */
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** Texts of the settings and of the files with findings, as far as they could be read. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Called after each file with the number done and the number in all. */
export type Progress = (done: number, total: number) => void;

/** Checks all definition files; gives them in the order of their names. */
export type CheckFiles = (
  port: CatalogFiles,
  files: readonly string[],
  checker: SchemaChecker,
  progress: Progress,
) => Promise<readonly CheckedFile[]>;

/**
 * One file after another.
 * @param cache what earlier checks found in files with the same bytes
 */
export function inTurn(cache: CheckCache = checkAnew): CheckFiles {
  return async (port, files, checker, progress) => {
    const checked: CheckedFile[] = [];
    for (const file of files) {
      const content = await port.read(file);
      checked.push(cache(file, content, () => checkFile(file, content, checker)));
      progress(checked.length, files.length);
    }
    return checked;
  };
}

function textsOf(files: readonly CheckedFile[], shown: readonly Diagnostic[]): ReadonlyMap<string, string> {
  const wanted = new Set([SETTINGS_FILE, ...shown.map(({ file }) => file)]);
  const sought = files.filter(({ file }) => wanted.has(file));
  return new Map(sought.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]])));
}

/**
 * Reads and checks a catalogue. A broken file is a finding; the others are still checked.
 * @param today YYYY-MM-DD; decides what is in force
 * @param checkFiles how the files are gone through
 * @throws UserError if the folder holds no catalogue, no settings or no item
 */
export async function checkCatalogue(
  port: CatalogFiles,
  checker: SchemaChecker,
  today: string,
  progress: Progress = () => {},
  checkFiles: CheckFiles = inTurn(),
): Promise<CheckedCatalogue> {
  const all = await port.list();
  refuseUnfit(all);
  const definitionFiles = all.filter((file) => kindOfFile(file));
  const attachmentFiles = all.filter((file) => file.startsWith(`${ATTACHMENT_FOLDER}/`));

  const checked = await checkFiles(port, definitionFiles, checker, progress);
  const attachments: (Attachment | UnreadableAttachment)[] = [];
  for (const file of attachmentFiles) {
    attachments.push(await port.inspect(file));
  }

  const catalogue = assembleCatalogue(checked, attachments);
  const context = { catalogue, indices: buildIndices(catalogue), today };
  const targets = runTargetRules(catalogue, today);
  const found = [
    ...strays(all),
    ...checked.flatMap((file) => [
      ...file.diagnostics,
      ...locate(file, [
        ...file.findings,
        ...runCatalogueRules(file, context),
        ...(targets.get(file.file) ?? []),
      ]),
    ]),
  ];
  const { diagnostics, suppressed } = quieten(found, checked, catalogue.settings, catalogue.unsound);
  return {
    catalogue,
    files: definitionFiles.length + attachmentFiles.length,
    definitions: checked.filter((file) => file.definition !== undefined).length,
    diagnostics,
    suppressed,
    texts: textsOf(checked, [...diagnostics, ...suppressed.map(({ diagnostic }) => diagnostic)]),
  };
}
