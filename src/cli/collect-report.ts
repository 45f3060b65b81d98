import { resolve } from 'node:path';
import { catalogueFolder } from '../adapters/catalogue-folder.js';
import { readSchemas } from '../adapters/package-resources.js';
import { compileSchemas, type SchemaChecker } from '../catalog/schema-check.js';
import { countBySeverity } from '../diagnostic/report.js';
import type { Comparison, ReportContent } from '../documents/report-content.js';
import { completenessOf } from '../model/completeness.js';
import { compareTargets } from '../targets/compare-targets.js';
import { targetReport } from '../targets/report.js';
import type { TargetReport } from '../targets/target-report.js';
import { type CheckedCatalogue, checkCatalogue } from '../usecases/check-catalogue.js';
import { type ComparedCatalogue, comparedCatalogue } from './compared-catalogue.js';
import type { Io } from './io.js';
import type { ReportingOptions } from './options.js';
import { progressBar } from './progress.js';
import { dayInShanghai, resolveToday } from './today.js';

export interface CollectOptions extends Pick<ReportingOptions, 'catalog' | 'quiet' | 'today'> {
  readonly compare?: string;
  readonly compareToday?: string;
}

/** The catalogue as it was checked, and everything to report of it. */
export interface CollectedReport {
  readonly checked: CheckedCatalogue;
  readonly content: ReportContent;
}

/** As the report of that day had it: the day of the commit, never a day that is still to come. */
function comparedDay(
  { committed }: ComparedCatalogue,
  options: CollectOptions,
  today: string,
  io: Io,
): string {
  if (options.compareToday !== undefined)
    return resolveToday(options.compareToday, io.now, '--compare-today');
  const day = committed === null ? today : dayInShanghai(committed);
  return day < today ? day : today;
}

async function compare(
  io: Io,
  options: CollectOptions,
  word: string,
  checker: SchemaChecker,
  now: TargetReport,
): Promise<Comparison> {
  const earlier = await comparedCatalogue(io.cwd, resolve(io.cwd, options.catalog), word, ' --compare 后面');
  try {
    const day = comparedDay(earlier, options, now.today, io);
    const bar = await progressBar(io, `统计 ${word}`, options.quiet === true);
    const { catalogue } = await checkCatalogue(earlier.files, checker, day, bar.update).finally(bar.stop);
    const changes = compareTargets(targetReport(catalogue, day), now);
    return { with: word, commit: earlier.commit, today: day, unread: catalogue.unsound.size, ...changes };
  } finally {
    earlier.close();
  }
}

/**
 * Counts the catalogue, and the version that `--compare` names.
 * @throws UserError where one of them cannot be read at all
 */
export async function collectReport(io: Io, options: CollectOptions): Promise<CollectedReport> {
  const today = resolveToday(options.today, io.now);
  const checker = compileSchemas(readSchemas());
  const bar = await progressBar(io, '统计', options.quiet === true);
  const files = catalogueFolder(resolve(io.cwd, options.catalog), options.catalog);
  const checked = await checkCatalogue(files, checker, today, bar.update).finally(bar.stop);
  const targets = targetReport(checked.catalogue, today);
  const word = options.compare;
  const comparison = word === undefined ? undefined : await compare(io, options, word, checker, targets);
  const completeness = completenessOf(checked.catalogue, today);
  const found = countBySeverity(checked.diagnostics);
  return { checked, content: { targets, completeness, comparison, found } };
}
