import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { DigestedFiles, FileContent, ReadFailure } from '../catalog/files.js';
import { kindOfFile } from '../catalog/kinds.js';
import { UserError } from '../diagnostic/user-error.js';
import { fileKind } from './file-kind.js';

const MAX_DEFINITION_BYTES = 2 * 1024 * 1024;
const MAX_ATTACHMENT_BYTES = 50 * 1024 * 1024;

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function failureOf(error: unknown): ReadFailure {
  return ['EACCES', 'EPERM'].includes(errorCode(error)) ? 'denied' : 'unreadable';
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$'); // `~$` is what Office leaves beside an open file.
}

interface Listed {
  readonly path: string;
  readonly isLink: boolean;
}

/** What lies below `root`, as the disk spells it; links are listed, not followed. */
async function listFiles(root: string, below = ''): Promise<readonly Listed[]> {
  const listed: Listed[] = [];
  for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
    if (isHidden(entry.name)) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) listed.push(...(await listFiles(root, path)));
    else listed.push({ path, isLink: entry.isSymbolicLink() });
  }
  return listed;
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

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where a link inside the catalogue leads, unless that is outside. */
async function targetOf(root: string, path: string): Promise<string | undefined> {
  const target = await realpath(join(root, path));
  return target.startsWith(`${await realpath(root)}${sep}`) ? target : undefined;
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

// Now and then other work gets its turn: an interrupt, a progress bar.
const READS_BETWEEN_PAUSES = 128;

/**
 * A catalogue in a folder on disk.
 * @param root absolute path
 * @param shown how messages name it: as the user typed it
 */
export function catalogueFolder(root: string, shown: string): DigestedFiles {
  // macOS spells names decomposed; the catalogue knows them composed.
  const spellings = new Map<string, string>();
  const links = new Set<string>();
  let reads = 0;
  const read = async (path: string, maxBytes: number): Promise<FileContent> => {
    reads += 1;
    if (reads % READS_BETWEEN_PAUSES === 0) await setImmediate();
    const spelt = spellings.get(path) ?? path;
    try {
      const file = links.has(spelt) ? await targetOf(root, spelt) : join(root, spelt);
      return file === undefined ? { ok: false, reason: 'unreadable' } : readRegular(file, maxBytes);
    } catch (error) {
      return { ok: false, reason: failureOf(error) };
    }
  };
  return {
    async list() {
      await assertFolder(root, shown);
      try {
        for (const { path, isLink } of await listFiles(root)) {
          spellings.set(path.normalize('NFC'), path);
          if (isLink) links.add(path);
        }
      } catch {
        throw new UserError(`目录文件夹「${shown}」里有打不开的子文件夹`, '检查文件夹的权限');
      }
      return [...spellings.keys()].sort();
    },
    read: (path) => read(path, kindOfFile(path) ? MAX_DEFINITION_BYTES : MAX_ATTACHMENT_BYTES),
    async inspect(path) {
      const content = await read(path, MAX_ATTACHMENT_BYTES);
      if (!content.ok) return { path, reason: content.reason };
      const { bytes } = content;
      return { path, bytes: bytes.length, sha256: sha256(bytes), kind: await fileKind(bytes) };
    },
    async digest(path) {
      const content = await read(path, kindOfFile(path) ? MAX_DEFINITION_BYTES : MAX_ATTACHMENT_BYTES);
      return content.ok ? sha256(content.bytes) : undefined;
    },
  };
}
