import { basename, dirname, relative, sep } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { UserError } from '../diagnostic/user-error.js';
import { BASELINE_FILE } from './baseline-file.js';
import { errorCode } from './disk-error.js';

/** Milliseconds without a change until a burst is over: editors write a file in several steps. */
const QUIET = 300;

/** Hidden files and those that Office leaves beside an open file; the baseline counts. */
function isHidden(name: string): boolean {
  return (name.startsWith('.') && name !== BASELINE_FILE) || name.startsWith('~$');
}

/** The folder above is watched too, for `root` alone: so it is found again when it was removed and comes back. */
function isIgnored(root: string): (path: string) => boolean {
  const above = dirname(root);
  return (path) => {
    if (path === above || path === root) return false;
    const below = relative(root, path);
    return below.startsWith('..') || below.split(sep).some(isHidden);
  };
}

function asUserError(error: unknown, root: string): unknown {
  const code = errorCode(error);
  if (!['ENOSPC', 'EMFILE', 'ENFILE'].includes(code)) return error;
  return new UserError(
    `「${basename(root)}」里的文件太多，系统不肯再监视（${code}）`,
    '请管理员调大 fs.inotify.max_user_watches，或者不用 --watch，改完运行一次 validate',
  );
}

/**
 * Yields when the folder is being watched, and then once after each burst of changes in it. What changes while the
 * caller is busy is one more burst. Ends only when the caller leaves the loop.
 * @param root absolute
 * @throws UserError if the system cannot watch so many files
 */
export async function* burstsIn(root: string): AsyncGenerator<undefined, void, undefined> {
  const { watch } = await import('chokidar');
  const watcher: FSWatcher = watch(dirname(root), { ignoreInitial: true, ignored: isIgnored(root) });
  let timer: NodeJS.Timeout | undefined;
  let wake = (): void => {};
  let fail = (_: unknown): void => {};
  const signal = () => {
    const promise = new Promise<void>((resolve, reject) => {
      wake = resolve;
      fail = reject;
    });
    promise.catch(() => {}); // It may fail while the caller is busy, and is looked at afterwards.
    return promise;
  };
  let next = signal();
  watcher.on('error', (error) => fail(asUserError(error, root)));
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => wake(), QUIET);
  });
  try {
    await Promise.race([new Promise<void>((resolve) => watcher.once('ready', () => resolve())), next]);
    for (;;) {
      yield;
      await next;
      next = signal();
    }
  } finally {
    clearTimeout(timer);
    await watcher.close();
  }
}
