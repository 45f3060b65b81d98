import type { CommitMessage } from '../catalog/versions.js';
import { runGit } from './git-run.js';

/**
 * The messages of the commits that `head` has and `base` has not, the latest first: one run of git.
 * @param cwd a folder of the repository
 * @param base whole name of a commit, as `head`
 */
export async function messagesBetween(
  cwd: string,
  base: string,
  head: string,
): Promise<readonly CommitMessage[]> {
  if (base === head) return [];
  const log = ['-c', 'log.showSignature=false', 'log', '-z', '--no-color', '--no-notes', '--encoding=UTF-8'];
  // A message holds no NUL (git-commit-tree(1)).
  const text = await runGit(cwd, [...log, '--format=%H%n%B', `${base}..${head}`, '--']);
  return text
    .split('\0')
    .filter((record) => record !== '')
    .map((record) => {
      const end = record.indexOf('\n');
      return { commit: record.slice(0, end), message: record.slice(end + 1) };
    });
}
