import type { Io } from './io.js';
import { rateWords, remainingWords, startPace } from './pace.js';

/** Calls for each thing done; `stop` clears the line. Silent unless stderr is a terminal. */
export interface ProgressBar {
  update(done: number, total: number): void;
  stop(): void;
}

export interface ProgressOptions {
  /** Also say how many are done in a second and how long it will take: for work that waits for others. */
  readonly isTimed?: boolean;
  /** Where it is drawn; tests take their own. */
  readonly stream?: NodeJS.WritableStream;
}

export async function progressBar(
  io: Io,
  title: string,
  isQuiet: boolean,
  { isTimed = false, stream = process.stderr }: ProgressOptions = {},
): Promise<ProgressBar> {
  if (isQuiet || !io.stderr.isTerminal) return { update: () => {}, stop: () => {} };
  const { default: progress } = await import('cli-progress');
  const plain = `${title} {bar} {value}/{total}`;
  const pace = startPace();
  const timed: import('cli-progress').GenericFormatter = (options, params, payload) => {
    const now = io.clock();
    const words = [
      rateWords(pace.rate(now)),
      remainingWords(pace.remaining(now, params.total - params.value)),
    ];
    return progress.Format.Formatter({ ...options, format: [plain, ...words].join(' · ') }, params, payload);
  };
  const bar = new progress.SingleBar({
    format: isTimed ? timed : plain,
    // Faster nobody can read the words; the shorter bar leaves room for them in 80 columns.
    ...(isTimed && { fps: 4, barsize: 20 }),
    stream,
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
      if (isTimed) pace.note(io.clock(), done);
      if (isStarted) {
        bar.setTotal(total);
        bar.update(done);
      } else {
        bar.start(total, done);
        process.once('exit', stop); // A signal ends the program at once: the cursor must come back.
      }
      isStarted = true;
    },
    stop,
  };
}
