import type { Clock } from '../../src/links/traffic/clock.js';
import { WakeQueue } from '../../src/links/traffic/wake-queue.js';

/** A clock whose time passes only when nothing else is left to do, so that hours take no time and always go the same way. */
export interface FakeClock extends Clock {
  /** Lets time pass until `work` is done. @throws when it waits for nothing, or is not done by `latest` milliseconds */
  run<T>(work: Promise<T>, latest?: number): Promise<T>;
  /** Lets time pass until `time`, whatever is done by then. */
  runUntil(time: number): Promise<void>;
}

/** All that is to be done before time passes. */
const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function makeFakeClock(): FakeClock {
  const sleepers = new WakeQueue<() => void>();
  let now = 0;

  async function passTo(time: number): Promise<void> {
    now = Math.max(now, time);
    for (let wake = sleepers.takeDue(now); wake !== undefined; wake = sleepers.takeDue(now)) wake();
    await quiet();
  }

  return {
    now: () => now,
    wait: (milliseconds) => new Promise((resolve) => sleepers.add(now + milliseconds, resolve)),
    async run(work, latest = Number.POSITIVE_INFINITY) {
      let isDone = false;
      const done = (): void => {
        isDone = true;
      };
      void work.then(done, done);
      await quiet();
      while (!isDone) {
        if (sleepers.nextAt === Number.POSITIVE_INFINITY) throw new Error(`stands still at ${now} ms`);
        if (sleepers.nextAt > latest) throw new Error(`still at work at ${latest} ms`);
        await passTo(sleepers.nextAt);
      }
      return work;
    },
    async runUntil(time) {
      await quiet();
      while (sleepers.nextAt <= time) await passTo(sleepers.nextAt);
      now = time;
    },
  };
}
