/** What the asking of one server came to. */
export interface HostFigures {
  /** As `hostOf` gives it. */
  readonly host: string;
  /** Made, the repeated ones too. */
  readonly requests: number;
  /** Requests that brought no answer. */
  readonly failures: number;
  /** Times that the server was left alone for a while because it wished so or seemed to be overloaded. */
  readonly pauses: number;
  /** Milliseconds of the slowest request; null where none was made. */
  readonly slowest: number | null;
}
