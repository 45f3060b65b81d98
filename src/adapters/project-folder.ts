import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../diagnostic/user-error.js';
import type { ProjectFile, ProjectFolder } from '../publish/project.js';
import { asUserError, errorCode } from './disk-error.js';

type Undo = (() => void)[];

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isTaken(path: string): boolean {
  return isFolder(path) ? readdirSync(path).length > 0 : isThere(path);
}

/** The folders on the way to a path, from the top: `a`, `a/b` for `a/b/c`. */
function foldersTo(path: string): readonly string[] {
  const names = path.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

function makeFolder(path: string, undo: Undo): void {
  const first = mkdirSync(path, { recursive: true });
  if (first !== undefined) undo.push(() => rmSync(first, { recursive: true, force: true }));
}

function modeOf(file: ProjectFile): number {
  return file.isExecutable ? 0o755 : 0o644;
}

function writeNew(path: string, file: ProjectFile, undo: Undo): void {
  const handle = openSync(path, 'wx', modeOf(file));
  undo.push(() => rmSync(path, { force: true }));
  try {
    writeFileSync(handle, file.content);
  } finally {
    closeSync(handle);
  }
}

/** Readers see the old file or the new one. A link stays a link. */
function replace(path: string, file: ProjectFile): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const staged = `${target}.kuaiban-new`;
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(staged, file.content, { mode: modeOf(file) });
    renameSync(staged, target);
  } catch (error) {
    rmSync(staged, { force: true });
    throw error;
  }
}

/** An error of the disk in the words of a command that has no `--out`. */
function asProblem(error: unknown, shown: string): unknown {
  const problem = asUserError(error, shown);
  if (!(problem instanceof UserError)) return problem;
  const message = problem.message.replace(`「${shown}」`, shown);
  return new UserError(message, problem.remedy.replace('--out 后面的', '').replace('用 --out ', ''));
}

/**
 * @param root absolute path of the project
 * @param shown how messages name it, in quotes where it is a name
 */
export function projectFolder(root: string, shown: string): ProjectFolder {
  const at = (path: string) => join(root, ...path.split('/'));
  return {
    read(path) {
      try {
        return readFileSync(at(path), 'utf8');
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return undefined;
        throw new UserError(`「${path}」读不出来`, '检查它是不是文件、有没有读取的权限');
      }
    },
    hasFolder: (path) => isFolder(at(path)),
    taken(paths) {
      if (isThere(root) && !isFolder(root)) throw new UserError(`${shown}不是文件夹`, '换一个文件夹');
      const found = paths.flatMap((path) => {
        const blocking = foldersTo(path).find((folder) => isThere(at(folder)) && !isFolder(at(folder)));
        if (blocking !== undefined) return [blocking];
        return isTaken(at(path)) ? [path] : [];
      });
      return [...new Set(found)];
    },
    create(files) {
      const undo: Undo = [];
      try {
        makeFolder(root, undo);
        const missing = files.filter(({ path, isOptional }) => !(isOptional && isThere(at(path))));
        for (const file of missing) {
          makeFolder(dirname(at(file.path)), undo);
          writeNew(at(file.path), file, undo);
        }
        return missing;
      } catch (error) {
        for (const step of undo.reverse()) step();
        throw asProblem(error, shown);
      }
    },
    update(files) {
      try {
        const changed = files.filter(({ path, content }) => {
          return !existsSync(at(path)) || !readFileSync(at(path)).equals(content);
        });
        for (const file of changed) replace(at(file.path), file);
        return changed;
      } catch (error) {
        throw asProblem(error, shown);
      }
    },
  };
}
