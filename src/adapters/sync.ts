import { open } from 'node:fs/promises';
import { errorCode } from './disk-error.js';

/** How many files wait for the disk at once. */
const LANES = 16;
/** What systems answer that cannot do it for a folder, such as Windows. */
const UNABLE = new Set(['EACCES', 'EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EBADF', 'ENOSYS']);

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Waits until the names in a folder are safe on the disk, where the system can say so. */
export async function syncFolder(path: string): Promise<void> {
  await sync(path).catch((error: unknown) => {
    if (!UNABLE.has(errorCode(error))) throw error;
  });
}

/** Waits until files and folders are safe on the disk. */
export async function syncAll(files: readonly string[], folders: readonly string[]): Promise<void> {
  const queue = [...files.map((path) => () => sync(path)), ...folders.map((path) => () => syncFolder(path))];
  const lane = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) await next();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
