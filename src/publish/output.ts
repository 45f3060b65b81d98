/** A file of the output folder by its path below it, with SHA-256 (hex) and size in bytes. */
export interface FileDigest {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A file whose bytes are at hand. */
export interface MadeFile extends FileDigest {
  readonly content: Uint8Array;
}

/** A file whose bytes stay where they are, as they may be many, until it is written. */
export interface CopiedFile extends FileDigest {
  /** What `ReadSource` knows it by. */
  readonly copyFrom: string;
}

export type OutputFile = MadeFile | CopiedFile;

/** Bytes of the source of a copied file. */
export type ReadSource = (copyFrom: string) => Promise<Uint8Array>;

/** What has to happen to the folder; every list sorted by path. */
export interface OutputPlan {
  readonly write: readonly OutputFile[];
  readonly keep: readonly FileDigest[];
  readonly remove: readonly string[];
}

/** A folder that is replaced as a whole or not at all. */
export interface OutputFolder {
  /**
   * Brings the folder to what is wanted and says what that took; a plan that is settled writes nothing. Afterwards it
   * is the old folder or the new one, never a mixture, also when two programs update it at once.
   * @throws UserError if another program is at work on it, it is not ours or it cannot be written
   */
  update(wanted: readonly OutputFile[], readSource: ReadSource): Promise<OutputPlan>;
}

/** Compares what is wanted with what is there. Pure. */
export function planOutput(wanted: readonly OutputFile[], current: readonly FileDigest[]): OutputPlan {
  const present = new Map(current.map((file) => [file.path, file]));
  const isUnchanged = (file: OutputFile) => {
    const old = present.get(file.path);
    return old !== undefined && old.sha256 === file.sha256 && old.bytes === file.bytes;
  };
  const sorted = wanted.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const paths = new Set(wanted.map((file) => file.path));
  return {
    write: sorted.filter((file) => !isUnchanged(file)),
    keep: sorted.filter(isUnchanged).map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
    remove: current.map((file) => file.path).filter((path) => !paths.has(path)),
  };
}

/** Does the plan change nothing? */
export function isSettled(plan: OutputPlan): boolean {
  return plan.write.length === 0 && plan.remove.length === 0;
}
