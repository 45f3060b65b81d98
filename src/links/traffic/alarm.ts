import type { Clock } from './clock.js';

/** Sees to it that it rings at `at` (as `now()` of the clock counts) or before; nobody is woken for the same moment twice. */
export type SetAlarm = (at: number) => void;

/** An alarm for one who looks each time what is due and sets it again: a ring too many does no harm. */
export function makeAlarm(clock: Clock, ring: () => void): SetAlarm {
  /** Set and not yet rung, the earliest last. A clock cannot be told to forget one. */
  const set: number[] = [];
  return (at) => {
    if (at >= (set.at(-1) ?? Number.POSITIVE_INFINITY)) return;
    set.push(at);
    void clock.wait(Math.max(0, at - clock.now())).then(() => {
      set.splice(set.indexOf(at), 1);
      ring();
    });
  };
}
