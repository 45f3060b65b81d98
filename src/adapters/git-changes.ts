import { UserError } from '../diagnostic/user-error.js';
import { gitFailureOf, runGit, unusableGit, type WithoutGit } from './git-run.js';

const HIDDEN = /(?:^|\/)\./u;
const WITHOUT: WithoutGit = { consequence: '不知道改了哪些文件', otherwise: '或者去掉 --changed' };

/**
 * Files below a folder that differ from the commit where `ref` and HEAD parted: committed since, staged, changed, new or
 * deleted; of a renamed file both names; hidden ones are left out, as they are no part of a catalogue. Paths relative to the folder, with forward slashes, composed (NFC).
 * @param root absolute; must exist
 * @param ref branch, tag or commit, as the user wrote it
 * @throws UserError without git, outside a repository, for an unknown `ref` or one without a common past
 */
export async function changedSince(root: string, ref: string): Promise<ReadonlySet<string>> {
  const git = (...words: readonly string[]) => runGit(root, words);
  const orElse = (error: UserError) => (reason: unknown) => {
    const failure = gitFailureOf(reason);
    throw failure.code === 1 ? error : unusableGit(failure, WITHOUT);
  };
  const fail = (reason: unknown) => {
    throw unusableGit(gitFailureOf(reason), WITHOUT);
  };
  const unknown = new UserError(
    `Git 里没有“${ref}”这个分支、标签或提交`,
    `检查名字；远端的分支要先取来，例如 git fetch origin，再写 --changed origin/main`,
  );
  const unrelated = new UserError(
    `“${ref}”和现在的内容在 Git 里找不到共同的起点`,
    '多半是只取了最近的提交：运行 git fetch --unshallow；流水线里把取代码的深度（fetch-depth、GIT_DEPTH）设成 0',
  );
  await git('rev-parse', '--git-dir').catch(fail);
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options'] as const;
  const commit = (await git(...verify, `${ref}^{commit}`).catch(orElse(unknown))).trim();
  const head = (await git(...verify, 'HEAD^{commit}').catch(orElse(unrelated))).trim();
  const base = (await git('merge-base', commit, head).catch(orElse(unrelated))).trim();
  const diff = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--relative'] as const;
  const changed = await git(...diff, base, '--', '.').catch(fail);
  const fresh = await git('ls-files', '--others', '--exclude-standard', '-z', '--', '.').catch(fail);
  return new Set(
    `${changed}${fresh}`
      .split('\0')
      .filter((path) => path !== '' && !HIDDEN.test(path))
      .map((path) => path.normalize('NFC')),
  );
}
