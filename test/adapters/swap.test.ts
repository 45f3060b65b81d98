import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { recoverSwap, type SwapPaths, swapIn, swapPaths, withLock } from '../../src/adapters/swap.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import { newFolder, removeFolders } from '../cli/town-folder.js';

let parent: string;
let paths: SwapPaths;
beforeEach(() => {
  parent = newFolder();
  paths = swapPaths(join(parent, 'dist'));
});
afterAll(removeFolders);

function fill(folder: string, content: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), content);
}

const shown = (folder: string) =>
  existsSync(folder) ? readFileSync(join(folder, 'index.html'), 'utf8') : undefined;

/** A process that lives until the test ends. */
const sleepers: ReturnType<typeof spawn>[] = [];
function livingProcess(): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  sleepers.push(child);
  return child.pid ?? 0;
}
afterEach(() => {
  for (const child of sleepers.splice(0)) child.kill('SIGKILL');
});

/** A pid that no process has: that of one that has ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid ?? 0;
}

// Journal, New (staged), Old (previous), Dist: what is there after a cut, and what the folder must show then.
const STATES: readonly (readonly [state: string, shows: 'old' | 'new' | undefined])[] = [
  ['', undefined],
  ['D', 'old'],
  ['ND', 'old'],
  ['JND', 'old'], // cut before the first rename
  ['JNO', 'new'], // between the renames: the staged folder is complete
  ['JOD', 'new'], // after the second rename; D is the new one
  ['OD', 'new'], // the journal is gone, the old one not yet
  ['JD', 'new'], // cut while a recovery was removing what is old
  ['JN', 'new'], // first build of all, before its only rename
  ['N', undefined], // first build of all, cut while it was staging
  ['NO', 'old'], // without a journal the staged folder is not complete
  ['NOD', 'old'],
  ['JO', 'old'],
  ['O', 'old'],
  ['J', undefined],
  ['JNOD', 'new'],
];

test('every state has its case', () => {
  expect(new Set(STATES.map(([state]) => state)).size).toBe(2 ** 4);
});

test.each(STATES)('after a cut that leaves “%s” the folder is whole and shows %s', async (state, shows) => {
  if (state.includes('J')) writeFileSync(paths.journal, '');
  if (state.includes('N')) fill(paths.staged, 'new');
  if (state.includes('O')) fill(paths.previous, 'old');
  if (state.includes('D')) fill(paths.folder, shows ?? 'old');
  writeFileSync(paths.lock, String(await deadProcess()));
  await recoverSwap(paths);
  expect(shown(paths.folder)).toBe(shows);
  expect(readdirSync(parent)).toEqual(shows === undefined ? [] : ['dist']);
  await recoverSwap(paths);
  expect(shown(paths.folder)).toBe(shows);
});

test('a swap puts the staged folder in place and leaves nothing beside it', async () => {
  fill(paths.folder, 'old');
  fill(paths.staged, 'new');
  await swapIn(paths);
  expect(shown(paths.folder)).toBe('new');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('while a living process holds the lock nothing is touched, and a second build says who it is', async () => {
  const holder = livingProcess();
  writeFileSync(paths.lock, String(holder));
  fill(paths.staged, 'new');
  await recoverSwap(paths);
  expect(readdirSync(parent)).toEqual(['.dist.kuaiban-lock', '.dist.kuaiban-new']);
  const refused = withLock(paths, async () => 'written');
  await expect(refused).rejects.toThrow(UserError);
  await expect(refused).rejects.toThrow(new RegExp(`进程 ${holder}`, 'u'));
  expect(readFileSync(paths.lock, 'utf8')).toBe(String(holder));
});

test.each(['', 'kein pid', '-1', '0', '99999999'])(
  'a lock that says “%s” belongs to nobody',
  async (content) => {
    writeFileSync(paths.lock, content);
    expect(await withLock(paths, async () => readFileSync(paths.lock, 'utf8'))).toBe(String(process.pid));
    expect(readdirSync(parent)).toEqual([]);
  },
);

test('the lock of a process that has ended is taken over', async () => {
  writeFileSync(paths.lock, String(await deadProcess()));
  expect(await withLock(paths, async () => 'written')).toBe('written');
});

test('the lock is given back when the work fails', async () => {
  const work = withLock(paths, async () => {
    throw new Error('disk on fire');
  });
  await expect(work).rejects.toThrow('disk on fire');
  expect(existsSync(paths.lock)).toBe(false);
});

test('of two that take the lock at once one is refused', async () => {
  writeFileSync(paths.lock, '');
  rmSync(paths.lock);
  const slow = (ms: number) => () => new Promise<string>((resolve) => setTimeout(resolve, ms, 'written'));
  const results = await Promise.allSettled([withLock(paths, slow(50)), withLock(paths, slow(50))]);
  const refused = results.filter((result) => result.status === 'rejected');
  expect(refused).toHaveLength(1);
  expect(refused[0]?.reason).toBeInstanceOf(UserError);
});
