import { open, rename, rm } from 'node:fs/promises';

/**
 * Puts a content in the place of a file, if there is one: whoever reads sees the old one or the new one, whole, also after a
 * power cut. Throws what the disk says; nothing is left behind then.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const fresh = `${path}.${process.pid}.new`;
  try {
    const file = await open(fresh, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => {});
    throw error;
  }
}
