import { countBySeverity, type Report } from '../diagnostic/report.js';
import type { Reporter } from './reporter.js';

/** One JSON document, as the public contract describes it. */
export const reportJson: Reporter = (report: Report, { version, maxShown }) => {
  const { files, definitions, diagnostics } = report;
  return `${JSON.stringify(
    {
      tool: { name: 'kuaiban', version },
      command: report.command,
      summary: { files, definitions, ...countBySeverity(diagnostics) },
      ...(report.outcome !== undefined && { [report.command]: report.outcome }),
      diagnostics: diagnostics.slice(0, maxShown),
    },
    null,
    2,
  )}\n`;
};
