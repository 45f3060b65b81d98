import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { describeHolder, sweepLock, takeLock } from '../../src/adapters/folder-lock.js';
import { startOf } from '../../src/adapters/running-process.js';
import { newFolder, removeFolders } from '../cli/town-folder.js';

let parent: string;
let lock: string;
beforeEach(() => {
  parent = newFolder();
  lock = join(parent, 'lock');
});
afterAll(removeFolders);

const sleepers: ReturnType<typeof spawn>[] = [];
/** A process that lives until the test ends. */
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

const text = (pid: number, start = startOf(pid), host = hostname()) =>
  JSON.stringify({ pid, start, host, run: 'a run' });

/** A file as old as a power cut of last year. */
function leave(path: string, content: string): void {
  writeFileSync(path, content);
  utimesSync(path, 1, 1);
}

test('a lock is there with its whole content until it is given back', async () => {
  const held = await takeLock(lock);
  expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
  expect(readdirSync(parent)).toEqual(['lock']);
  expect(await held?.isOurs()).toBe(true);
  expect(await takeLock(lock)).toBeUndefined();
  await held?.release();
  expect(readdirSync(parent)).toEqual([]);
});

test('a lock of a living process is left alone, and says whose it is', async () => {
  const holder = livingProcess();
  leave(lock, text(holder));
  expect(await takeLock(lock)).toBeUndefined();
  expect(await describeHolder(lock)).toBe(`（进程 ${holder}）`);
  expect(readdirSync(parent)).toEqual(['lock']);
});

test('of a process on another computer nobody knows whether it lives', async () => {
  leave(lock, text(await deadProcess(), '', 'bangong-2'));
  expect(await takeLock(lock)).toBeUndefined();
  expect(await describeHolder(lock)).toMatch(/^（电脑 bangong-2 上的进程 \d+）$/u);
});

test.each([
  ['of a process that has ended', async () => text(await deadProcess())],
  ['whose pid has gone to another program', async () => text(livingProcess(), 'long ago')],
  ['whose pid has gone to this program', async () => text(process.pid, 'long ago')],
  ['that a power cut emptied', async () => ''],
  ['that is no lock', async () => '[1'],
  ['without a process', async () => text(0)],
])('a lock %s is taken over', async (_, content) => {
  leave(lock, await content());
  const held = await takeLock(lock);
  expect(await held?.isOurs()).toBe(true);
  expect(readdirSync(parent)).toEqual(['lock']);
});

test('a lock that is just being written is not taken over', async () => {
  writeFileSync(lock, '');
  expect(await takeLock(lock)).toBeUndefined();
});

test('only the own lock is given back', async () => {
  const held = await takeLock(lock);
  const other = text(livingProcess());
  writeFileSync(lock, other);
  expect(await held?.isOurs()).toBe(false);
  await held?.release();
  expect(readFileSync(lock, 'utf8')).toBe(other);
});

test('a takeover that was cut is taken over as well', async () => {
  const dead = text(await deadProcess());
  for (const path of [lock, `${lock}~`, `${lock}~~`]) leave(path, dead);
  expect(await takeLock(lock)).toBeDefined();
  expect(readdirSync(parent)).toEqual(['lock']);
});

test('while another takes over a dead lock nobody else does', async () => {
  const dead = text(await deadProcess());
  leave(lock, dead);
  leave(`${lock}~`, text(livingProcess()));
  expect(await takeLock(lock)).toBeUndefined();
  expect(readFileSync(lock, 'utf8')).toBe(dead);
});

test.each([0, 1, 2, 3, 4])('of many that find a dead lock at once one gets it (%i)', async () => {
  leave(lock, text(await deadProcess()));
  const locks = await Promise.all(Array.from({ length: 20 }, () => takeLock(lock)));
  expect(locks.filter((held) => held !== undefined).length).toBeLessThanOrEqual(1);
  for (const held of locks) await held?.release();
  expect(existsSync(`${lock}~`)).toBe(false);
  expect(await takeLock(lock)).toBeDefined();
});

test('what killed processes left beside the lock is swept away, what living ones need is not', async () => {
  await takeLock(lock);
  const dead = text(await deadProcess());
  leave(`${lock}-1`, dead);
  leave(`${lock}-2`, '');
  leave(`${lock}~`, dead);
  leave(`${lock}-3`, text(livingProcess()));
  await sweepLock(lock);
  expect(readdirSync(parent)).toEqual(['lock', 'lock-3']);
});
