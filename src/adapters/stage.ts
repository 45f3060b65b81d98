import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { UserError } from '../diagnostic/user-error.js';
import type { OutputFile, OutputPlan, ReadSource } from '../publish/output.js';
import { syncAll } from './sync.js';

async function carryOver(from: string, to: string): Promise<'linked' | 'copied'> {
  try {
    await link(from, to);
    return 'linked';
  } catch {
    await copyFile(from, to); // Not every file system has hard links.
    return 'copied';
  }
}

/** Bytes of a file to write. One that is copied must still be what it was when the pages were made. */
async function contentOf(file: OutputFile, readSource: ReadSource): Promise<Uint8Array> {
  if ('content' in file) return file.content;
  const content = await readSource(file.copyFrom);
  if (createHash('sha256').update(content).digest('hex') === file.sha256) return content;
  throw new UserError(`附件 ${file.copyFrom} 在生成期间被改动了`, '再运行一次');
}

/** The folder, those of the paths and all between. */
function foldersOf(staged: string, paths: readonly string[]): readonly string[] {
  const folders = new Set([staged]);
  for (const path of paths) {
    for (let folder = dirname(join(staged, path)); !folders.has(folder); folder = dirname(folder)) {
      folders.add(folder);
    }
  }
  return [...folders];
}

/**
 * Makes the planned folder at `staged`, which does not exist yet, and waits until it is safe on the disk.
 * @param folder where the files to keep are
 */
export async function stage(
  folder: string,
  staged: string,
  plan: OutputPlan,
  readSource: ReadSource,
): Promise<void> {
  const folders = foldersOf(
    staged,
    [...plan.write, ...plan.keep].map(({ path }) => path.split('/').join(sep)),
  );
  for (const path of folders.toSorted()) await mkdir(path);
  const written: string[] = [];
  for (const { path } of plan.keep) {
    const to = join(staged, path);
    if ((await carryOver(join(folder, path), to)) === 'copied') written.push(to);
  }
  for (const file of plan.write) {
    const to = join(staged, file.path);
    await writeFile(to, await contentOf(file, readSource));
    written.push(to);
  }
  await syncAll(written, folders);
}
