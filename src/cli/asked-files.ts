import { relative, resolve } from 'node:path';
import { changedSince } from '../adapters/git-changes.js';
import type { Catalogue } from '../catalog/catalogue.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { UserError } from '../diagnostic/user-error.js';
import { concernedBy } from '../usecases/concerned.js';
import type { Io } from './io.js';

type IsAsked = (diagnostic: Diagnostic) => boolean;

/** Is `file` the asked path or below it? It may be given from the catalogue or from where one stands. */
function isBelow(file: string, path: string, io: Io, root: string): boolean {
  const absolute = resolve(root, file);
  const isIn = (folder: string) => !relative(folder, absolute).startsWith('..');
  return isIn(resolve(io.cwd, path)) || isIn(resolve(root, path));
}

/**
 * Which findings lie in the asked files and folders; all if none are named.
 * @param files all files of the catalogue
 * @throws UserError if a path names none of them
 */
export function inPaths(paths: readonly string[], files: readonly string[], io: Io, root: string): IsAsked {
  for (const path of paths) {
    if (files.some((file) => isBelow(file, path, io, root))) continue;
    throw new UserError(`目录里没有「${path}」`, '检查路径；可以写成 items/shi-ye-deng-ji.yaml 或 items');
  }
  return ({ file }) => paths.length === 0 || paths.some((path) => isBelow(file, path, io, root));
}

/**
 * Which findings a change since `ref` concerns; all without one. Says on stderr how many files that are.
 * @throws UserError if git cannot tell
 */
export async function sinceRef(
  ref: string | undefined,
  catalogue: Catalogue,
  io: Io,
  root: string,
  isQuiet: boolean,
): Promise<IsAsked> {
  if (ref === undefined) return () => true;
  const changed = await changedSince(root, ref);
  if (!isQuiet) {
    io.stderr.write(
      `自“${ref}”以来改动了 ${changed.size} 个文件（还没有提交的也算），只报告和它们有关的问题。\n`,
    );
  }
  return concernedBy(changed, catalogue);
}
