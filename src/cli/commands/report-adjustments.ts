import { resolve } from 'node:path';
import type { Command } from 'commander';
import { catalogueFolder } from '../../adapters/catalogue-folder.js';
import { readSchemas } from '../../adapters/package-resources.js';
import { compileSchemas } from '../../catalog/schema-check.js';
import { UserError } from '../../diagnostic/user-error.js';
import { listAdjustments } from '../../usecases/list-adjustments.js';
import type { Io } from '../io.js';
import { type ReportingOptions, withCountingOptions } from '../options.js';
import { printAdjustments } from '../print-adjustments.js';
import { progressBar } from '../progress.js';
import { type ResultFileOptions, withResultFile, withResultIn } from '../result-file.js';
import { resolveToday } from '../today.js';

type AdjustmentsOptions = Omit<ReportingOptions, 'max'> & ResultFileOptions & { readonly since?: string };

/** An option that stands before the second word would be lost. */
function refuseOptionsBefore(report: Command): void {
  const early = report.options.find(
    (option) => report.getOptionValueSource(option.attributeName()) === 'cli',
  );
  if (!early) return;
  const name = early.long ?? '';
  throw new UserError(`“${name}”要写在 adjustments 后面`, `例如 kuaiban report adjustments ${name}`);
}

async function reportAdjustments(io: Io, options: AdjustmentsOptions): Promise<number> {
  const today = resolveToday(options.today, io.now);
  const since = options.since === undefined ? undefined : resolveToday(options.since, io.now, '--since');
  const bar = await progressBar(io, '统计', options.quiet === true);
  const { checked, adjustments } = await listAdjustments(
    catalogueFolder(resolve(io.cwd, options.catalog), options.catalog),
    compileSchemas(readSchemas()),
    { today, since, onCheck: bar.update },
  ).finally(bar.stop);
  return printAdjustments(io, checked, adjustments, options);
}

/** `report adjustments`: what changed, by when it has to be published, what is left to do. */
export function addReportAdjustments(report: Command, io: Io, finish: (code: number) => void): void {
  report.helpCommand(false);
  withResultFile(withCountingOptions(report.command('adjustments'), ['human', 'json']))
    .summary('列出要公开的调整和期限')
    .description(
      '列出权责清单、事项、专项清单和法规的调整：最迟哪天公开、目录跟上了没有、还要做什么。逾期的算错误，没有做完的算警告。',
    )
    .option('--since <日期>', '从哪一天起的调整，例如 2025-01-01（不写就是最近一年；没有做完的总会列出）')
    .helpOption('-h, --help', '显示帮助')
    .action(async (options: AdjustmentsOptions) => {
      refuseOptionsBefore(report);
      finish(await withResultIn(io, options, (target) => reportAdjustments(target, options)));
    });
}
