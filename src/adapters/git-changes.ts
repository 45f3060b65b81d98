import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { UserError } from '../diagnostic/user-error.js';
import { errorCode } from './disk-error.js';

const run = promisify(execFile);
const HIDDEN = /(?:^|\/)\./u;
const MAX_OUTPUT = 1024 ** 3;

// A hook of git sets them for the folder that it was called in; here git finds its own way.
const INHERITED = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', LANGUAGE: 'C', GIT_OPTIONAL_LOCKS: '0' };
  for (const name of INHERITED) delete env[name];
  return env;
}

/** How a run of git failed: its exit code, or what the system said, and its words in English. */
interface GitFailure {
  readonly code: string | number;
  readonly words: string;
}

function failureOf(error: unknown): GitFailure {
  const { code, stderr } = error as { readonly code?: string | number; readonly stderr?: string };
  return { code: code ?? errorCode(error), words: stderr ?? '' };
}

function unusable({ code, words }: GitFailure): UserError {
  const without = '或者去掉 --changed';
  if (code === 'ENOENT')
    return new UserError('这台电脑上没有 git，不知道改了哪些文件', `装好 git，${without}`);
  if (words.includes('not a git repository')) {
    return new UserError('目录文件夹不在 Git 仓库里，不知道改了哪些文件', `在仓库里运行，${without}`);
  }
  if (words.includes('dubious ownership')) {
    return new UserError(
      '目录文件夹属于另一个用户，Git 不肯读它',
      `运行 git status，照它的提示设置 safe.directory，${without}`,
    );
  }
  const [first = ''] = words.trim().split('\n');
  return new UserError(`Git 运行出错（${first || code}）`, `运行 git status 看看仓库是否完好，${without}`);
}

/**
 * Files below a folder that differ from the commit where `ref` and HEAD parted: committed since, staged, changed, new or
 * deleted; of a renamed file both names; hidden ones are left out, as they are no part of a catalogue. Paths relative to the folder, with forward slashes, composed (NFC).
 * @param root absolute; must exist
 * @param ref branch, tag or commit, as the user wrote it
 * @throws UserError without git, outside a repository, for an unknown `ref` or one without a common past
 */
export async function changedSince(root: string, ref: string): Promise<ReadonlySet<string>> {
  const git = async (...words: readonly string[]): Promise<string> => {
    const options = { cwd: root, env: environment(), maxBuffer: MAX_OUTPUT, encoding: 'utf8' } as const;
    return (await run('git', words, options)).stdout;
  };
  const orElse = (error: UserError) => (reason: unknown) => {
    const failure = failureOf(reason);
    throw failure.code === 1 ? error : unusable(failure);
  };
  const fail = (reason: unknown) => {
    throw unusable(failureOf(reason));
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
