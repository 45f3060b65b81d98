import { execFileSync } from 'node:child_process';
import { townFolder } from './town-folder.js';

const IDENTITY = {
  GIT_AUTHOR_NAME: '编辑',
  GIT_AUTHOR_EMAIL: 'editor@example.com',
  GIT_COMMITTER_NAME: '编辑',
  GIT_COMMITTER_EMAIL: 'editor@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Runs git in a folder, as an editor with no settings of her own, and gives what it printed. */
export function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', words, {
    cwd: folder,
    env: { ...process.env, ...IDENTITY },
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
}

/** A new folder with the example town in `catalog`, committed on the branch `main`. */
export function townRepository(): string {
  const folder = townFolder();
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  commitAll(folder, '目录');
  return folder;
}
