/** Time, as far as the asking needs it. */
export interface Clock {
  /** Milliseconds since any fixed moment; never goes back. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}
