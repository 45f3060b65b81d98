import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { UserError } from '../diagnostic/user-error.js';

const REMEDY = '用 --out 换一个和它分开的文件夹，比如 dist';

/** A folder by its absolute path and what the user calls it. */
export interface NamedFolder {
  readonly path: string;
  readonly name: string;
}

/** The path without links, as far as it exists. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

/** Is `inner` the folder `outer`, or does it lie in it? Absolute paths without links. */
export function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`));
}

/**
 * The output folder is replaced as a whole: it must neither hold a folder that the build reads nor lie in one.
 * @throws UserError
 */
export function refuseOverlap(out: NamedFolder, sources: readonly NamedFolder[]): void {
  const target = realPath(out.path);
  for (const source of sources) {
    const read = realPath(source.path);
    if (target === read) {
      throw new UserError(`「${out.name}」就是${source.name}，不能生成到这里`, REMEDY);
    }
    if (isWithin(target, read)) {
      throw new UserError(`「${out.name}」在${source.name}里面，不能生成到这里`, REMEDY);
    }
    if (isWithin(read, target)) {
      throw new UserError(`${source.name}在「${out.name}」里面，生成时整个文件夹要换掉`, REMEDY);
    }
  }
}
