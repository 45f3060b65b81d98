import { randomUUID } from 'node:crypto';
import { link, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './disk-error.js';
import { isAtWork, nameHolder, ownText, parseHolder } from './lock-holder.js';

/** A lock that this process holds. */
export interface HeldLock {
  /** Is it still there? Somebody may have deleted it by hand. */
  isOurs(): Promise<boolean>;
  release(): Promise<void>;
}

const ATTEMPTS = 10;
/** Where there are no hard links a lock is without content for a moment. */
const MAX_UNFINISHED_MS = 10_000;

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function isHeld(path: string, text: string): Promise<boolean> {
  const holder = parseHolder(text);
  if (holder) return isAtWork(holder);
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  return age < MAX_UNFINISHED_MS;
}

async function createWithoutLinks(path: string, text: string): Promise<boolean> {
  const file = await open(path, 'wx').catch((error: unknown) => {
    if (errorCode(error) === 'EEXIST') return undefined;
    throw error;
  });
  if (file === undefined) return false;
  try {
    await file.writeFile(text);
  } catch (error) {
    await rm(path, { force: true }); // A full disk leaves it there, empty.
    throw error;
  } finally {
    await file.close();
  }
  return (await textOf(path)) === text;
}

/** Makes the lock with its content in one step. False if there is one already. */
async function create(path: string, text: string): Promise<boolean> {
  const draft = `${path}-${randomUUID()}`;
  try {
    await writeFile(draft, text, { flag: 'wx' });
    try {
      await link(draft, path);
      return true;
    } catch (error) {
      // ENOENT: somebody swept the draft away.
      if (['EEXIST', 'ENOENT'].includes(errorCode(error))) return false;
      return await createWithoutLinks(path, text);
    }
  } finally {
    await rm(draft, { force: true });
  }
}

async function giveBack(path: string, text: string): Promise<void> {
  if ((await textOf(path)) === text) await rm(path, { force: true });
}

/** Text of the lock that was taken; `undefined` if somebody else holds it. */
async function take(path: string): Promise<string | undefined> {
  const text = ownText();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await create(path, text)) return text;
    const present = await textOf(path);
    if (present === undefined) continue; // It was given back just now.
    if (await isHeld(path, present)) return undefined;
    if (!(await removeDead(path))) return undefined;
  }
  return undefined;
}

/**
 * Removes a lock whose holder is gone. Only who holds the lock on the lock may: of two that saw the same dead lock
 * the slower one would else remove the living lock of the faster one.
 */
async function removeDead(path: string): Promise<boolean> {
  const right = `${path}~`;
  const text = await take(right);
  if (text === undefined) return false;
  try {
    const present = await textOf(path);
    if (present !== undefined && !(await isHeld(path, present))) await rm(path, { force: true });
    return true;
  } finally {
    await giveBack(right, text);
  }
}

/** Takes the lock; `undefined` if a process that runs, or one on another computer, holds it. */
export async function takeLock(path: string): Promise<HeldLock | undefined> {
  const text = await take(path);
  if (text === undefined) return undefined;
  return {
    isOurs: async () => (await textOf(path)) === text,
    release: () => giveBack(path, text),
  };
}

/** Who holds the lock, in words; empty if it is free or says nothing. */
export async function describeHolder(path: string): Promise<string> {
  const holder = parseHolder((await textOf(path).catch(() => undefined)) ?? '');
  return holder === undefined ? '' : nameHolder(holder);
}

/** Removes what processes that were killed while they took a lock left beside it. Call it while holding the lock. */
export async function sweepLock(path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(basename(path)) || name === basename(path)) continue;
    const left = join(dirname(path), name);
    const holder = parseHolder((await textOf(left)) ?? '');
    if (holder && isAtWork(holder)) continue;
    if (name.endsWith('~')) await removeDead(left);
    else await rm(left, { force: true });
  }
}
