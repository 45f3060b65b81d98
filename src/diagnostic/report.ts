import type { Diagnostic } from './diagnostic.js';

/** What a command found, and over how much. */
export interface Report {
  readonly command: string;
  readonly files: number;
  readonly definitions: number;
  /** Sorted by `compareDiagnostics`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Only some of the files were asked for. */
  readonly isPartial?: boolean;
  /** Texts of the files that could be read, for the frames around findings. */
  readonly texts?: ReadonlyMap<string, string>;
  /** What the command did, under its own key of the JSON report; null where it did nothing. */
  readonly outcome?: Readonly<Record<string, string | number>> | null;
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
