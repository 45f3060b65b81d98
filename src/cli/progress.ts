import { SingleBar } from 'cli-progress';
import type { Io } from './io.js';

/** Calls for each thing done; `stop` clears the line. Silent unless stderr is a terminal. */
export interface ProgressBar {
  update(done: number, total: number): void;
  stop(): void;
}

export function progressBar(io: Io, title: string, isQuiet: boolean): ProgressBar {
  if (isQuiet || !io.stderr.isTerminal) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: `${title} {bar} {value}/{total}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  let isStarted = false;
  return {
    update(done, total) {
      if (isStarted) bar.update(done);
      else bar.start(total, done);
      isStarted = true;
    },
    stop: () => bar.stop(),
  };
}
