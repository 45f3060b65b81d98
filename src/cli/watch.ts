import { burstsIn } from '../adapters/watch-folder.js';
import { UserError } from '../diagnostic/user-error.js';
import type { Io } from './io.js';

const CLEAR = '\u001B[2J\u001B[H';

/** The process as it is now: a day may begin while it runs, and each check takes its own time. */
function atThisMoment(io: Io, began: number): Io {
  const now = new Date(io.now.getTime() + io.clock() - began);
  const start = io.clock();
  return { ...io, now, clock: () => io.clock() - start };
}

function timeOf(moment: Date): string {
  return moment.toLocaleTimeString('zh-CN', { hour12: false });
}

/**
 * Runs `check` now and after each burst of changes in the folder, until the process is interrupted. A UserError is
 * printed: the next save may mend it.
 * @param root absolute
 */
export async function watch(io: Io, root: string, check: (io: Io) => Promise<unknown>): Promise<void> {
  const began = io.clock();
  for await (const _ of burstsIn(root)) {
    const current = atThisMoment(io, began);
    io.stdout.write(`${io.stdout.isTerminal ? CLEAR : ''}${timeOf(current.now)} 检查\n\n`);
    try {
      await check(current);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      io.stderr.write(`${error.message}；${error.remedy}。\n`);
    }
    io.stderr.write('正在等文件保存；按 Ctrl+C 结束。\n');
  }
}
