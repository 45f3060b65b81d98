import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { UserError } from '../diagnostic/user-error.js';
import { errorCode } from './disk-error.js';

const run = promisify(execFile);
const MAX_OUTPUT = 1024 ** 3;

// A hook of git sets them for the folder that it was called in; here git finds its own way.
const INHERITED = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/** The environment for git: it speaks English, waits for nobody, takes no lock that it can do without. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
  for (const name of INHERITED) delete env[name];
  return env;
}

/** Runs git without a shell and gives what it printed. Throws what the system says; `gitFailureOf` reads it. */
export async function runGit(cwd: string, words: readonly string[]): Promise<string> {
  const options = { cwd, env: gitEnvironment(), maxBuffer: MAX_OUTPUT, encoding: 'utf8' } as const;
  return (await run('git', words, options)).stdout;
}

/** How a run of git failed: its exit code, or what the system said, and its words in English. */
export interface GitFailure {
  readonly code: string | number;
  readonly words: string;
}

export function gitFailureOf(error: unknown): GitFailure {
  const { code, stderr } = error as { readonly code?: string | number; readonly stderr?: string };
  return { code: code ?? errorCode(error), words: stderr ?? '' };
}

/** What a command cannot do without git, and what its user could do instead. */
export interface WithoutGit {
  /** Such as `不知道改了哪些文件`. */
  readonly consequence: string;
  /** Such as `或者去掉 --changed`. */
  readonly otherwise: string;
}

/** Why git itself cannot be used here, for the user. */
export function unusableGit({ code, words }: GitFailure, { consequence, otherwise }: WithoutGit): UserError {
  if (code === 'ENOENT') return new UserError(`这台电脑上没有 git，${consequence}`, `装好 git，${otherwise}`);
  if (words.includes('not a git repository')) {
    return new UserError(`目录文件夹不在 Git 仓库里，${consequence}`, `在仓库里运行，${otherwise}`);
  }
  if (words.includes('dubious ownership')) {
    return new UserError(
      '目录文件夹属于另一个用户，Git 不肯读它',
      `运行 git status，照它的提示设置 safe.directory，${otherwise}`,
    );
  }
  const [first = ''] = words.trim().split('\n');
  return new UserError(`Git 运行出错（${first || code}）`, `运行 git status 看看仓库是否完好，${otherwise}`);
}
