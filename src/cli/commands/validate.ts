import { resolve } from 'node:path';
import type { Command } from 'commander';
import { catalogueFolder } from '../../adapters/catalogue-folder.js';
import { recoverDist } from '../../adapters/dist-folder.js';
import { EXIT } from '../exit-code.js';
import { type FixOptions, withFixOptions } from '../fix-option.js';
import type { Io } from '../io.js';
import { withReportingOptions } from '../options.js';
import { type ResultFileOptions, withResultFile, withResultIn } from '../result-file.js';
import { refuseContradictions } from '../validate-contradictions.js';
import { type ValidateOptions, validateOnce } from '../validate-once.js';

async function validate(
  io: Io,
  paths: readonly string[],
  options: ValidateOptions & FixOptions & ResultFileOptions,
): Promise<number> {
  refuseContradictions(paths, options);
  await recoverDist(resolve(io.cwd, 'dist'));
  if (options.fix) await (await import('../fix-files.js')).fixFiles(io, paths, options);
  if (!options.watch) return withResultIn(io, options, (target) => validateOnce(target, paths, options));
  const root = resolve(io.cwd, options.catalog);
  await catalogueFolder(root, options.catalog).list(); // A folder that is not there is a slip of the command.
  const [{ watch }, { rememberedChecks }] = await Promise.all([
    import('../watch.js'),
    import('../../usecases/check-cache.js'),
  ]);
  const cache = rememberedChecks();
  await watch(io, root, (current) => validateOnce(current, paths, options, cache));
  return EXIT.clean;
}

export function addValidate(program: Command, io: Io, finish: (code: number) => void): void {
  withResultFile(withFixOptions(withReportingOptions(program.command('validate'))))
    .summary('检查目录')
    .description('检查目录：文件写法、必填要素、前后矛盾、引用的法规、权力、大厅和附件。')
    .argument('[路径...]', '只报告这些文件或文件夹里的问题')
    .option('--changed <版本>', '只报告和改动有关的问题：和这个分支、标签或提交相比，改动过的文件')
    .option('--watch', '一直开着，每次保存以后再检查一遍（按 Ctrl+C 结束）')
    .option('--write-baseline', '把现有的问题记进基线，以后只报告新的')
    .option('--no-baseline', '不看基线，报告全部问题')
    .option('--no-cache', '不用上次的检查结果，全部重新检查')
    .action(async (paths: string[], options: ValidateOptions & FixOptions & ResultFileOptions) => {
      finish(await validate(io, paths, options));
    });
}
