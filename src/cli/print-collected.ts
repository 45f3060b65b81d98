import { readVersion } from '../adapters/package-resources.js';
import { UserError } from '../diagnostic/user-error.js';
import type { ReportContent } from '../documents/report-content.js';
import { describeReport } from '../documents/report-text.js';
import { describePart, partNames } from '../documents/shown-part.js';
import { closest } from '../values/text.js';
import type { CollectedReport, CollectOptions } from './collect-report.js';
import type { Io } from './io.js';
import type { ReportingOptions } from './options.js';
import { hasColour, printReport } from './print-report.js';

export const REPORT_FORMATS = ['human', 'json', 'html', 'xlsx'] as const;

export interface ReportOptions extends Omit<ReportingOptions, 'format' | 'max'>, CollectOptions {
  readonly format: (typeof REPORT_FORMATS)[number];
  /** The parts to show in full. */
  readonly show?: readonly string[];
}

function partOf(content: ReportContent, name: string, colour: boolean): string {
  const part = describePart(content, name, colour);
  if (part !== undefined) return part;
  const names = partNames(content);
  const near = closest(name, names);
  const guess = near === undefined ? '' : `，是不是“${near}”`;
  throw new UserError(`报告里没有“${name}”${guess}`, `可以写：${names.join('、')}`);
}

function textOf(io: Io, { content }: CollectedReport, options: ReportOptions): string {
  const colour = hasColour(io, options);
  if (options.show === undefined) return describeReport(content, colour);
  return options.show.map((name) => partOf(content, name, colour)).join('\n');
}

/**
 * Prints the report in the asked format; what that needs is loaded with it.
 * @throws UserError where `--show` names no part of it
 */
export async function printCollected(
  io: Io,
  collected: CollectedReport,
  options: ReportOptions,
): Promise<void> {
  const { checked, content } = collected;
  const { targets, completeness, comparison, found } = content;
  switch (options.format) {
    case 'json': {
      const results = { targets, ...(comparison && { compare: comparison }) };
      const report = { command: 'report', ...checked, completeness, results };
      await printReport(io, report, { ...options, format: 'json' });
      return;
    }
    case 'html': {
      const { reportPage } = await import('../documents/report-page/page.js');
      io.stdout.write(reportPage(content, readVersion()));
      return;
    }
    case 'xlsx': {
      const [{ reportWorkbook }, { workbookBytes }] = await Promise.all([
        import('../documents/report-workbook/workbook.js'),
        import('../adapters/workbook-file.js'),
      ]);
      io.stdout.write(await workbookBytes(reportWorkbook(content)));
      return;
    }
    case 'human': {
      io.stdout.write(textOf(io, collected, options));
      const { errors, warnings } = found;
      if (options.quiet) return;
      if (options.show === undefined)
        io.stdout.write('看数字背后的名单：kuaiban report --show 指标、处室或者区县的名字。\n');
      if (errors + warnings > 0) {
        io.stdout.write(`目录里还有 ${errors} 个错误、${warnings} 个警告，用 kuaiban validate 查看。\n`);
      }
    }
  }
}
