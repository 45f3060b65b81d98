/** A file of the output folder by its path below it, with SHA-256 (hex) and size in bytes. */
export interface FileDigest {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface OutputFile extends FileDigest {
  readonly content: Uint8Array;
}

/** What has to happen to the folder; every list sorted by path. */
export interface OutputPlan {
  readonly write: readonly OutputFile[];
  readonly keep: readonly FileDigest[];
  readonly remove: readonly string[];
}

/** A folder that is replaced as a whole or not at all. */
export interface OutputFolder {
  /** Files that are there now; none for a folder that does not exist. */
  read(): Promise<readonly FileDigest[]>;
  /** Brings the folder to the planned state: afterwards it is the old one or the new one, never a mixture. */
  replace(plan: OutputPlan): Promise<void>;
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
