import { access, mkdir, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { type NotReplaced, reasonOf } from './replace-definition.js';
import { replaceFile } from './replace-file.js';
import { syncFolder } from './sync.js';

/**
 * Puts a new definition into the catalogue, whole or not at all; its folder is made. A folder that leads out of the catalogue is not
 * followed.
 * @param root the catalogue's folder, absolute
 * @returns why it was not written, `undefined` if it was
 */
export async function writeNewDefinition(
  root: string,
  file: string,
  content: Uint8Array,
): Promise<NotReplaced | undefined> {
  const path = join(root, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    const folder = await realpath(dirname(path));
    if (!folder.startsWith(`${await realpath(root)}${sep}`)) return 'outside';
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return 'changed';
    await replaceFile(path, content);
    await syncFolder(folder);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}
