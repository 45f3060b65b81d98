/** What the program needs of its process; tests pass their own. */
export interface Io {
  /** Arguments after the program's name. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The moment of the run; only the default of --today is made from it. */
  readonly now: Date;
  /** Milliseconds since the program began, for the 用时 of the summary. */
  readonly clock: () => number;
  readonly stdout: Output;
  readonly stderr: Output;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Of a terminal that tells its width. */
  readonly columns?: number | undefined;
  write(content: string | Uint8Array): void;
}
