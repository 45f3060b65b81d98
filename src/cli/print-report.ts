import { readVersion } from '../adapters/package-resources.js';
import { repositoryPathOf } from '../adapters/repository-path.js';
import { isAtLeast } from '../diagnostic/diagnostic.js';
import type { Report } from '../diagnostic/report.js';
import { loadReporter } from '../reporters/registry.js';
import type { ReporterOptions } from '../reporters/reporter.js';
import { EXIT } from './exit-code.js';
import type { Io } from './io.js';
import type { ReportingOptions } from './options.js';

// Findings about built pages; all other codes are about the catalogue.
const OUTPUT_ROOMS = new Set(['C', 'P']);

/** Colours only on a terminal whose owner wants them. */
export function hasColour(io: Io, { color }: Pick<ReportingOptions, 'color'>): boolean {
  return color && io.env.NO_COLOR === undefined && io.stdout.isTerminal;
}

function roomOf(code: string, file: string, built: Report['built']): 'output' | 'catalogue' {
  return OUTPUT_ROOMS.has(code.charAt(0)) || built?.has(file) ? 'output' : 'catalogue';
}

/** The essays of the codes; loaded only where something was found, as they come with all checks. */
async function essaysFor({
  diagnostics,
  suppressed = [],
}: Report): Promise<Pick<ReporterOptions, 'docOf' | 'essayOf'>> {
  if (diagnostics.length + suppressed.length === 0) return { docOf: () => undefined, essayOf: () => '' };
  const [{ codeDoc }, { explainCode }] = await Promise.all([
    import('../usecases/codes.js'),
    import('../usecases/explain-code.js'),
  ]);
  const essayOf = (code: string) => {
    const doc = codeDoc(code);
    return doc ? explainCode(doc) : '';
  };
  return { docOf: codeDoc, essayOf };
}

/**
 * Prints a report on stdout in the asked format and gives the exit code.
 * @param out output folder, as the user wrote it, of a command that has one
 */
export async function printReport(
  io: Io,
  report: Report,
  options: ReportingOptions,
  out = '',
): Promise<number> {
  const folders = { output: out, catalogue: options.catalog };
  const fromRoot = {
    output: repositoryPathOf(io.cwd, out),
    catalogue: repositoryPathOf(io.cwd, options.catalog),
  };
  const reporter = await loadReporter(options.format);
  const text = reporter(report, {
    ...(await essaysFor(report)),
    version: readVersion(),
    hasColour: hasColour(io, options),
    folderOf: (code, file) => folders[roomOf(code, file, report.built)],
    repositoryFolderOf: (code, file) => fromRoot[roomOf(code, file, report.built)],
    maxShown: options.max ?? Number.POSITIVE_INFINITY,
    seconds: io.clock() / 1000,
    isQuiet: options.quiet === true,
  });
  io.stdout.write(text);
  const omitted = report.diagnostics.length - (options.max ?? report.diagnostics.length);
  if (omitted > 0 && options.format !== 'human') {
    io.stderr.write(`结果里只有前 ${options.max} 个问题，还有 ${omitted} 个没有写进去（--max）。\n`);
  }
  return exitCodeOf(report, options);
}

/** 1 where a finding reaches `--fail-on`. */
export function exitCodeOf(
  { diagnostics }: Pick<Report, 'diagnostics'>,
  { failOn }: Pick<ReportingOptions, 'failOn'>,
): number {
  return diagnostics.some(({ severity }) => isAtLeast(severity, failOn)) ? EXIT.findings : EXIT.clean;
}
