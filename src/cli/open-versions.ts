import { resolve } from 'node:path';
import { algorithmOf, type BlobAlgorithm } from '../adapters/catalogue-file.js';
import { catalogueFolder } from '../adapters/catalogue-folder.js';
import { folderIds } from '../adapters/folder-ids.js';
import { existingFolder, mergeBase } from '../adapters/git-commit.js';
import { messagesBetween } from '../adapters/git-log.js';
import { workingTree } from '../adapters/working-tree.js';
import type { CatalogFiles } from '../catalog/files.js';
import { SETTINGS_FILE } from '../catalog/kinds.js';
import type { CommitMessage, Version } from '../catalog/versions.js';
import { UserError } from '../diagnostic/user-error.js';
import { comparedCatalogue } from './compared-catalogue.js';
import type { AskedVersions } from './diff-words.js';

/** Two versions of a catalogue, open for reading. Close them after use. */
export interface OpenVersions {
  readonly base: Version;
  readonly head: Version;
  /** What was said of the commits between them, the latest first. */
  readonly messages: readonly CommitMessage[];
  close(): void;
}

/** Where a version was found, before its contents have names. */
interface Found {
  readonly label: string;
  /** Null of a folder. */
  readonly commit: string | null;
  /** The commit that the version is or began with; null where git does not know it. */
  readonly reached: string | null;
  /** How its contents are named already; null where they can be named either way. */
  readonly algorithm: BlobAlgorithm | null;
  readonly files: CatalogFiles;
  ids(algorithm: BlobAlgorithm): Promise<ReadonlyMap<string, string>>;
  close(): void;
}

const WITHOUT = {
  consequence: '不知道两个版本从哪里分开',
  otherwise: '或者把那时的目录放进一个文件夹，写成 ./文件夹',
};
const NOW = '工作目录';
// Git's own default.
const USUAL = 'sha1';

async function findNow(root: string, shown: string): Promise<Found> {
  const { files, ids, commit, algorithm } = await workingTree(root, catalogueFolder(root, shown));
  if (!ids.has(SETTINGS_FILE)) {
    throw new UserError(
      `「${shown}」不是目录文件夹，里面没有 ${SETTINGS_FILE}`,
      '用 --catalog 指定目录所在的文件夹，例如 --catalog catalog',
    );
  }
  return {
    label: NOW,
    commit: null,
    reached: commit,
    algorithm,
    files,
    ids: async () => ids,
    close: () => {},
  };
}

async function findNamed(cwd: string, root: string, word: string, label: string): Promise<Found> {
  const named = await comparedCatalogue(cwd, root, word, ' kuaiban diff 后面');
  const { files, commit, close } = named;
  const shared = { label, commit, reached: commit, files, close };
  return named.commit === null
    ? { ...shared, algorithm: null, ids: (algorithm) => folderIds(named.files, algorithm) }
    : { ...shared, algorithm: algorithmOf(named.commit), ids: () => named.files.ids() };
}

async function versionOf({ label, commit, files, ids }: Found, algorithm: BlobAlgorithm): Promise<Version> {
  return { label, commit, files, ids: await ids(algorithm) };
}

/**
 * Opens both versions: commits without checking them out, what is unchanged without reading it.
 * @param cwd that folders are named from
 * @param catalog folder of the catalogue, as the user wrote it
 * @throws UserError where one of them is not there or no catalogue
 */
export async function openVersions(
  cwd: string,
  catalog: string,
  asked: AskedVersions,
): Promise<OpenVersions> {
  const root = resolve(cwd, catalog);
  const { base, head, isFromParting } = asked;
  const parting = isFromParting && head !== null ? await mergeBase(root, [base, head], WITHOUT) : null;
  const label = parting === null ? base : `${base} 与 ${head} 的共同起点`;
  const earlier = await findNamed(cwd, root, parting ?? base, label);
  const found = [earlier];
  const close = () => {
    for (const one of found) one.close();
  };
  try {
    const later = head === null ? await findNow(root, catalog) : await findNamed(cwd, root, head, head);
    found.push(later);
    const algorithm = earlier.algorithm ?? later.algorithm ?? USUAL;
    const messages =
      earlier.reached === null || later.reached === null
        ? []
        : await messagesBetween(existingFolder(root), earlier.reached, later.reached);
    return {
      base: await versionOf(earlier, algorithm),
      head: await versionOf(later, algorithm),
      messages,
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
