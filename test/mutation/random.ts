/** A seeded source of choices: the same seed gives the same run. */
export interface Random {
  /** 0 ≤ n < 1. */
  next(): number;
  /** A whole number from 0 to `below` − 1. */
  below(below: number): number;
  pick<Value>(values: readonly Value[]): Value | undefined;
  shuffle<Value>(values: readonly Value[]): Value[];
}

/** mulberry32 (public domain): 32 bits of state, enough to draw some thousand faults. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (values) => values[below(values.length)],
    shuffle(values) {
      const copy = [...values];
      for (let last = copy.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [copy[last], copy[other]] = [copy[other] as never, copy[last] as never];
      }
      return copy;
    },
  };
}

/** A seed of this very moment, or the one of an earlier run that `MUTATION_SEED` names. */
export function freshSeed(): number {
  return Number(process.env.MUTATION_SEED ?? Date.now() % 1_000_000_000);
}
