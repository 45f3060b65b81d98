import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { UserError } from '../diagnostic/user-error.js';
import type { FoundFile } from '../publish/dist-reader.js';
import { isManifest, MANIFEST_FILE } from '../publish/manifest.js';
import type { FileDigest } from '../publish/output.js';

/** Only an empty folder or one that an earlier build wrote may be replaced; nothing below any other is read. */
export async function refuseForeign(folder: string): Promise<void> {
  const stats = await lstat(folder);
  if (stats.isSymbolicLink()) {
    throw new UserError(`「${folder}」是一个链接`, '用 --out 写它指向的文件夹，或者删掉这个链接');
  }
  if (!stats.isDirectory()) {
    throw new UserError(`「${folder}」不是文件夹`, '用 --out 换一个地方，或者把这个文件移走');
  }
  const names = await readdir(folder);
  if (names.length === 0) return;
  const hasManifest = names.includes(MANIFEST_FILE) && (await lstat(join(folder, MANIFEST_FILE))).isFile();
  if (hasManifest && isManifest(await readFile(join(folder, MANIFEST_FILE), 'utf8'))) return;
  throw new UserError(
    `「${folder}」里有别的文件（没有快办的 ${MANIFEST_FILE}），不是快办生成的`,
    '用 --out 指定一个空的或者新的文件夹',
  );
}

/** Digest of a file of the folder. */
export async function digestFile(folder: string, path: string): Promise<FileDigest> {
  const content = await readFile(join(folder, path));
  return { path, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length };
}

/** Everything below a folder but the folders, sorted by path. Links are listed, not followed. */
export async function listFolder(folder: string): Promise<readonly FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isPlain: entry.isFile(),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** A link or a pipe is none of ours, whatever it would show: its digest is nobody's. */
const OF_NO_FILE = { sha256: '', bytes: 0 } as const;

/** Files that are there now, sorted; none for a folder that does not exist. */
export async function readFolder(folder: string): Promise<readonly FileDigest[]> {
  if (!existsSync(folder)) return [];
  await refuseForeign(folder);
  // One after the other: a large folder must not need thousands of open files.
  const digests: FileDigest[] = [];
  for (const { path, isPlain } of await listFolder(folder)) {
    digests.push(isPlain ? await digestFile(folder, path) : { path, ...OF_NO_FILE });
  }
  return digests;
}
