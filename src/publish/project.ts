/** A file of a project by its path in the project folder, with forward slashes. */
export interface ProjectFile {
  readonly path: string;
  readonly content: Uint8Array;
  readonly isExecutable?: boolean;
  /** Where there is such a file already, it stays as it is. */
  readonly isOptional?: boolean;
}

/** A folder that becomes a project, or is one whose files are brought up to date. */
export interface ProjectFolder {
  /** Text of a file; `undefined` where there is none. @throws UserError if it cannot be read */
  read(path: string): string | undefined;
  hasFolder(path: string): boolean;
  /**
   * Which of the paths hold something, or are out of reach behind a file. An empty folder holds nothing.
   * @throws UserError if the folder itself is a file
   */
  taken(paths: readonly string[]): readonly string[];
  /** Writes new files, all or none; an optional one that is there stays. Gives what it wrote. @throws UserError */
  create(files: readonly ProjectFile[]): readonly ProjectFile[];
  /** Writes the files whose content is another, each as a whole. Gives what it wrote. @throws UserError */
  update(files: readonly ProjectFile[]): readonly ProjectFile[];
}
