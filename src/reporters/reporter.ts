import type { CodeDoc } from '../diagnostic/code-doc.js';
import type { Report } from '../diagnostic/report.js';

export interface ReporterOptions {
  readonly version: string;
  readonly hasColour: boolean;
  /** What a code explains; `undefined` for one that does not exist. */
  readonly docOf: (code: string) => CodeDoc | undefined;
  /** The same as Markdown, as `explain` prints it. */
  readonly essayOf: (code: string) => string;
  /** Folder, as the user wrote it, that a file named by a code's finding lies in: paths can be clicked. */
  readonly folderOf: (code: string, file: string) => string;
  /** The same folder as seen from the top of the repository, with forward slashes: for programs. */
  readonly repositoryFolderOf: (code: string, file: string) => string;
  /** Findings beyond this number are counted but not shown. */
  readonly maxShown: number;
  /** How long the command took. */
  readonly seconds: number;
  /** Leave out totals. */
  readonly isQuiet: boolean;
}

/** Turns a report into text. Pure; the report is sorted already. */
export type Reporter = (report: Report, options: ReporterOptions) => string;
