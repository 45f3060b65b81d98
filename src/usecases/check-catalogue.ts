import { assembleCatalogue, type Catalogue } from '../catalog/catalogue.js';
import { type DecodedFile, decodeFile } from '../catalog/decode.js';
import type { Attachment, CatalogFiles } from '../catalog/files.js';
import { ATTACHMENT_FOLDER, kindOfFile, SETTINGS_FILE } from '../catalog/kinds.js';
import type { SchemaChecker } from '../catalog/schema-check.js';
import { SCHEMA_CODES } from '../catalog/schema-codes.js';
import { type SeverityOverrides, severityOverrides } from '../catalog/settings.js';
import { parseSource, rangeOfPath } from '../catalog/source.js';
import { toDiagnostic } from '../diagnostic/code-doc.js';
import { compareDiagnostics, type Diagnostic, FILE_START } from '../diagnostic/diagnostic.js';
import { UserError } from '../diagnostic/user-error.js';
import { buildIndices } from '../model/indices.js';
import { type RuleFinding, runCatalogueRules, runDefinitionRules } from '../rules/run.js';

/** A catalogue that was read, with everything found in it, sorted. */
export interface CheckedCatalogue {
  readonly catalogue: Catalogue;
  readonly files: number;
  readonly definitions: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Called after each file with the number done and the number in all. */
export type Progress = (done: number, total: number) => void;

const DOCUMENTATION = /\.(md|txt)$/u;

/** Paths become lines only where there are findings: the text is parsed again then. */
function locate(decoded: DecodedFile, findings: readonly RuleFinding[]): readonly Diagnostic[] {
  if (findings.length === 0 || decoded.text === undefined) return [];
  const source = parseSource(decoded.text);
  return findings.map(({ doc, finding }) =>
    toDiagnostic(doc, finding, decoded.file, rangeOfPath(source, finding.path, finding.at ?? 'value')),
  );
}

/** Everything about one file: a pure function of its bytes. */
function checkFile(decoded: DecodedFile): readonly Diagnostic[] {
  return [...decoded.diagnostics, ...locate(decoded, runDefinitionRules(decoded))];
}

function misplaced(file: string): Diagnostic {
  return toDiagnostic(SCHEMA_CODES.misplacedFile, { path: [], args: { 文件: file } }, file, FILE_START);
}

/**
 * Levels as the catalogue wants them. What makes a definition unusable keeps its own: silenced, the page of an item
 * would vanish without a word.
 */
function override(
  diagnostics: readonly Diagnostic[],
  overrides: SeverityOverrides,
  unusable: ReadonlySet<Diagnostic>,
): readonly Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const severity = unusable.has(diagnostic) ? undefined : overrides.get(diagnostic.code);
    if (severity === undefined) return [diagnostic];
    return severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
}

function refuseNoCatalogue(files: readonly string[]): void {
  if (files.some((file) => kindOfFile(file))) return;
  throw new UserError(
    '这个文件夹里没有目录文件（没有 catalog.yaml，也没有 items 文件夹）',
    '用 --catalog 指定目录所在的文件夹，例如 --catalog catalog',
  );
}

function refuseNoSettings(files: readonly string[]): void {
  if (files.includes(SETTINGS_FILE)) return;
  throw new UserError(
    '目录里没有 catalog.yaml，不知道由哪个单位发布',
    '补写 catalog.yaml：机构名称、网站、公众号',
  );
}

function refuseNoItems(files: readonly string[]): void {
  if (files.some((file) => kindOfFile(file)?.kind === 'item')) return;
  throw new UserError('目录里一个事项也没有', '在 items 文件夹里至少写一个事项，文件名以 .yaml 结尾');
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
  refuseNoCatalogue(all);
  refuseNoSettings(all);
  refuseNoItems(all);
  const definitionFiles = all.filter((file) => kindOfFile(file));
  const attachmentFiles = all.filter((file) => file.startsWith(`${ATTACHMENT_FOLDER}/`));
  const strays = all.filter(
    (file) => !kindOfFile(file) && !file.startsWith(`${ATTACHMENT_FOLDER}/`) && !DOCUMENTATION.test(file),
  );

  const decoded: DecodedFile[] = [];
  for (const file of definitionFiles) {
    decoded.push(decodeFile(file, await port.read(file), checker));
    progress(decoded.length, definitionFiles.length);
  }
  const attachments: Attachment[] = [];
  for (const file of attachmentFiles) {
    const attachment = await port.inspect(file);
    if (attachment) attachments.push(attachment);
  }

  const catalogue = assembleCatalogue(decoded, attachments);
  const context = { catalogue, indices: buildIndices(catalogue), today };
  const diagnostics = [
    ...strays.map(misplaced),
    ...decoded.flatMap(checkFile),
    ...decoded.flatMap((file) => locate(file, runCatalogueRules(file, context))),
  ];
  const unusable = new Set(decoded.flatMap((file) => (file.definition ? [] : file.diagnostics)));
  const levelled = override(diagnostics, severityOverrides(catalogue.settings), unusable);
  return {
    catalogue,
    files: definitionFiles.length + attachmentFiles.length,
    definitions: decoded.filter((file) => file.definition !== undefined).length,
    diagnostics: levelled.toSorted(compareDiagnostics),
  };
}
