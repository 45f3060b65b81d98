import type { Clock } from '../links/traffic/clock.js';

/** The time of this computer. */
export interface RealClock extends Clock {
  /** Nobody waits any longer: what still does is never told. Otherwise the program would not end before. */
  close(): void;
}

export function makeRealClock(): RealClock {
  const timers = new Set<NodeJS.Timeout>();
  return {
    now: () => performance.now(),
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          timers.delete(timer);
          resolve();
        }, milliseconds);
        timers.add(timer);
      }),
    close() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
