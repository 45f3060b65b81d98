/** A small random source that the seed alone decides (mulberry32). */
export function makeRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count) => Math.floor(next() * count);
  return {
    below,
    chance: (share) => next() < share,
    /** One of the list; undefined where it is empty. */
    pick: (list) => list[below(list.length)],
    shuffle: (list) =>
      list
        .map((item) => ({ item, key: next() }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ item }) => item),
  };
}

/** A seed of its own for each name, so that one kind more does not change the samples of the others. */
export function seedOf(seed, name) {
  let mixed = 0x811c9dc5 ^ seed;
  for (const character of name) mixed = Math.imul(mixed ^ character.codePointAt(0), 0x01000193);
  return mixed >>> 0;
}
