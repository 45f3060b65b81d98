import { resolve } from 'node:path';
import type { Command } from 'commander';
import { catalogueFolder } from '../../adapters/catalogue-folder.js';
import { keepHeapSmall } from '../../adapters/heap-growth.js';
import { readVersion } from '../../adapters/package-resources.js';
import { addressResults, summarise } from '../../links/link-summary.js';
import { oldestOf } from '../../links/memory/known-verdicts.js';
import { askLinks, secondsOf } from '../ask-links.js';
import { describeLinks, hostResults } from '../describe-links.js';
import { fixMoved } from '../fix-redirects.js';
import type { Io } from '../io.js';
import { knownLinks } from '../known-links.js';
import { type LinkOptions, refuseLinkContradictions, withLinkOptions } from '../link-options.js';
import { openSites } from '../open-sites.js';
import { withReportingOptions } from '../options.js';
import { hasColour, printReport } from '../print-report.js';
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
  await memory.save(result.known, result.history, result.isComplete);
  const files = catalogueFolder(root, options.catalog);
  const diagnostics = options.fix ? await fixMoved(io, root, files, result, options) : result.diagnostics;
  const summary = summarise(result.entries, result.figures);
  const table = hostResults(summary);
  const { links: found, suppressed, built, builtFiles } = result;
  const report = {
    command: 'links',
    files: found.files + builtFiles,
    definitions: found.definitions,
    texts: found.texts,
    diagnostics,
    suppressed,
    built,
    isPartial: summary.links.verdicts.unknown > 0,
    results: { ...summary, addresses: addressResults(result.entries) },
    ...(table && { table }),
  };
  const code = await printReport(io, report, options, above);
  if (options.format === 'human' && !isQuiet) {
    const recalled = result.entries.filter(({ from }) => from === 'cache');
    const oldest = oldestOf(
      memory.known,
      recalled.map(({ address }) => address.address),
    );
    const isMended = options.fix === true && !options.dryRun;
    const cacheAge = oldest === undefined ? undefined : secondsOf(io) - oldest;
    io.stdout.write(describeLinks({ summary, cacheAge, isMended }, hasColour(io, options)));
  }
  return code;
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
