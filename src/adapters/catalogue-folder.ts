import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { DigestedFiles, FileContent, ReadFailure } from '../catalog/files.js';
import { UserError } from '../diagnostic/user-error.js';
import {
  type BlobAlgorithm,
  blobIdOf,
  inspected,
  isHidden,
  MAX_ATTACHMENT_BYTES,
  maxBytesOf,
  NO_CONTENT,
  sha256,
} from './catalogue-file.js';

/** A folder that can also name its contents as git does. */
export interface FolderFiles extends DigestedFiles {
  /** As git would name the content, however large it is; `NO_CONTENT` where there is none to be had. */
  blobId(path: string, algorithm: BlobAlgorithm): Promise<string>;
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function failureOf(error: unknown): ReadFailure {
  return ['EACCES', 'EPERM'].includes(errorCode(error)) ? 'denied' : 'unreadable';
}

/** Paths below `root` as the disk spells them; links are listed, not followed. */
async function listFiles(root: string, below = ''): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
    if (isHidden(entry.name)) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) paths.push(...(await listFiles(root, path)));
    else paths.push(path);
  }
  return paths;
}

async function assertFolder(root: string, shown: string): Promise<void> {
  const remedy = '检查 --catalog 后面的路径；目录文件夹里应当有 catalog.yaml 和 items 文件夹';
  try {
    if ((await stat(root)).isDirectory()) return;
  } catch (error) {
    const reason = failureOf(error) === 'denied' ? '没有读取的权限' : '不存在';
    throw new UserError(`目录文件夹「${shown}」${reason}`, remedy);
  }
  throw new UserError(`「${shown}」不是文件夹`, remedy);
}

/**
 * Size-limited read of a regular file: no pipe, device or socket is waited for, no link is followed. Synchronous, because
 * thousands of small files are read several times as fast so.
 */
function readRegular(path: string, maxBytes: number): FileContent {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return { ok: false, reason: 'unreadable' };
    if (stats.size > maxBytes) return { ok: false, reason: 'too-large' };
    const bytes = Buffer.allocUnsafe(stats.size);
    const isWhole = readSync(file, bytes, 0, stats.size, 0) === stats.size;
    // A file that grows or shrinks meanwhile is read again by the careful way.
    return { ok: true, bytes: isWhole ? bytes : readFileSync(file) };
  } finally {
    closeSync(file);
  }
}

/** As `readRegular`, for a link that leads to a file inside the catalogue. */
async function readLinked(root: string, path: string, maxBytes: number): Promise<FileContent> {
  const target = await realpath(join(root, path));
  const isInside = target.startsWith(`${await realpath(root)}${sep}`);
  return isInside ? readRegular(target, maxBytes) : { ok: false, reason: 'unreadable' };
}

async function readFileOf(root: string, path: string, maxBytes: number): Promise<FileContent> {
  if (path.split('/').includes('..')) return { ok: false, reason: 'unreadable' };
  try {
    return readRegular(join(root, path), maxBytes);
  } catch (error) {
    if (errorCode(error) === 'ELOOP') return readLinked(root, path, maxBytes);
    throw error;
  }
}

// Now and then other work gets its turn: an interrupt, a progress bar.
const READS_BETWEEN_PAUSES = 128;

/**
 * A catalogue in a folder on disk.
 * @param root absolute path
 * @param shown how messages name it: as the user typed it
 */
export function catalogueFolder(root: string, shown: string): FolderFiles {
  // macOS spells names decomposed; the catalogue knows them composed.
  const spellings = new Map<string, string>();
  let reads = 0;
  const read = async (path: string, maxBytes: number): Promise<FileContent> => {
    reads += 1;
    if (reads % READS_BETWEEN_PAUSES === 0) await setImmediate();
    try {
      return await readFileOf(root, spellings.get(path) ?? path, maxBytes);
    } catch (error) {
      return { ok: false, reason: failureOf(error) };
    }
  };
  return {
    async list() {
      await assertFolder(root, shown);
      try {
        for (const path of await listFiles(root)) spellings.set(path.normalize('NFC'), path);
      } catch {
        throw new UserError(`目录文件夹「${shown}」里有打不开的子文件夹`, '检查文件夹的权限');
      }
      return [...spellings.keys()].sort();
    },
    read: (path) => read(path, maxBytesOf(path)),
    inspect: async (path) => inspected(path, await read(path, MAX_ATTACHMENT_BYTES)),
    async digest(path) {
      const content = await read(path, maxBytesOf(path));
      return content.ok ? sha256(content.bytes) : undefined;
    },
    async blobId(path, algorithm) {
      const content = await read(path, Number.POSITIVE_INFINITY);
      return content.ok ? blobIdOf(content.bytes, algorithm) : NO_CONTENT;
    },
  };
}
