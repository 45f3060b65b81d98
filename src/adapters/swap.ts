import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './disk-error.js';
import { sweepLock } from './folder-lock.js';
import { syncFolder } from './sync.js';

/** The neighbours that a folder needs while it is replaced. */
export interface SwapPaths {
  readonly folder: string;
  readonly parent: string;
  /** What the names of all neighbours begin with. */
  readonly prefix: string;
  readonly previous: string;
  /** Names the staged folder, from the moment it is complete until it stands in its place. */
  readonly journal: string;
  readonly lock: string;
}

export function swapPaths(folder: string): SwapPaths {
  const parent = dirname(folder);
  const prefix = `.${basename(folder)}.kuaiban-`;
  const beside = (suffix: string) => join(parent, `${prefix}${suffix}`);
  return {
    folder,
    parent,
    prefix,
    previous: beside('old'),
    journal: beside('swap'),
    lock: beside('lock'),
  };
}

/** A name of its own for the folder that a run stages. */
export function stagedPath({ parent, prefix }: SwapPaths): string {
  return join(parent, `${prefix}new-${randomUUID()}`);
}

/** Makes a folder with its parents. Node's own way runs for ever where nothing can be made, such as in /proc. */
export async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error; // Another build made it just now.
  });
}

/** Names of the neighbours that are there. A parent that may not be listed shows none. */
export async function neighbours({ parent, prefix }: SwapPaths): Promise<readonly string[]> {
  try {
    return (await readdir(parent)).filter((name) => name.startsWith(prefix));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(errorCode(error))) return [];
    throw error;
  }
}

/** The complete staged folder of a swap that was cut, if the journal names one. */
async function completeFolder({ parent, prefix, journal }: SwapPaths): Promise<string | undefined> {
  if (!existsSync(journal)) return undefined;
  const name = await readFile(journal, 'utf8');
  const isStaged = name.startsWith(`${prefix}new`) && name === basename(name);
  return isStaged && existsSync(join(parent, name)) ? join(parent, name) : undefined;
}

/**
 * Completes or undoes a swap that was cut. Afterwards the folder is the old one or the new one, whole, and nothing
 * but the lock is beside it. Call it while holding the lock.
 */
export async function recoverSwap(paths: SwapPaths): Promise<void> {
  const { folder, parent, prefix, previous, journal, lock } = paths;
  if (!existsSync(folder)) {
    const complete = await completeFolder(paths);
    if (complete) await rename(complete, folder);
    else if (existsSync(previous)) await rename(previous, folder);
    await syncFolder(parent);
  }
  const staged = (await neighbours(paths)).filter((name) => name.startsWith(`${prefix}new`));
  for (const name of staged) await rm(join(parent, name), { recursive: true, force: true });
  await rm(previous, { recursive: true, force: true });
  // The journal goes last: without it a staged folder counts as unfinished.
  await rm(journal, { force: true });
  await sweepLock(lock);
}

/**
 * Puts the staged folder in place of the old one by two renames, under the journal. Fails with the old one in place.
 * Call it while holding the lock, with `staged` safe on the disk.
 */
export async function swapIn(
  { folder, parent, previous, journal }: SwapPaths,
  staged: string,
): Promise<void> {
  await writeFile(journal, basename(staged), { flush: true });
  await syncFolder(parent);
  if (existsSync(folder)) await rename(folder, previous);
  try {
    await rename(staged, folder);
  } catch (error) {
    if (existsSync(previous)) await rename(previous, folder);
    throw error;
  }
  await syncFolder(parent);
  await rm(journal, { force: true });
  await rm(previous, { recursive: true, force: true });
}
