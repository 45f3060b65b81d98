import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { countBySeverity, type Report } from '../diagnostic/report.js';
import type { Reporter, ReporterOptions } from './reporter.js';

/** What was found and is not listed: silenced, known, or beyond --max. Left out where there is none. */
function asideCounts({ diagnostics, suppressed = [] }: Report, maxShown: number) {
  const silenced = suppressed.filter(({ by }) => by === 'comment').length;
  const known = suppressed.length - silenced;
  const omitted = Math.max(0, diagnostics.length - maxShown);
  return {
    ...(silenced > 0 && { suppressed: silenced }),
    ...(known > 0 && { baseline: known }),
    ...(omitted > 0 && { omitted }),
  };
}

/** What `--fix` would change is no part of the contract. */
function withoutEdits({ edits: _, ...rest }: Diagnostic): Omit<Diagnostic, 'edits'> {
  return rest;
}

/** The document that the public contract describes. */
export function reportDocument(
  report: Report,
  { version, maxShown }: Pick<ReporterOptions, 'version' | 'maxShown'>,
) {
  const { files, definitions, diagnostics } = report;
  return {
    tool: { name: 'kuaiban', version },
    command: report.command,
    summary: { files, definitions, ...countBySeverity(diagnostics), ...asideCounts(report, maxShown) },
    ...(report.outcome !== undefined && { [report.command]: report.outcome }),
    ...(report.completeness && { completeness: report.completeness }),
    ...report.results,
    diagnostics: diagnostics.slice(0, maxShown).map(withoutEdits),
  };
}

/** One JSON document, as the public contract describes it. */
export const reportJson: Reporter = (report, options) =>
  `${JSON.stringify(reportDocument(report, options), null, 2)}\n`;
