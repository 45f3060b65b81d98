import { posix, relative, sep } from 'node:path';
import type { CatalogFiles } from '../catalog/files.js';
import { UserError } from '../diagnostic/user-error.js';
import { inspected, isHidden, MAX_ATTACHMENT_BYTES, maxBytesOf, NO_CONTENT } from './catalogue-file.js';
import { type GitBlobs, openGitBlobs } from './git-blobs.js';
import { findCommit } from './git-commit.js';
import { gitFailureOf, runGit, unusableGit } from './git-run.js';

/** A catalogue as a commit holds it. */
export interface GitCatalogue extends CatalogFiles {
  /** The whole name of the commit. */
  readonly commit: string;
  /** When it was committed, in milliseconds since 1970 (UTC). */
  readonly committed: number;
  /** By path: git's name of each content, of a link that of the file it leads to; `NO_CONTENT` where that is none. */
  ids(): Promise<ReadonlyMap<string, string>>;
  /** Ends the git that the files are read with. */
  close(): void;
}

interface Entry {
  readonly isLink: boolean;
  readonly id: string;
}

// `100644 blob <id>\t<path>`, each ended by NUL; submodules (160000) hold no file of the catalogue.
const ENTRY = /^(?<mode>100644|100755|120000) blob (?<id>\S+)\t(?<path>.+)$/su;
// Where links lead from one to the next, as far as a system follows them; and the longest way that one takes.
const MAX_LINKS = 40;
const MAX_WAY = 4096;

/** The files below a tree by their path, which is composed (NFC). */
function entriesOf(listing: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of listing.split('\0')) {
    const { mode, id = '', path = '' } = ENTRY.exec(line)?.groups ?? {};
    if (mode === undefined || path.split('/').some(isHidden)) continue;
    entries.set(path.normalize('NFC'), { isLink: mode === '120000', id });
  }
  return entries;
}

/** The name of the content behind a path, where links are followed; `undefined` where there is none. */
async function contentId(
  entries: ReadonlyMap<string, Entry>,
  blobs: GitBlobs,
  path: string,
  links = 0,
): Promise<string | undefined> {
  const entry = entries.get(path);
  if (entry === undefined || links > MAX_LINKS) return undefined;
  if (!entry.isLink) return entry.id;
  const way = await blobs.read(entry.id, MAX_WAY);
  if (!way.ok) return undefined;
  const target = posix.join(posix.dirname(path), Buffer.from(way.bytes).toString('utf8').normalize('NFC'));
  return contentId(entries, blobs, target, links + 1);
}

/** The commit and, in it, the tree of the catalogue. */
async function locate(root: string, ref: string, otherwise: string) {
  const without = { consequence: `读不出“${ref}”时的目录`, otherwise };
  const { cwd, commit } = await findCommit(root, ref, without);
  const fail = (reason: unknown) => {
    throw unusableGit(gitFailureOf(reason), without);
  };
  const git = (...words: readonly string[]) => runGit(cwd, words).catch(fail);
  const moment = ['-c', 'log.showSignature=false', 'show', '--no-patch', '--format=%ct', commit];
  const [top, committed] = await Promise.all([git('rev-parse', '--show-prefix'), git(...moment)]);
  const folder = posix.join(top.replace(/\/?\n$/u, ''), relative(cwd, root).split(sep).join('/'));
  const tree = ['ls-tree', '-z', '--full-tree', commit, '--', folder];
  const id = folder === '.' ? `${commit}^{tree}` : / tree (\S+)\t/u.exec(await git(...tree))?.[1];
  if (id === undefined) {
    throw new UserError(
      `“${ref}”里没有目录文件夹「${folder}」`,
      '换一个已经有这个文件夹的版本；那时它如果叫别的名字，先取出那个版本（git worktree add），再和取出来的文件夹比',
    );
  }
  const entries = entriesOf(await git('ls-tree', '-r', '-z', '--full-tree', id));
  return { cwd, commit, committed: Number(committed) * 1000, entries };
}

/**
 * A catalogue as it stood at a commit, read from git's own store: nothing is checked out, the working folder is not
 * looked at. As in a folder, links are followed to files of the catalogue and nowhere else. Close it after use.
 * @param root absolute path that the catalogue has, or would have, in the working folder
 * @param ref branch, tag or commit, as the user wrote it
 * @param otherwise what the user could do instead, for a machine without git, such as `或者去掉 --compare`
 * @throws UserError without git, outside a repository, for an unknown `ref`, and where the commit has no such folder
 */
export async function gitCatalogue(root: string, ref: string, otherwise: string): Promise<GitCatalogue> {
  const { cwd, commit, committed, entries } = await locate(root, ref, otherwise);
  const blobs = openGitBlobs(cwd);
  const read = async (path: string, maxBytes: number) => {
    const id = await contentId(entries, blobs, path);
    return id === undefined ? ({ ok: false, reason: 'unreadable' } as const) : blobs.read(id, maxBytes);
  };
  const idOf = async ([path, { isLink, id }]: [string, Entry]): Promise<[string, string]> => [
    path,
    isLink ? ((await contentId(entries, blobs, path)) ?? NO_CONTENT) : id,
  ];
  return {
    commit,
    committed,
    ids: async () => new Map(await Promise.all(Array.from(entries, idOf))),
    list: async () => [...entries.keys()].sort(),
    read: (path) => read(path, maxBytesOf(path)),
    inspect: async (path) => inspected(path, await read(path, MAX_ATTACHMENT_BYTES)),
    close: () => blobs.close(),
  };
}
