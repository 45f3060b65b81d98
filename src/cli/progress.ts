import type { Io } from './io.js';

/** Calls for each thing done; `stop` clears the line. Silent unless stderr is a terminal. */
export interface ProgressBar {
  update(done: number, total: number): void;
  stop(): void;
}

export async function progressBar(io: Io, title: string, isQuiet: boolean): Promise<ProgressBar> {
  if (isQuiet || !io.stderr.isTerminal) return { update: () => {}, stop: () => {} };
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    format: `${title} {bar} {value}/{total}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    gracefulExit: false, // It would keep the program running after a signal.
  });
  let isStarted = false;
  const stop = () => {
    process.off('exit', stop);
    bar.stop();
  };
  return {
    update(done, total) {
      if (isStarted) bar.update(done);
      else {
        bar.start(total, done);
        process.once('exit', stop); // A signal ends the program at once: the cursor must come back.
      }
      isStarted = true;
    },
    stop,
  };
}
