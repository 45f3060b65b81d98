/** Something in the folder, by its path with forward slashes. */
export interface FoundFile {
  readonly path: string;
  /** False for a link, a pipe and the like: `build` writes none, and nothing of them is read. */
  readonly isPlain: boolean;
}

/** An output folder that is only read. */
export interface DistReader {
  /** As the user wrote it. */
  readonly name: string;
  /** Text of manifest.json. @throws UserError if the folder or the manifest is not there */
  manifest(): Promise<string>;
  /** Everything but folders, sorted by path. @throws UserError if a folder cannot be read */
  list(): Promise<readonly FoundFile[]>;
  /** Bytes of a plain file. @throws UserError if they cannot be had */
  read(path: string): Promise<Uint8Array>;
}
