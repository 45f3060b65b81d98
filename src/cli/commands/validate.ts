import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { catalogueFolder } from '../../adapters/catalogue-folder.js';
import { recoverDist } from '../../adapters/dist-folder.js';
import { readSchemas } from '../../adapters/package-resources.js';
import { compileSchemas } from '../../catalog/schema-check.js';
import { UserError } from '../../diagnostic/user-error.js';
import { checkCatalogue } from '../../usecases/check-catalogue.js';
import type { Io } from '../io.js';
import { type ReportingOptions, withReportingOptions } from '../options.js';
import { printReport } from '../print-report.js';
import { progressBar } from '../progress.js';
import { resolveToday } from '../today.js';

/** Is `file` one of the asked paths or below one? Paths may be given from the catalogue or from where one stands. */
function isAsked(file: string, paths: readonly string[], io: Io, root: string): boolean {
  if (paths.length === 0) return true;
  const absolute = resolve(root, file);
  const isBelow = (folder: string) => !relative(folder, absolute).startsWith('..');
  return paths.some((path) => isBelow(resolve(io.cwd, path)) || isBelow(resolve(root, path)));
}

async function validate(io: Io, paths: readonly string[], options: ReportingOptions): Promise<number> {
  await recoverDist(resolve(io.cwd, 'dist'));
  const root = resolve(io.cwd, options.catalog);
  const files = catalogueFolder(root, options.catalog);
  const bar = progressBar(io, '检查', options.quiet === true);
  const checked = await checkCatalogue(
    files,
    compileSchemas(readSchemas()),
    resolveToday(options.today, io.now),
    bar.update,
  ).finally(bar.stop);
  const known = await files.list();
  for (const path of paths) {
    if (known.some((file) => isAsked(file, [path], io, root))) continue;
    throw new UserError(`目录里没有「${path}」`, '检查路径；可以写成 items/shi-ye-deng-ji.yaml 或 items');
  }
  const diagnostics = checked.diagnostics.filter(({ file }) => isAsked(file, paths, io, root));
  return printReport(
    io,
    { command: 'validate', ...checked, diagnostics, isPartial: paths.length > 0 },
    options,
  );
}

export function addValidate(program: Command, io: Io, finish: (code: number) => void): void {
  withReportingOptions(program.command('validate'))
    .summary('检查目录')
    .description('检查目录：文件写法、必填要素、前后矛盾、引用的法规、权力、大厅和附件。')
    .argument('[路径...]', '只报告这些文件或文件夹里的问题')
    .action(async (paths: string[], options: ReportingOptions) => {
      finish(await validate(io, paths, options));
    });
}
