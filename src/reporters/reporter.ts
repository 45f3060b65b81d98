import type { Report } from '../diagnostic/report.js';

export interface ReporterOptions {
  readonly version: string;
  readonly hasColour: boolean;
  /** The general remedy of a code. */
  readonly remedyOf: (code: string) => string;
  /** Folder, as the user wrote it, that the files of a code's findings lie in: paths can be clicked. */
  readonly folderOf: (code: string) => string;
  /** Findings beyond this number are counted but not shown. */
  readonly maxShown: number;
  /** How long the command took. */
  readonly seconds: number;
  /** Leave out totals. */
  readonly isQuiet: boolean;
}

/** Turns a report into text. Pure; the report is sorted already. */
export type Reporter = (report: Report, options: ReporterOptions) => string;
