import { readVersion } from '../adapters/package-resources.js';
import { isAtLeast } from '../diagnostic/diagnostic.js';
import type { Report } from '../diagnostic/report.js';
import { REPORTERS } from '../reporters/registry.js';
import { codeDoc } from '../usecases/codes.js';
import { EXIT } from './exit-code.js';
import type { Io } from './io.js';
import type { ReportingOptions } from './options.js';

// Findings about built pages; all other codes are about the catalogue.
const OUTPUT_ROOMS = new Set(['C', 'P']);

/**
 * Prints a report on stdout in the asked format and gives the exit code.
 * @param out output folder, as the user wrote it, of a command that has one
 */
export function printReport(io: Io, report: Report, options: ReportingOptions, out = ''): number {
  const hasColour = options.color && io.env.NO_COLOR === undefined && io.stdout.isTerminal;
  const text = REPORTERS[options.format](report, {
    version: readVersion(),
    hasColour,
    folderOf: (code) => (OUTPUT_ROOMS.has(code.charAt(0)) ? out : options.catalog),
    remedyOf: (code) => codeDoc(code)?.remedy ?? '',
    maxShown: options.max ?? Number.POSITIVE_INFINITY,
    seconds: io.clock() / 1000,
    isQuiet: options.quiet === true,
  });
  io.stdout.write(text);
  const isFailing = report.diagnostics.some(({ severity }) => isAtLeast(severity, options.failOn));
  return isFailing ? EXIT.findings : EXIT.clean;
}
