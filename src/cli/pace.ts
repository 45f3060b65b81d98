const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

// All in milliseconds. The rate shows what goes on now; what remains must not jump when one server makes all wait.
const RATE_WINDOW = 10 * SECOND;
const REMAINING_WINDOW = 60 * SECOND;
/** Between two moments that are remembered. */
const STEP = 250;
/** Earlier than this nothing can be said. */
const WARM_UP = SECOND;

interface Moment {
  readonly at: number;
  readonly done: number;
}

/** How fast work goes on; `at` is milliseconds since any fixed moment. */
export interface Pace {
  note(at: number, done: number): void;
  /** Things done in a second, over the last seconds; `undefined` in the beginning. */
  rate(at: number): number | undefined;
  /** Milliseconds until `left` more are done; `undefined` where nobody can tell. */
  remaining(at: number, left: number): number | undefined;
}

/** A pace that remembers the last minute, however often it is told. */
export function startPace(): Pace {
  const moments: Moment[] = [];
  let first: Moment | undefined;

  /** Things done in a millisecond since `begin`, or since the first that is known. */
  const speedSince = (begin: number, at: number): number | undefined => {
    const from = moments.findLast((moment) => moment.at <= begin) ?? first;
    const last = moments.at(-1);
    if (from === undefined || last === undefined || at - from.at < WARM_UP) return undefined;
    return (last.done - from.done) / (at - from.at);
  };

  return {
    note(at, done) {
      const moment = { at, done };
      first ??= moment;
      const before = moments.at(-2);
      if (before !== undefined && at - before.at < STEP) moments.pop();
      moments.push(moment);
      const second = moments[1];
      if (second !== undefined && second.at <= at - REMAINING_WINDOW) moments.shift();
    },
    rate(at) {
      const speed = speedSince(at - RATE_WINDOW, at);
      return speed === undefined ? undefined : speed * SECOND;
    },
    remaining(at, left) {
      if (left <= 0) return 0;
      const speed = speedSince(at - REMAINING_WINDOW, at) || speedSince(Number.NEGATIVE_INFINITY, at);
      return speed ? left / speed : undefined;
    },
  };
}

/** `每秒 12 个`; of slow work with a decimal. */
export function rateWords(rate: number | undefined): string {
  if (rate === undefined) return '每秒 — 个';
  return `每秒 ${rate >= 10 || rate === 0 ? Math.round(rate) : rate.toFixed(1)} 个`;
}

/** `还要约 40 秒`, in steps coarse enough not to flicker; what remains is given in milliseconds. */
export function remainingWords(remaining: number | undefined): string {
  if (remaining === undefined) return '还要多久不知道';
  if (remaining < 10 * SECOND) return '还要不到 10 秒';
  if (remaining <= 50 * SECOND) return `还要约 ${Math.ceil(remaining / SECOND / 10) * 10} 秒`;
  if (remaining < 59.5 * MINUTE) return `还要约 ${Math.max(1, Math.round(remaining / MINUTE))} 分钟`;
  return `还要约 ${Math.round((remaining / HOUR) * 2) / 2} 小时`;
}
