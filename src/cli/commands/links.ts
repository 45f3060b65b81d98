import { resolve } from 'node:path';
import type { Command } from 'commander';
import { catalogueFolder } from '../../adapters/catalogue-folder.js';
import { keepHeapSmall } from '../../adapters/heap-growth.js';
import { readVersion } from '../../adapters/package-resources.js';
import { UserError } from '../../diagnostic/user-error.js';
import { askLinks, secondsOf } from '../ask-links.js';
import { EXIT } from '../exit-code.js';
import { fixMoved } from '../fix-redirects.js';
import type { Io } from '../io.js';
import { knownLinks } from '../known-links.js';
import { type LinkOptions, refuseLinkContradictions, withLinkOptions } from '../link-options.js';
import { openSites } from '../open-sites.js';
import { withReportingOptions } from '../options.js';
import { printLinks } from '../print-links.js';
import { withResultFile, withResultIn } from '../result-file.js';

async function links(io: Io, options: LinkOptions): Promise<number> {
  refuseLinkContradictions(options);
  keepHeapSmall();
  const root = resolve(io.cwd, options.catalog);
  const isQuiet = options.quiet === true;
  const { folders, above } = await openSites(io.cwd, options.site);
  const memory = await knownLinks(root, readVersion(), secondsOf(io), options);
  if (memory.journal.note !== '' && !isQuiet) io.stderr.write(`${memory.journal.note}。\n`);
  const result = await askLinks(io, root, folders, memory, options).catch(async (error: unknown) => {
    await memory.journal.close(false);
    throw error;
  });
  const unsaved = await memory
    .save(result.known, result.history, result.isComplete)
    .catch((error: unknown) => {
      if (error instanceof UserError) return error;
      throw error;
    });
  const files = catalogueFolder(root, options.catalog);
  const diagnostics = options.fix ? await fixMoved(io, root, files, result, options) : result.diagnostics;
  const code = await printLinks(io, result, diagnostics, above, memory.known, options);
  if (unsaved === undefined) return code;
  // Half an hour of asking is not lost with the file that keeps its history.
  io.stderr.write(`${unsaved.message}；${unsaved.remedy}。\n`);
  return EXIT.cannotRun;
}

export function addLinks(program: Command, io: Io, finish: (code: number) => void): void {
  withResultFile(withLinkOptions(withReportingOptions(program.command('links'))))
    .summary('查打不开的链接')
    .description(
      '把目录里的每个网址、电话、邮箱、小程序路径和附件找出来，问一遍打不打得开；同一个地址只报告一次，列出所有用到它的地方。',
    )
    .action(async (options: LinkOptions) => {
      finish(await withResultIn(io, options, (target) => links(target, options)));
    });
}
