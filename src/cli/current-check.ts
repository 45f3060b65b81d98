import { jsonCache, NO_CACHE } from '../adapters/json-cache.js';
import { readBuild } from '../adapters/package-resources.js';
import type { DigestedFiles } from '../catalog/files.js';
import type { CheckCache } from '../usecases/check-cache.js';
import type { CheckedCatalogue } from '../usecases/check-catalogue.js';
import { digesting, type RecalledCheck, recall, toStore } from '../usecases/outcome.js';
import type { Io } from './io.js';

interface CheckOptions {
  readonly quiet: boolean;
  /** May the outcome be kept, and taken from where it was kept? */
  readonly isStored: boolean;
  /** Is the catalogue itself asked for, not only what was found in it? */
  readonly isWholeNeeded: boolean;
  /** For a program that checks again and again. */
  readonly cache?: CheckCache;
}

/** What is found in a catalogue as it is now; `whole` where it was read anew. */
interface CurrentCheck {
  readonly checked: RecalledCheck;
  readonly whole: CheckedCatalogue | undefined;
}

/**
 * Recalls what was found before, if nothing has changed; else checks the catalogue and keeps what is found.
 * @param root folder of the catalogue, absolute
 * @param today YYYY-MM-DD
 */
export async function currentCheck(
  io: Io,
  files: DigestedFiles,
  root: string,
  today: string,
  { quiet, isStored, isWholeNeeded, cache }: CheckOptions,
): Promise<CurrentCheck> {
  const build = isStored ? readBuild() : undefined;
  const store = build === undefined ? NO_CACHE : jsonCache(root, 'validate', build);
  const recalled = isWholeNeeded ? undefined : await recall(files, today, await store.load());
  if (recalled) return { checked: recalled, whole: undefined };
  const { freshCheck } = await import('./fresh-check.js');
  const read = digesting(files);
  const whole = await freshCheck(io, read.files, today, quiet, cache);
  await store.save(toStore(whole, today, read.digests));
  return { checked: whole, whole };
}
