import { existsSync, readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../diagnostic/user-error.js';

/** The neighbours that a folder needs while it is replaced. */
export interface SwapPaths {
  readonly folder: string;
  readonly staged: string;
  readonly previous: string;
  /** Exists from the moment the staged folder is complete until it stands in its place. */
  readonly journal: string;
  readonly lock: string;
}

export function swapPaths(folder: string): SwapPaths {
  const beside = (suffix: string) => join(dirname(folder), `.${basename(folder)}.kuaiban-${suffix}`);
  return {
    folder,
    staged: beside('new'),
    previous: beside('old'),
    journal: beside('swap'),
    lock: beside('lock'),
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Process that holds the lock; `undefined` if there is none or it is gone. */
function lockHolder({ lock }: SwapPaths): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Completes or undoes a swap that was cut; safe to call at any time. Afterwards the folder is the old one or the
 * new one, whole. Does nothing while another process is at work on it.
 */
export async function recoverSwap(paths: SwapPaths): Promise<void> {
  const { folder, staged, previous, journal, lock } = paths;
  const leftovers = [staged, previous, journal, lock].some((path) => existsSync(path));
  if (!leftovers || lockHolder(paths) !== undefined) return;
  if (!existsSync(folder)) {
    if (existsSync(journal) && existsSync(staged)) await rename(staged, folder);
    else if (existsSync(previous)) await rename(previous, folder);
  }
  // The journal goes last but one: without it a staged folder counts as unfinished.
  await rm(staged, { recursive: true, force: true });
  await rm(previous, { recursive: true, force: true });
  await rm(journal, { force: true });
  await rm(lock, { force: true });
}

function inUse({ folder, lock }: SwapPaths, holder: number | undefined): UserError {
  const process = holder === undefined ? '' : `（进程 ${holder}）`;
  return new UserError(
    `另一个快办程序${process}正在写「${folder}」`,
    `等它结束以后再试；确认没有快办在运行的，删掉「${lock}」`,
  );
}

async function takeLock(paths: SwapPaths): Promise<void> {
  const holder = lockHolder(paths);
  if (holder !== undefined) throw inUse(paths, holder);
  await rm(paths.lock, { force: true });
  try {
    await writeFile(paths.lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw inUse(paths, lockHolder(paths));
    }
    await rm(paths.lock, { force: true }); // A full disk leaves it there, empty.
    throw error;
  }
}

/** Takes the lock for the time of `work`. */
export async function withLock<Result>(paths: SwapPaths, work: () => Promise<Result>): Promise<Result> {
  await takeLock(paths);
  try {
    return await work();
  } finally {
    await rm(paths.lock, { force: true });
  }
}

/** Puts the staged folder in place of the old one by two renames, under the journal. Fails with the old one in place. */
export async function swapIn({ folder, staged, previous, journal }: SwapPaths): Promise<void> {
  await writeFile(journal, '');
  if (existsSync(folder)) await rename(folder, previous);
  try {
    await rename(staged, folder);
  } catch (error) {
    if (existsSync(previous)) await rename(previous, folder);
    throw error;
  }
  await rm(journal, { force: true });
  await rm(previous, { recursive: true, force: true });
}
