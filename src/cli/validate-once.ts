import { resolve } from 'node:path';
import { BASELINE_FILE } from '../adapters/baseline-file.js';
import { catalogueFolder } from '../adapters/catalogue-folder.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { CheckCache } from '../usecases/check-cache.js';
import type { CheckedCatalogue } from '../usecases/check-catalogue.js';
import { inPaths, sinceRef } from './asked-files.js';
import { currentCheck } from './current-check.js';
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
  const { checked, whole } = await currentCheck(io, files, root, today, {
    quiet,
    isStored: options.cache,
    isWholeNeeded: hasCompleteness || options.changed !== undefined,
    ...(cache && { cache }),
  });

  const isInPaths = inPaths(paths, await files.list(), io, root);
  const isConcerned = whole ? await sinceRef(options.changed, whole.catalogue, io, root, quiet) : () => true;
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
