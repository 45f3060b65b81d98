export type Severity = 'error' | 'warning' | 'info';

/** Where in a definition: keys and list positions (from 0), outermost first. */
export type Path = readonly (string | number)[];

/** Line and column count from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The data that a message is made from. */
export type MessageArgs = Readonly<Record<string, string | number | readonly string[]>>;

/** A second place that helps to understand the finding. */
export interface Related {
  readonly file: string;
  readonly path: Path;
  /** Where in the file, if that is known. */
  readonly range?: Range;
  readonly message: string;
}

/** A text to put in place of a stretch of a file. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** One finding, ready to be shown or serialised as it stands. */
export interface Diagnostic {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  /** Relative to the catalogue, with forward slashes. */
  readonly file: string;
  readonly path: Path;
  readonly range: Range;
  readonly args: MessageArgs;
  /** What to write instead, where the finding knows it. */
  readonly fix: string | null;
  /** What `--fix` changes in the file, where only one thing can be meant. */
  readonly edits?: readonly Edit[];
  readonly related: readonly Related[];
}

export const FILE_START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

const SEVERITY_RANK = { error: 0, warning: 1, info: 2 } satisfies Record<Severity, number>;

/** Is `severity` at or above `threshold`? Nothing is at or above `never`. */
export function isAtLeast(severity: Severity, threshold: Severity | 'never'): boolean {
  return threshold !== 'never' && SEVERITY_RANK[severity] <= SEVERITY_RANK[threshold];
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The one order of findings: file, position, code, then path. */
export function compareDiagnostics(left: Diagnostic, right: Diagnostic): number {
  return (
    compareText(left.file, right.file) ||
    left.range.start.line - right.range.start.line ||
    left.range.start.column - right.range.start.column ||
    compareText(left.code, right.code) ||
    compareText(left.path.join('/'), right.path.join('/')) ||
    compareText(left.message, right.message)
  );
}
