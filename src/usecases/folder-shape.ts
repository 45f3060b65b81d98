import { FILE_CODES } from '../catalog/file-codes.js';
import { ATTACHMENT_FOLDER, kindOfFile, SETTINGS_FILE } from '../catalog/kinds.js';
import { toDiagnostic } from '../diagnostic/code-doc.js';
import { type Diagnostic, FILE_START } from '../diagnostic/diagnostic.js';
import { UserError } from '../diagnostic/user-error.js';
import { misnamed } from './file-name.js';

const DOCUMENTATION = /^[^/]*\.md$|(?:^|\/)README[^/]*$/iu;

/** “把 catalog.yml 改名为 catalog.yaml”, where such a file is there; otherwise what to write. */
function renaming(files: readonly string[], isMeant: (name: string) => boolean, otherwise: string): string {
  const all = new Set(files);
  for (const file of files) {
    const rightName = misnamed(file, all)?.rightName;
    if (rightName !== undefined && isMeant(rightName)) return `把“${file}”改名为“${rightName}”`;
  }
  return otherwise;
}

function refuseNoCatalogue(files: readonly string[]): void {
  if (files.some((file) => kindOfFile(file))) return;
  throw new UserError(
    '这个文件夹里没有目录文件（没有 catalog.yaml，也没有 items 文件夹）',
    renaming(
      files,
      (name) => name === SETTINGS_FILE,
      '用 --catalog 指定目录所在的文件夹，例如 --catalog catalog',
    ),
  );
}

function refuseNoSettings(files: readonly string[]): void {
  if (files.includes(SETTINGS_FILE)) return;
  throw new UserError(
    '目录里没有 catalog.yaml，不知道由哪个单位发布',
    renaming(files, (name) => name === SETTINGS_FILE, '补写 catalog.yaml：机构名称、网站、公众号'),
  );
}

function refuseNoItems(files: readonly string[]): void {
  const isItem = (file: string) => kindOfFile(file)?.kind === 'item';
  if (files.some(isItem)) return;
  throw new UserError(
    '目录里一个事项也没有',
    renaming(files, isItem, '在 items 文件夹里至少写一个事项，文件名以 .yaml 结尾'),
  );
}

/**
 * Refuses a folder that cannot be a catalogue.
 * @param files all its files, relative to it
 * @throws UserError if it has no definition file, no settings or no item
 */
export function refuseUnfit(files: readonly string[]): void {
  refuseNoCatalogue(files);
  refuseNoSettings(files);
  refuseNoItems(files);
}

function stray(file: string, files: ReadonlySet<string>): Diagnostic {
  const definition = misnamed(file, files);
  if (!definition) {
    return toDiagnostic(FILE_CODES.strayFile, { path: [], args: { 文件: file } }, file, FILE_START);
  }
  const { advice, rightName } = definition;
  const finding = {
    path: [],
    args: { 文件: file, 做法: advice },
    ...(rightName !== undefined && { fix: rightName }),
  };
  return toDiagnostic(FILE_CODES.misplacedFile, finding, file, FILE_START);
}

/** Findings for files that nothing reads: neither definition, attachment nor documentation. */
export function strays(files: readonly string[]): readonly Diagnostic[] {
  const all = new Set(files);
  return files
    .filter(
      (file) => !kindOfFile(file) && !file.startsWith(`${ATTACHMENT_FOLDER}/`) && !DOCUMENTATION.test(file),
    )
    .map((file) => stray(file, all));
}
