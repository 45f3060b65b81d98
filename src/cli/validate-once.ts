import { resolve } from 'node:path';
import { BASELINE_FILE } from '../adapters/baseline-file.js';
import { catalogueFolder } from '../adapters/catalogue-folder.js';
import { readSchemas } from '../adapters/package-resources.js';
import { compileSchemas } from '../catalog/schema-check.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { completenessOf } from '../model/completeness.js';
import { checkCatalogue } from '../usecases/check-catalogue.js';
import { inPaths, sinceRef } from './asked-files.js';
import type { Io } from './io.js';
import { describeRenewal, renewKnown, withoutKnown } from './known-findings.js';
import type { ReportingOptions } from './options.js';
import { printReport } from './print-report.js';
import { progressBar } from './progress.js';
import { resolveToday } from './today.js';

export interface ValidateOptions extends ReportingOptions {
  readonly changed?: string;
  readonly watch?: boolean;
  readonly writeBaseline?: boolean;
  /** False after --no-baseline. */
  readonly baseline: boolean;
}

/** Checks the catalogue, prints what is asked and new, and gives the exit code. */
export async function validateOnce(
  io: Io,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<number> {
  const isQuiet = options.quiet === true;
  const root = resolve(io.cwd, options.catalog);
  const files = catalogueFolder(root, options.catalog);
  const bar = progressBar(io, '检查', isQuiet);
  const today = resolveToday(options.today, io.now);
  const checked = await checkCatalogue(files, compileSchemas(readSchemas()), today, bar.update).finally(
    bar.stop,
  );
  const isInPaths = inPaths(paths, await files.list(), io, root);
  const isConcerned = await sinceRef(options.changed, checked.catalogue, io, root, isQuiet);
  const renewed = options.writeBaseline ? await renewKnown(checked, root) : undefined;
  const { diagnostics, known } = renewed ?? (await withoutKnown(checked, io, root, options));
  const isAsked = (one: Diagnostic) => isInPaths(one) && isConcerned(one);
  const isPartial = paths.length > 0 || options.changed !== undefined;
  const report = {
    command: 'validate',
    ...checked,
    diagnostics: diagnostics.filter(isAsked),
    suppressed: [...checked.suppressed, ...known].filter(({ diagnostic }) => isAsked(diagnostic)),
    isPartial,
    // Only the page has room for it; it is about the whole.
    ...(options.format === 'html' &&
      !isPartial && { completeness: completenessOf(checked.catalogue, today) }),
    ...(renewed && {
      outcome: { baseline: `${options.catalog}/${BASELINE_FILE}`, entries: renewed.entries },
    }),
  };
  const code = printReport(io, report, options);
  if (renewed && options.format === 'human' && !isQuiet) {
    io.stdout.write(describeRenewal(renewed.entries, renewed.diagnostics.length, options.catalog));
  }
  return code;
}
