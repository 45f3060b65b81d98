import { resolve } from 'node:path';
import pc from 'picocolors';
import { catalogueFolder } from '../adapters/catalogue-folder.js';
import { readSchemas } from '../adapters/package-resources.js';
import { compileSchemas } from '../catalog/schema-check.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { describeMending } from '../reporters/mending.js';
import { rememberedChecks } from '../usecases/check-cache.js';
import { checkCatalogue, inTurn } from '../usecases/check-catalogue.js';
import { fixCatalogue } from '../usecases/fix-catalogue.js';
import { inPaths, sinceRef } from './asked-files.js';
import type { FixOptions } from './fix-option.js';
import type { Io } from './io.js';
import { hasColour } from './print-report.js';
import { progressBar } from './progress.js';
import { resolveToday } from './today.js';
import type { ValidateOptions } from './validate-once.js';
import { refuseUnwritten, type WriteFailures, writeMended } from './write-mended.js';

/**
 * Mends what is safe and shows it, on stdout for people, on stderr for programs.
 * @throws UserError if a file could not be written; those before and behind it are
 */
export async function fixFiles(
  io: Io,
  paths: readonly string[],
  options: FixOptions & ValidateOptions,
): Promise<void> {
  const root = resolve(io.cwd, options.catalog);
  const files = catalogueFolder(root, options.catalog);
  const isInPaths = inPaths(paths, await files.list(), io, root);
  const checker = compileSchemas(readSchemas());
  const today = resolveToday(options.today, io.now);
  const bar = await progressBar(io, '修改', options.quiet === true);
  let isConcerned: ((one: Diagnostic) => boolean) | undefined;
  const checkFiles = inTurn(rememberedChecks());
  const check: Parameters<typeof fixCatalogue>[2] = async (overlaid) => {
    const checked = await checkCatalogue(overlaid, checker, today, bar.update, checkFiles);
    isConcerned ??= await sinceRef(options.changed, checked.catalogue, io, root, true);
    return checked;
  };
  const isAsked = (one: Diagnostic) => isInPaths(one) && (isConcerned?.(one) ?? true);
  const { mended, refused } = await fixCatalogue(files, checker.knownKeys, check, isAsked).finally(bar.stop);
  const failures: WriteFailures = options.dryRun ? new Map() : await writeMended(root, mended);
  const done = mended.filter(({ file }) => !failures.has(file));

  const output = options.format === 'human' ? io.stdout : io.stderr;
  output.write(describeMending(done, options.catalog, pc.createColors(hasColour(io, options))));
  for (const { file, range, code } of refused) {
    io.stderr.write(
      `没有改 ${options.catalog}/${file}:${range.start.line} 的 ${code}：改了会动到别的内容，请手工改。\n`,
    );
  }
  refuseUnwritten(failures, options.catalog, done.length > 0);
  if (options.quiet || mended.length === 0) return;
  output.write(
    options.dryRun
      ? `上面 ${mended.length} 个文件可以自动修改；现在只是看看，什么都没有写。\n\n`
      : `改好了 ${mended.length} 个文件；请看一遍上面的改动，再提交。\n\n`,
  );
}
