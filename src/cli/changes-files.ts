import { resolve } from 'node:path';
import { catalogueFolder } from '../adapters/catalogue-folder.js';
import { writeNewDefinition } from '../adapters/new-definition.js';
import { readSchemas } from '../adapters/package-resources.js';
import { type NotReplaced, replaceDefinition } from '../adapters/replace-definition.js';
import { decodeFile } from '../catalog/decode.js';
import { kindOfFile } from '../catalog/kinds.js';
import { compileSchemas } from '../catalog/schema-check.js';
import { UserError } from '../diagnostic/user-error.js';
import type { ChangelogFile, ChangesFile } from '../usecases/changelog/write-changelog.js';
import { refuseUnwritten } from './write-mended.js';

/** A file of `changes/` with its bytes. */
export interface ReadChangesFile extends ChangesFile {
  readonly bytes: Uint8Array;
}

/**
 * All files of `changes/` as they are.
 * @throws UserError where one of them has errors: nobody knows what it tells already
 */
export async function readChangesFiles(cwd: string, catalog: string): Promise<readonly ReadChangesFile[]> {
  const files = catalogueFolder(resolve(cwd, catalog), catalog);
  const checker = compileSchemas(readSchemas());
  const found: ReadChangesFile[] = [];
  for (const file of await files.list()) {
    if (kindOfFile(file)?.kind !== 'change') continue;
    const content = await files.read(file);
    const decoded = decodeFile(file, content, checker);
    if (decoded.kind !== 'change' || !content.ok) continue;
    const { definition, text, diagnostics, mended } = decoded;
    const hasErrors = diagnostics.some(({ severity }) => severity === 'error') || mended !== undefined;
    if (definition === undefined || text === undefined || hasErrors) {
      throw new UserError(
        `「${catalog}/${file}」有错误，不知道里面已经写了哪些调整`,
        `运行 kuaiban validate ${catalog}/${file} 看是什么错误，改正以后再运行`,
      );
    }
    found.push({ file, text, bytes: content.bytes, entries: definition.调整 });
  }
  return found;
}

const MARK = '\uFEFF';

function bytesOf(text: string, was: Uint8Array | undefined): Uint8Array {
  const hasMark = was?.[0] === 0xef && was[1] === 0xbb && was[2] === 0xbf;
  return new TextEncoder().encode(`${hasMark ? MARK : ''}${text}`);
}

/**
 * Carries out a plan, file by file; each is replaced at once or not at all.
 * @throws UserError where one could not be written
 */
export async function writeChangesFiles(
  cwd: string,
  catalog: string,
  planned: readonly ChangelogFile[],
  existing: readonly ReadChangesFile[],
): Promise<void> {
  const root = resolve(cwd, catalog);
  const before = new Map(existing.map(({ file, bytes }) => [file, bytes]));
  const failures = new Map<string, NotReplaced>();
  for (const { file, text } of planned) {
    const was = before.get(file);
    const bytes = bytesOf(text, was);
    const failure = was
      ? await replaceDefinition(root, file, was, bytes)
      : await writeNewDefinition(root, file, bytes);
    if (failure) failures.set(file, failure);
  }
  refuseUnwritten(failures, catalog, failures.size < planned.length);
}
