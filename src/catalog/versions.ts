import type { CatalogFiles } from './files.js';

/** One version of a catalogue, with what tells its contents from those of another version. */
export interface Version {
  /** As the user named it: `main`, `工作目录`, `./旧目录`. */
  readonly label: string;
  /** Whole name of the commit, null of a folder. */
  readonly commit: string | null;
  readonly files: CatalogFiles;
  /** By path, of every file: the same name means the same bytes, in both versions of a comparison. */
  readonly ids: ReadonlyMap<string, string>;
}

/** What was said of a commit. */
export interface CommitMessage {
  /** Whole name of the commit. */
  readonly commit: string;
  readonly message: string;
}
