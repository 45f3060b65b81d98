import { resolve } from 'node:path';
import { BASELINE_FILE } from '../adapters/baseline-file.js';
import { catalogueFolder } from '../adapters/catalogue-folder.js';
import { type JsonCache, jsonCache, NO_CACHE } from '../adapters/json-cache.js';
import { readBuild } from '../adapters/package-resources.js';
import type { DigestedFiles } from '../catalog/files.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { CheckCache } from '../usecases/check-cache.js';
import type { CheckedCatalogue } from '../usecases/check-catalogue.js';
import { digesting, type RecalledCheck, recall, toStore } from '../usecases/outcome.js';
import { inPaths, sinceRef } from './asked-files.js';
import type { Io } from './io.js';
import { describeRenewal, renewKnown, withoutKnown } from './known-findings.js';
import type { ReportingOptions } from './options.js';
import { printReport } from './print-report.js';
import { resolveToday } from './today.js';

export interface ValidateOptions extends ReportingOptions {
  readonly changed?: string;
  readonly watch?: boolean;
  readonly writeBaseline?: boolean;
  /** False after --no-baseline. */
  readonly baseline: boolean;
  /** False after --no-cache. */
  readonly cache: boolean;
}

/** A check, and its catalogue where it was read anew. */
interface Checked {
  readonly checked: RecalledCheck;
  readonly whole: CheckedCatalogue | undefined;
}

async function check(
  io: Io,
  files: DigestedFiles,
  today: string,
  store: JsonCache,
  {
    quiet,
    isWholeNeeded,
    cache,
  }: { readonly quiet: boolean; readonly isWholeNeeded: boolean; readonly cache?: CheckCache },
): Promise<Checked> {
  const recalled = isWholeNeeded ? undefined : await recall(files, today, await store.load());
  if (recalled) return { checked: recalled, whole: undefined };
  const { freshCheck } = await import('./fresh-check.js');
  const read = digesting(files);
  const whole = await freshCheck(io, read.files, today, quiet, cache);
  await store.save(toStore(whole, today, read.digests));
  return { checked: whole, whole };
}

/**
 * Checks the catalogue, prints what is asked and new, and gives the exit code.
 * @param cache for a program that checks again and again
 */
export async function validateOnce(
  io: Io,
  paths: readonly string[],
  options: ValidateOptions,
  cache?: CheckCache,
): Promise<number> {
  const quiet = options.quiet === true;
  const root = resolve(io.cwd, options.catalog);
  const files = catalogueFolder(root, options.catalog);
  const today = resolveToday(options.today, io.now);
  const isPartial = paths.length > 0 || options.changed !== undefined;
  const hasCompleteness = options.format === 'html' && !isPartial; // Only the page has room for it; it is about the whole.
  const build = options.cache ? readBuild() : undefined;
  const store = build === undefined ? NO_CACHE : jsonCache(root, 'validate', build);
  const isWholeNeeded = hasCompleteness || options.changed !== undefined;
  const { checked, whole } = await check(io, files, today, store, {
    quiet,
    isWholeNeeded,
    ...(cache && { cache }),
  });

  const isInPaths = inPaths(paths, await files.list(), io, root);
  const isConcerned = await sinceRef(options.changed, whole?.catalogue, io, root, quiet);
  const renewed = options.writeBaseline ? await renewKnown(checked, root) : undefined;
  const { diagnostics, known } = renewed ?? (await withoutKnown(checked, io, root, options));
  const isAsked = (one: Diagnostic) => isInPaths(one) && isConcerned(one);
  const report = {
    command: 'validate',
    ...checked,
    diagnostics: diagnostics.filter(isAsked),
    suppressed: [...checked.suppressed, ...known].filter(({ diagnostic }) => isAsked(diagnostic)),
    isPartial,
    ...(hasCompleteness && whole && { completeness: await completenessOf(whole, today) }),
    ...(renewed && {
      outcome: { baseline: `${options.catalog}/${BASELINE_FILE}`, entries: renewed.entries },
    }),
  };
  const code = await printReport(io, report, options);
  if (renewed && options.format === 'human' && !quiet) {
    io.stdout.write(describeRenewal(renewed.entries, renewed.diagnostics.length, options.catalog));
  }
  return code;
}

async function completenessOf({ catalogue }: CheckedCatalogue, today: string) {
  const model = await import('../model/completeness.js');
  return model.completenessOf(catalogue, today);
}
