import type { Completeness } from '../diagnostic/completeness.js';
import type { SeverityCounts } from '../diagnostic/report.js';
import type { TargetChanges } from '../targets/compare-targets.js';
import type { TargetReport } from '../targets/target-report.js';

/** An earlier version of the catalogue, and what became of the targets since. */
export interface Comparison extends TargetChanges {
  /** As the user wrote it: a branch, tag, commit or folder. */
  readonly with: string;
  /** The whole name of the commit; null for a folder. */
  readonly commit: string | null;
  /** The day on which the earlier version was counted, YYYY-MM-DD. */
  readonly today: string;
  /** Files of the earlier version that cannot be read by the rules of today. */
  readonly unread: number;
}

/** Everything that the report of the joint meeting shows, in whatever form. */
export interface ReportContent {
  readonly targets: TargetReport;
  readonly completeness: Completeness;
  readonly comparison: Comparison | undefined;
  /** What is wrong in the catalogue that was counted. */
  readonly found: SeverityCounts;
}
