import { readSchemas } from '../../src/adapters/package-resources.js';
import { compileSchemas } from '../../src/catalog/schema-check.js';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { type CheckedCatalogue, checkCatalogue } from '../../src/usecases/check-catalogue.js';
import { type MemoryFolder, memoryFiles, TOWN, withExample } from './memory-files.js';

/** The day on which the town is checked, unless a test says another. */
export const TODAY = '2026-11-01';

export const CHECKER = compileSchemas(readSchemas());

/** Checks a folder in memory. */
export function checkFolder(folder: MemoryFolder, today: string = TODAY): Promise<CheckedCatalogue> {
  return checkCatalogue(memoryFiles(folder), CHECKER, today);
}

/** Checks the town with some files changed. */
export function checkTown(...examples: readonly ExampleFile[]): Promise<CheckedCatalogue> {
  return checkFolder(withExample(TOWN, examples));
}

/** What tests compare: code, file, path and data; the words are pinned elsewhere. */
export function brief({ code, file, path, args }: Diagnostic) {
  return { code, file, path: path.join('/'), args };
}
