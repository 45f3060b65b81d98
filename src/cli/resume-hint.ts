import type { RunJournal } from '../adapters/run-journal-file.js';
import { EXIT } from './exit-code.js';
import type { Io } from './io.js';

/**
 * Says, when Ctrl+C ends the run, what is kept and how to go on.
 * @returns to be called when the run has ended otherwise
 */
export function tellHowToResume(io: Io, journal: Pick<RunJournal, 'isWritten' | 'kept'>): () => void {
  const onExit = (code: number) => {
    if (code !== EXIT.interrupted && code !== EXIT.terminated) return;
    const kept = `已经查过的 ${journal.kept()} 个都记着，用 kuaiban links --resume 接着查`;
    io.stderr.write(`\n停下了：${journal.isWritten ? kept : '这次的进度没有记，下次从头查起'}。\n`);
  };
  process.once('exit', onExit);
  return () => void process.off('exit', onExit);
}
