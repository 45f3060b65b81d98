import { existsSync } from 'node:fs';
import { dirname, posix, relative, sep } from 'node:path';
import type { CatalogFiles, FileContent } from '../catalog/files.js';
import { UserError } from '../diagnostic/user-error.js';
import { inspected, isHidden, MAX_ATTACHMENT_BYTES, maxBytesOf } from './catalogue-file.js';
import { type GitBlobs, openGitBlobs } from './git-blobs.js';
import { gitFailureOf, runGit, unusableGit } from './git-run.js';

/** A catalogue as a commit holds it. */
export interface GitCatalogue extends CatalogFiles {
  /** The whole name of the commit. */
  readonly commit: string;
  /** When it was committed, in milliseconds since 1970 (UTC). */
  readonly committed: number;
  /** Ends the git that the files are read with. */
  close(): void;
}

interface Entry {
  readonly isLink: boolean;
  readonly id: string;
  readonly bytes: number;
}

// `100644 blob <id> <size>\t<path>`, each ended by NUL; submodules (160000) hold no file of the catalogue.
const ENTRY = /^(?<mode>100644|100755|120000) blob (?<id>\S+) +(?<bytes>\d+)\t(?<path>.+)$/su;
// Where links lead from one to the next, as far as a system follows them.
const MAX_LINKS = 40;

/** The files below a tree by their path, which is composed (NFC). */
function entriesOf(listing: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of listing.split('\0')) {
    const { mode, id = '', bytes, path = '' } = ENTRY.exec(line)?.groups ?? {};
    if (mode === undefined || path.split('/').some(isHidden)) continue;
    entries.set(path.normalize('NFC'), { isLink: mode === '120000', id, bytes: Number(bytes) });
  }
  return entries;
}

/** The nearest folder at or above `root` that exists: a catalogue of the past need not be there any more. */
function existingFolder(root: string): string {
  return existsSync(root) ? root : existingFolder(dirname(root));
}

async function contentOf(
  entries: ReadonlyMap<string, Entry>,
  blobs: GitBlobs,
  path: string,
  maxBytes: number,
  links = 0,
): Promise<FileContent> {
  const entry = entries.get(path);
  if (entry === undefined || links > MAX_LINKS) return { ok: false, reason: 'unreadable' };
  if (entry.bytes > maxBytes) return { ok: false, reason: 'too-large' };
  const bytes = await blobs.read(entry.id);
  if (bytes === undefined) return { ok: false, reason: 'unreadable' };
  if (!entry.isLink) return { ok: true, bytes };
  const target = posix.join(posix.dirname(path), Buffer.from(bytes).toString('utf8').normalize('NFC'));
  return contentOf(entries, blobs, target, maxBytes, links + 1);
}

/** Why git does not know the name: nothing was committed yet, only the latest commits were fetched, or there is none. */
async function unknownRef(cwd: string, ref: string): Promise<UserError> {
  const head = await runGit(cwd, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).catch(() => '');
  const every = await runGit(cwd, ['rev-list', '--all', '--max-count=1']).catch(() => '');
  if (`${head}${every}`.trim() === '') {
    return new UserError(
      '这个 Git 仓库里还没有提交，没有以前的版本可以比',
      '先用 git add 和 git commit 提交一次，以后就能和它比',
    );
  }
  const unknown = `Git 里没有“${ref}”这个分支、标签或提交`;
  const shallow = await runGit(cwd, ['rev-parse', '--is-shallow-repository']).catch(() => '');
  return shallow.trim() === 'true'
    ? new UserError(
        `${unknown}；这里只取了最近的提交`,
        '运行 git fetch --unshallow 取来全部；流水线里把取代码的深度（fetch-depth、GIT_DEPTH）设成 0',
      )
    : new UserError(unknown, '用 git branch --all、git tag、git log 看有哪些；远端的要先运行 git fetch 取来');
}

/** The commit and, in it, the tree of the catalogue. */
async function locate(root: string, ref: string, otherwise: string) {
  const cwd = existingFolder(root);
  const git = (...words: readonly string[]) => runGit(cwd, words);
  const fail = (reason: unknown) => {
    throw unusableGit(gitFailureOf(reason), { consequence: `读不出“${ref}”时的目录`, otherwise });
  };
  const prefix = (await git('rev-parse', '--show-prefix').catch(fail)).replace(/\/?\n$/u, '');
  if (ref.startsWith('-')) throw await unknownRef(cwd, ref);
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const commit = (
    await git(...verify).catch(async (reason) => {
      throw gitFailureOf(reason).code === 1 ? await unknownRef(cwd, ref) : fail(reason);
    })
  ).trim();
  const folder = posix.join(prefix, relative(cwd, root).split(sep).join('/'));
  const tree = ['ls-tree', '-z', '--full-tree', commit, '--', folder];
  const id = folder === '.' ? `${commit}^{tree}` : / tree (\S+)\t/u.exec(await git(...tree).catch(fail))?.[1];
  if (id === undefined) {
    throw new UserError(
      `“${ref}”里没有目录文件夹「${folder}」`,
      '换一个已经有这个文件夹的版本；那时它如果叫别的名字，先取出那个版本（git worktree add），再和取出来的文件夹比',
    );
  }
  const moment = ['-c', 'log.showSignature=false', 'show', '--no-patch', '--format=%ct', commit];
  const committed = Number(await git(...moment).catch(fail)) * 1000;
  const listing = await git('ls-tree', '-r', '-z', '--long', '--full-tree', id).catch(fail);
  return { cwd, commit, committed, entries: entriesOf(listing) };
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
  return {
    commit,
    committed,
    list: async () => [...entries.keys()].sort(),
    read: (path) => contentOf(entries, blobs, path, maxBytesOf(path)),
    inspect: async (path) => inspected(path, await contentOf(entries, blobs, path, MAX_ATTACHMENT_BYTES)),
    close: () => blobs.close(),
  };
}
