import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, expectWhole, makeUpgrade, traceOf, type Upgrade } from './kill.js';
import { removeFolders } from './town-folder.js';

// The real program, killed with SIGKILL while it replaces `dist`; then the next command runs.

let upgrade: Upgrade;
let trace: readonly string[];

beforeAll(async () => {
  upgrade = await makeUpgrade();
  trace = await traceOf(upgrade.start());
});
afterAll(removeFolders);

async function killedAt(call: number, moment: 'before' | 'after', isFirst = false): Promise<string> {
  const folder = upgrade.start(isFirst);
  const { signal } = await build(folder, { env: { KILL_AT: `${call}:${moment}` } });
  expect(signal).toBe('SIGKILL');
  return expectWhole(folder, upgrade, isFirst);
}

/** Position (from 1) of the call that the last swap begins with: its journal. */
function journalCall(calls: readonly string[]): number {
  return calls.findIndex((call) => /^writeFile .*kuaiban-swap$/u.test(call)) + 1;
}

/** Position of the call that the swap ends with; behind it only the cache is kept. */
function lastCall(calls: readonly string[]): number {
  return calls.findLastIndex((call) => /^rm .*kuaiban-lock$/u.test(call)) + 1;
}

test('the swap is a journal, two renames and the removal of what is old', () => {
  const swap = trace
    .slice(journalCall(trace) - 1, lastCall(trace))
    .map((call) => call.replace(/ .*\//u, ' ').replace(/-new-.+$/u, '-new'));
  expect(swap).toEqual([
    'writeFile .dist.kuaiban-swap',
    'rename dist',
    'rename .dist.kuaiban-new',
    'rm .dist.kuaiban-swap',
    'rm .dist.kuaiban-old',
    'rm .dist.kuaiban-lock',
  ]);
});

test('killed before every step of the swap and after the last: dist is whole', async () => {
  const first = journalCall(trace);
  const states: string[] = [];
  const last = lastCall(trace);
  for (let call = first; call <= last; call += 1) states.push(await killedAt(call, 'before'));
  states.push(await killedAt(last, 'after'));
  // From the first rename on, the next command completes the swap; before it, it undoes it.
  expect(states).toEqual(['old', 'old', 'new', 'new', 'new', 'new', 'new']);
});

test('killed while the new folder is staged: dist is the old one', async () => {
  const last = journalCall(trace) - 1;
  for (const call of [1, 3, 4, Math.floor(last / 2), last]) expect(await killedAt(call, 'after')).toBe('old');
});

test('killed in the first build of all: no dist or a whole one', async () => {
  const calls = await traceOf(upgrade.start(true));
  const journal = journalCall(calls);
  expect(await killedAt(journal - 1, 'after', true)).toBe('old');
  expect(await killedAt(journal, 'after', true)).toBe('new');
});
