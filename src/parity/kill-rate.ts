/** How many faults of one kind were planted into pages of one channel, and how many the proof found. */
export interface KillCount {
  readonly kind: string;
  readonly channel: string;
  readonly planted: number;
  readonly killed: number;
}

/** Changes that mean nothing, and how often the proof took one for a fault. */
export interface NoiseCount {
  readonly kind: string;
  readonly channel: string;
  readonly planted: number;
  readonly flagged: number;
}

/** What `npm run mutate:parity` measured with this version of the program. */
export interface KillRate {
  readonly version: string;
  readonly seeds: readonly number[];
  /** Of each kind and channel, for each seed. */
  readonly samples: number;
  readonly kinds: readonly KillCount[];
  readonly noise: readonly NoiseCount[];
}
