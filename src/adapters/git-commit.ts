import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../diagnostic/user-error.js';
import { gitFailureOf, runGit, unusableGit, type WithoutGit } from './git-run.js';

const UNSHALLOW =
  '运行 git fetch --unshallow 取来全部；流水线里把取代码的深度（fetch-depth、GIT_DEPTH）设成 0';

/** A commit, and a folder to run git in. */
export interface FoundCommit {
  readonly cwd: string;
  /** The whole name of the commit. */
  readonly commit: string;
}

/** The nearest folder at or above `root` that exists: a catalogue of the past need not be there any more. */
export function existingFolder(root: string): string {
  return existsSync(root) ? root : existingFolder(dirname(root));
}

async function isShallow(cwd: string): Promise<boolean> {
  const answer = await runGit(cwd, ['rev-parse', '--is-shallow-repository']).catch(() => '');
  return answer.trim() === 'true';
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
  return (await isShallow(cwd))
    ? new UserError(`${unknown}；这里只取了最近的提交`, UNSHALLOW)
    : new UserError(unknown, '用 git branch --all、git tag、git log 看有哪些；远端的要先运行 git fetch 取来');
}

/**
 * The commit that a word names.
 * @param root absolute path of a folder in the repository, whether or not it exists now
 * @param ref branch, tag or commit, as the user wrote it
 * @param without what the user is told where git cannot be used
 * @throws UserError without git, outside a repository, for an unknown `ref`
 */
export async function findCommit(root: string, ref: string, without: WithoutGit): Promise<FoundCommit> {
  const cwd = existingFolder(root);
  const fail = (reason: unknown) => {
    throw unusableGit(gitFailureOf(reason), without);
  };
  // Says first whether there is a repository at all.
  if (ref.startsWith('-'))
    throw await runGit(cwd, ['rev-parse', '--git-dir']).then(() => unknownRef(cwd, ref), fail);
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const commit = await runGit(cwd, verify).catch(async (reason) => {
    throw gitFailureOf(reason).code === 1 ? await unknownRef(cwd, ref) : fail(reason);
  });
  return { cwd, commit: commit.trim() };
}

/**
 * The commit where two lines of work parted.
 * @throws UserError where they have no common past, or only the latest commits were fetched; and as `findCommit`
 */
export async function mergeBase(
  root: string,
  [left, right]: readonly [left: string, right: string],
  without: WithoutGit,
): Promise<string> {
  const [a, b] = [await findCommit(root, left, without), await findCommit(root, right, without)];
  const base = await runGit(a.cwd, ['merge-base', a.commit, b.commit]).catch(async (reason) => {
    const failure = gitFailureOf(reason);
    if (failure.code !== 1) throw unusableGit(failure, without);
    const parted = `“${left}”和“${right}”在 Git 里找不到共同的起点`;
    throw (await isShallow(a.cwd))
      ? new UserError(`${parted}；这里只取了最近的提交`, UNSHALLOW)
      : new UserError(parted, `它们各有各的历史，直接比较就写两个名字：kuaiban diff ${left} ${right}`);
  });
  return base.trim();
}
