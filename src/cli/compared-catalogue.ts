import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogueFolder, type FolderFiles } from '../adapters/catalogue-folder.js';
import { type GitCatalogue, gitCatalogue } from '../adapters/git-catalogue.js';
import { SETTINGS_FILE } from '../catalog/kinds.js';
import { UserError } from '../diagnostic/user-error.js';

/** Another version of the catalogue: of a folder or of a commit. */
export type ComparedCatalogue =
  | {
      readonly files: FolderFiles;
      readonly commit: null;
      readonly committed: null;
      close(): void;
    }
  | {
      readonly files: GitCatalogue;
      readonly commit: string;
      /** When it was committed, in milliseconds since 1970. */
      readonly committed: number;
      close(): void;
    };

// No name of a branch, tag or commit begins so.
const WRITTEN_AS_PATH = /^(?:\.{0,2}[\\/]|\.{1,2}$|[A-Za-z]:[\\/])/u;
const OTHERWISE = '或者把那时的目录放进一个文件夹，写成 ./文件夹';

/** Can the word be nothing but a folder? */
export function isWrittenAsPath(word: string): boolean {
  return WRITTEN_AS_PATH.test(word);
}

/**
 * A version that the user names: a path with a slash in front or dots is a folder; any other word is a branch, tag or commit, and a
 * folder only where git does not know it.
 * @param root absolute path of the catalogue
 * @param place where the word was written, for messages: `--compare 后面`
 * @throws UserError where it is neither
 */
export async function comparedCatalogue(
  cwd: string,
  root: string,
  word: string,
  place: string,
): Promise<ComparedCatalogue> {
  const path = resolve(cwd, word);
  const isCatalogue = word !== '' && existsSync(join(path, SETTINGS_FILE));
  const folder = { files: catalogueFolder(path, word), commit: null, committed: null, close: () => {} };
  if (isWrittenAsPath(word)) {
    if (isCatalogue) return folder;
    throw new UserError(`「${word}」不是目录文件夹，里面没有 ${SETTINGS_FILE}`, `检查${place}的路径`);
  }
  try {
    const files = await gitCatalogue(root, word, OTHERWISE);
    if (!(await files.list()).includes(SETTINGS_FILE)) {
      files.close();
      throw new UserError(
        `“${word}”那个版本的目录里没有 ${SETTINGS_FILE}，不能比较`,
        `换一个已经有 ${SETTINGS_FILE} 的版本`,
      );
    }
    return { files, commit: files.commit, committed: files.committed, close: files.close };
  } catch (error) {
    if (isCatalogue) return folder;
    throw error;
  }
}
