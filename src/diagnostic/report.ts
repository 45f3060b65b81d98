import type { Completeness } from './completeness.js';
import type { Diagnostic } from './diagnostic.js';

/** A finding that is not reported: silenced with a reason in a comment, or known in the baseline. */
export interface SuppressedDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly by: 'comment' | 'baseline';
  /** What the comment says; empty for the baseline. */
  readonly reason: string;
}

/** Results that are read line by line, for people. */
export interface ReportTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a command found, and over how much. */
export interface Report {
  readonly command: string;
  readonly files: number;
  readonly definitions: number;
  /** Sorted by `compareDiagnostics`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that are counted apart, in the same order; they decide no exit code. */
  readonly suppressed?: readonly SuppressedDiagnostic[];
  /** How complete the guides are; only of commands that show it. */
  readonly completeness?: Completeness;
  /** Further results under their own keys of the JSON report, such as `targets`. */
  readonly results?: Readonly<Record<string, object>>;
  /** For people, below the findings; programs find the same in `results`. */
  readonly table?: ReportTable;
  /** Only some of the files were asked for. */
  readonly isPartial?: boolean;
  /** Texts of the files that could be read, for the frames around findings. */
  readonly texts?: ReadonlyMap<string, string>;
  /** What files are called that do not say it in a line of their own, such as built pages. */
  readonly names?: ReadonlyMap<string, string>;
  /** Files in the output folder that findings name although their code is about the catalogue. */
  readonly built?: ReadonlySet<string>;
  /** What the command did, under its own key of the JSON report; null where it did nothing. */
  readonly outcome?: Readonly<Record<string, string | number | readonly string[]>> | null;
}

export interface SeverityCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function countBySeverity(diagnostics: readonly Diagnostic[]): SeverityCounts {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
