import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, expectWhole, makeUpgrade, seededNumbers, traceOf, type Upgrade } from '../cli/kill.js';
import { removeFolders } from '../cli/town-folder.js';

// 300 builds killed with SIGKILL: half at a random moment, half at a random change of the disk, one of them in three
// in the swap itself.

const KILLS = 300;
const AT_ONCE = 2;

let upgrade: Upgrade;
let trace: readonly string[];
let milliseconds: number;

beforeAll(async () => {
  upgrade = await makeUpgrade();
  trace = await traceOf(upgrade.start());
  milliseconds = (await build(upgrade.start())).milliseconds;
});
afterAll(removeFolders);

test('dist is the old one or the new one after every one of 300 kills', async () => {
  const random = seededNumbers(300);
  const plans = Array.from({ length: KILLS }, (_, index) => {
    const spot = random();
    if (index % 2 === 0) return { killAfter: milliseconds * AT_ONCE * spot };
    const [from, length] = index % 3 === 0 ? [trace.length - 6, 6] : [0, trace.length];
    const call = from + Math.floor(spot * length) + 1;
    return { env: { KILL_AT: `${call}:${random() < 0.5 ? 'before' : 'after'}` } };
  });
  const states = { old: 0, new: 0 };
  const work = async () => {
    for (let plan = plans.pop(); plan !== undefined; plan = plans.pop()) {
      const folder = upgrade.start();
      await build(folder, plan);
      states[await expectWhole(folder, upgrade)] += 1;
      rmSync(folder, { recursive: true, force: true });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  expect(states.old + states.new).toBe(KILLS);
  // Both outcomes must have been met often, or the kills missed the swap.
  expect(Math.min(states.old, states.new)).toBeGreaterThan(KILLS / 10);
});

test('after a kill at any moment the next build finishes the work', async () => {
  const random = seededNumbers(20261101);
  const moments = 3;
  let folder = '';
  for (let index = 0; index < moments; index += 1) {
    folder = upgrade.start();
    await build(folder, { killAfter: (milliseconds * (index + random())) / moments });
    await expectWhole(folder, upgrade);
  }
  expect(await build(folder)).toMatchObject({ exitCode: 0, signal: null });
  expect(await expectWhole(folder, upgrade)).toBe('new');
});
