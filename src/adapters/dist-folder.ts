import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, link, lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { UserError } from '../diagnostic/user-error.js';
import { isManifest, MANIFEST_FILE } from '../publish/manifest.js';
import type { FileDigest, OutputFolder, OutputPlan } from '../publish/output.js';
import { recoverSwap, type SwapPaths, swapIn, swapPaths, withLock } from './swap.js';

const REASONS: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  ENOSPC: ['磁盘已满', '清理磁盘或者用 --out 换一个地方，再试一次；原来的内容没有动'],
  EDQUOT: ['磁盘配额用完了', '清理磁盘或者用 --out 换一个地方，再试一次；原来的内容没有动'],
  EACCES: ['没有写入的权限', '检查这个文件夹和上一级文件夹的权限，或者用 --out 换一个地方'],
  EPERM: ['没有写入的权限', '检查这个文件夹和上一级文件夹的权限，或者用 --out 换一个地方'],
  EROFS: ['所在的磁盘只能读', '用 --out 换一个可以写的地方'],
  EBUSY: ['它正在使用，或者是一个挂载点', '关掉用到它的程序，或者用 --out 换成它里面的一个文件夹'],
  ENAMETOOLONG: ['路径太长', '用 --out 换一个短一些的路径'],
  EEXIST: ['路径里有一段不是文件夹', '检查 --out 后面的路径'],
  ENOTDIR: ['路径里有一段不是文件夹', '检查 --out 后面的路径'],
};

function asUserError(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = REASONS[code];
  return known ? new UserError(`写不进「${folder}」：${known[0]}`, known[1]) : error;
}

async function listFiles(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const stats = await lstat(folder);
  if (stats.isSymbolicLink()) {
    throw new UserError(`「${folder}」是一个链接`, '用 --out 写它指向的文件夹，或者删掉这个链接');
  }
  if (!stats.isDirectory()) {
    throw new UserError(`「${folder}」不是文件夹`, '用 --out 换一个地方，或者把这个文件移走');
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** Only a folder that an earlier build wrote may be replaced. */
async function refuseForeign(folder: string, files: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  const hasManifest = files.includes(MANIFEST_FILE);
  if (hasManifest && isManifest(await readFile(join(folder, MANIFEST_FILE), 'utf8'))) return;
  throw new UserError(
    `「${folder}」里有别的文件（没有快办的 ${MANIFEST_FILE}），不是快办生成的`,
    '用 --out 指定一个空的或者新的文件夹',
  );
}

/** One after the other: a large folder must not need thousands of open files. */
async function digestFiles(folder: string, paths: readonly string[]): Promise<readonly FileDigest[]> {
  const digests: FileDigest[] = [];
  for (const path of paths) {
    const content = await readFile(join(folder, path));
    const sha256 = createHash('sha256').update(content).digest('hex');
    digests.push({ path, sha256, bytes: content.length });
  }
  return digests;
}

/** Another build may have replaced the folder since the plan was made. */
async function refuseMoved(folder: string, { keep }: OutputPlan): Promise<void> {
  const now = await digestFiles(
    folder,
    keep.map(({ path }) => path),
  ).catch(() => []);
  if (keep.every(({ sha256 }, index) => sha256 === now[index]?.sha256)) return;
  throw new UserError(`「${folder}」在生成期间被别的程序改动了`, '再运行一次');
}

async function carryOver(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to); // Not every file system has hard links.
  }
}

async function stage({ folder, staged }: SwapPaths, plan: OutputPlan): Promise<void> {
  await mkdir(staged, { recursive: true });
  const paths = [...plan.write, ...plan.keep].map(({ path }) => dirname(join(staged, path)));
  for (const parent of new Set(paths)) await mkdir(parent, { recursive: true });
  for (const { path } of plan.keep) await carryOver(join(folder, path), join(staged, path));
  for (const { path, content } of plan.write) await writeFile(join(staged, path), content);
}

/** An output folder on disk, replaced by staging beside it and two renames. */
export function distFolder(path: string): OutputFolder {
  const folder = resolve(path);
  const paths = swapPaths(folder);
  return {
    async read() {
      try {
        await recoverSwap(paths);
        const files = await listFiles(folder);
        await refuseForeign(folder, files);
        return await digestFiles(folder, files);
      } catch (error) {
        throw asUserError(error, folder);
      }
    },
    async replace(plan) {
      try {
        await mkdir(dirname(folder), { recursive: true });
        await withLock(paths, async () => {
          try {
            await refuseMoved(folder, plan);
            await stage(paths, plan);
            await swapIn(paths);
          } catch (error) {
            await recoverSwap(paths).catch(() => {}); // Else the next command does it.
            throw error;
          }
        });
      } catch (error) {
        throw asUserError(error, folder);
      }
    },
  };
}

/** Mends a folder whose replacement was cut; every command calls it first. */
export async function recoverDist(path: string): Promise<void> {
  const folder = resolve(path);
  try {
    await recoverSwap(swapPaths(folder));
  } catch (error) {
    throw asUserError(error, folder);
  }
}
