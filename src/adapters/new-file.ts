import { mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './disk-error.js';

/**
 * Writes a file that must not be there yet; folders above it are made. Throws what the disk says; nothing is left behind then.
 * @returns false, and nothing is written, where there is such a file already
 */
export async function writeNewFile(path: string, content: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx').catch((error: unknown) => {
    if (errorCode(error) === 'EEXIST') return undefined;
    throw error;
  });
  if (file === undefined) return false;
  try {
    await file.writeFile(content);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return true;
}
