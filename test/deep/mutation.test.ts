import { expect, test } from 'vitest';
import { KIND_NAMES } from '../mutation/kinds/all.js';
import { freshSeed } from '../mutation/random.js';
import { Recheck } from '../mutation/recheck.js';
import { runMutations } from '../mutation/run.js';
import { readSample } from '../mutation/sample.js';
import { share, summarise, tableOf } from '../mutation/table.js';

// One run alone: npx vitest run --config vitest.deep.config.ts test/deep/mutation.test.ts
// The same fresh seed again: MUTATION_SEED=<number> before it.

const sample = readSample();
const recheck = await Recheck.over(sample);

test.each([
  ['fixed', 20_210_527],
  ['fresh', freshSeed()],
])('single faults planted in the sample catalogue (%s seed %i)', (name, seed) => {
  const outcomes = runMutations(sample, recheck, { seed, count: 3000, each: 10 });
  const drawn = summarise(outcomes.filter(({ isDrawn }) => isDrawn));
  const all = summarise(outcomes);
  process.stdout.write(tableOf(`${name} seed ${seed}`, outcomes));
  expect(drawn.invalid).toBeGreaterThanOrEqual(2000);
  expect(new Set(outcomes.map(({ kind }) => kind)).size).toBe(KIND_NAMES.length);
  for (const { detected, placed, invalid } of [drawn, all]) {
    expect(share(detected, invalid)).toBeGreaterThanOrEqual(0.99);
    expect(share(placed, invalid)).toBeGreaterThanOrEqual(0.97);
  }
});
