import { resolve } from 'node:path';
import type { Command } from 'commander';
import { catalogueFolder } from '../../adapters/catalogue-folder.js';
import { readSchemas } from '../../adapters/package-resources.js';
import { compileSchemas } from '../../catalog/schema-check.js';
import { countBySeverity } from '../../diagnostic/report.js';
import { completenessOf } from '../../model/completeness.js';
import { describeCompleteness } from '../../reporters/completeness-human.js';
import { checkCatalogue } from '../../usecases/check-catalogue.js';
import type { Io } from '../io.js';
import { type ReportingOptions, withReportingOptions } from '../options.js';
import { exitCodeOf, hasColour, printReport } from '../print-report.js';
import { progressBar } from '../progress.js';
import { type ResultFileOptions, withResultFile, withResultIn } from '../result-file.js';
import { resolveToday } from '../today.js';

async function report(io: Io, options: ReportingOptions): Promise<number> {
  const root = resolve(io.cwd, options.catalog);
  const bar = await progressBar(io, '统计', options.quiet === true);
  const today = resolveToday(options.today, io.now);
  const checked = await checkCatalogue(
    catalogueFolder(root, options.catalog),
    compileSchemas(readSchemas()),
    today,
    bar.update,
  ).finally(bar.stop);
  const completeness = completenessOf(checked.catalogue, today);
  if (options.format !== 'human') {
    return await printReport(io, { command: 'report', ...checked, completeness }, options);
  }
  io.stdout.write(describeCompleteness(completeness, hasColour(io, options)));
  const { errors, warnings } = countBySeverity(checked.diagnostics);
  if (errors + warnings > 0 && !options.quiet) {
    io.stdout.write(`目录里还有 ${errors} 个错误、${warnings} 个警告，用 kuaiban validate 查看。\n`);
  }
  return exitCodeOf(checked, options);
}

export function addReport(program: Command, io: Io, finish: (code: number) => void): void {
  withResultFile(withReportingOptions(program.command('report'), ['human', 'json', 'html']))
    .summary('统计内容完整度')
    .description('统计现在有效的办事指南写得全不全：按责任处室、事项类型和每份指南，列出缺少的要素。')
    .action(async (options: ReportingOptions & ResultFileOptions) => {
      finish(await withResultIn(io, options, (target) => report(target, options)));
    });
}
