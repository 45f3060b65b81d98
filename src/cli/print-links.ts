import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { addressResults, summarise } from '../links/link-summary.js';
import { type KnownPages, oldestOf } from '../links/memory/known-verdicts.js';
import type { LinkCheck } from '../usecases/check-links.js';
import { secondsOf } from './ask-links.js';
import { describeLinks, hostResults } from './describe-links.js';
import type { Io } from './io.js';
import type { LinkOptions } from './link-options.js';
import { hasColour, printReport } from './print-report.js';

/** Seconds since the oldest answer that was recalled; `undefined` where none was. */
function ageOfRecalled(io: Io, { entries }: LinkCheck, known: KnownPages): number | undefined {
  const recalled = entries.filter(({ from }) => from === 'cache').map(({ address }) => address.address);
  const oldest = oldestOf(known, recalled);
  return oldest === undefined ? undefined : secondsOf(io) - oldest;
}

/**
 * Prints what the check came to, and gives the exit code.
 * @param diagnostics what is left of its findings
 * @param above folder that the names of built pages are relative to
 * @param known before the run
 */
export async function printLinks(
  io: Io,
  result: LinkCheck,
  diagnostics: readonly Diagnostic[],
  above: string,
  known: KnownPages,
  options: LinkOptions,
): Promise<number> {
  const { links, suppressed, built, builtFiles, entries, figures } = result;
  const summary = summarise(entries, figures);
  const table = hostResults(summary);
  const report = {
    command: 'links',
    files: links.files + builtFiles,
    definitions: links.definitions,
    texts: links.texts,
    diagnostics,
    suppressed,
    built,
    isPartial: summary.links.verdicts.unknown > 0,
    results: { ...summary, addresses: addressResults(entries) },
    ...(table && { table }),
  };
  const code = await printReport(io, report, options, above);
  if (options.format === 'human' && !options.quiet) {
    const isMended = options.fix === true && !options.dryRun;
    const cacheAge = ageOfRecalled(io, result, known);
    io.stdout.write(describeLinks({ summary, cacheAge, isMended }, hasColour(io, options)));
  }
  return code;
}
