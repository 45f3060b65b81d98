import { readVersion } from '../adapters/package-resources.js';
import { isAtLeast, type Severity } from '../diagnostic/diagnostic.js';
import { countBySeverity } from '../diagnostic/report.js';
import { adjustmentsJson, describeAdjustments } from '../documents/adjustments.js';
import type { AdjustmentState, Adjustments } from '../model/adjustments.js';
import type { CheckedCatalogue } from '../usecases/check-catalogue.js';
import { EXIT } from './exit-code.js';
import type { Io } from './io.js';
import type { ReportingOptions } from './options.js';
import { exitCodeOf, hasColour } from './print-report.js';

/** How grave it is that something is left to do; what lies ahead or is done is nothing. */
const SEVERITIES: Partial<Record<AdjustmentState, Severity>> = {
  overdue: 'error',
  due: 'warning',
  unknown: 'warning',
};

/** Prints the adjustments in the asked format; 1 where what is left to do, or a finding, reaches `--fail-on`. */
export function printAdjustments(
  io: Io,
  checked: CheckedCatalogue,
  adjustments: Adjustments,
  options: Omit<ReportingOptions, 'max'>,
): number {
  const findings = countBySeverity(checked.diagnostics);
  const { errors, warnings } = findings;
  if (options.format === 'json') {
    io.stdout.write(adjustmentsJson(adjustments, findings, readVersion()));
  } else {
    io.stdout.write(describeAdjustments(adjustments, hasColour(io, options)));
    if (errors + warnings > 0 && !options.quiet) {
      io.stdout.write(`\n目录里还有 ${errors} 个错误、${warnings} 个警告，用 kuaiban validate 查看。\n`);
    }
  }
  const isLate = adjustments.adjustments.some(({ state }) => {
    const severity = SEVERITIES[state];
    return severity !== undefined && isAtLeast(severity, options.failOn);
  });
  return isLate ? EXIT.findings : exitCodeOf(checked, options);
}
