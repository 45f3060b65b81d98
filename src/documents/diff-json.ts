import type { Report } from '../diagnostic/report.js';
import type { DiffReport } from '../diff/diff-report.js';
import { reportDocument } from '../reporters/json.js';
import { lacksReason, ofLevel } from './diff-words.js';

function countsOf(report: DiffReport) {
  return {
    burdens: ofLevel(report, 'burden').length,
    burdensWithoutReason: report.changes.filter(lacksReason).length,
    notices: ofLevel(report, 'notice').length,
    reliefs: ofLevel(report, 'relief').length,
    wordings: ofLevel(report, 'wording').length,
    hidden: report.hidden,
    unread: report.unread.length,
  };
}

/**
 * How two versions differ, for programs: one JSON document, as schema/output/diff.schema.json describes it.
 * @param found the same as findings, and over how much
 * @param options version of the program, and how many findings are listed at most; the changes are always whole
 */
export function diffJson(
  report: DiffReport,
  found: Pick<Report, 'files' | 'definitions' | 'diagnostics' | 'suppressed'>,
  { version, maxShown = Number.POSITIVE_INFINITY }: { readonly version: string; readonly maxShown?: number },
): string {
  const { base, head, today, changes, unread, consequences, guides } = report;
  const { tool, command, summary, diagnostics } = reportDocument(
    { ...found, command: 'diff' },
    { version, maxShown },
  );
  const document = {
    tool,
    command,
    base,
    head,
    today,
    summary: { ...summary, ...countsOf(report) },
    diagnostics,
    changes,
    unread,
    consequences,
    guides,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
