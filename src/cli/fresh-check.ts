import { readSchemas } from '../adapters/package-resources.js';
import type { CatalogFiles } from '../catalog/files.js';
import { compileSchemas } from '../catalog/schema-check.js';
import type { CheckCache } from '../usecases/check-cache.js';
import { type CheckedCatalogue, checkCatalogue, inTurn } from '../usecases/check-catalogue.js';
import type { Io } from './io.js';
import { progressBar } from './progress.js';

/** Checks a catalogue with all rules. Loaded only when there is something to check: it brings every rule with it. */
export async function freshCheck(
  io: Io,
  files: CatalogFiles,
  today: string,
  isQuiet: boolean,
  cache?: CheckCache,
): Promise<CheckedCatalogue> {
  const bar = await progressBar(io, '检查', isQuiet);
  return checkCatalogue(files, compileSchemas(readSchemas()), today, bar.update, inTurn(cache)).finally(
    bar.stop,
  );
}
