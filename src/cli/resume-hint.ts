import { EXIT } from './exit-code.js';
import type { Io } from './io.js';

/** Says, when Ctrl+C ends the run, what is kept and how to go on. */
export interface ResumeHint {
  note(done: number): void;
  end(): void;
}

export function tellHowToResume(io: Io, isQuiet: boolean): ResumeHint {
  let done = 0;
  const onExit = (code: number) => {
    if (isQuiet || (code !== EXIT.interrupted && code !== EXIT.terminated)) return;
    io.stderr.write(`\n停下了：已经查过的 ${done} 个都记着，用 kuaiban links --resume 接着查。\n`);
  };
  process.once('exit', onExit);
  return {
    note(count) {
      done = count;
    },
    end: () => void process.off('exit', onExit),
  };
}
