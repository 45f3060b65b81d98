import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Path of a file in `.kuaiban/cache` beside a catalogue; the folder can be deleted at any time.
 * @param root folder of the catalogue, absolute
 * @param name behind the catalogue's own: several catalogues may stand side by side
 */
export function cacheFile(root: string, name: string): string {
  return join(dirname(root), '.kuaiban', 'cache', `${basename(root)}-${name}`);
}

/** Makes the folder of such a file, which Git leaves out. Rejects where the disk cannot be written to. */
export async function makeCacheFolder(file: string): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.gitignore'), '*\n');
}
