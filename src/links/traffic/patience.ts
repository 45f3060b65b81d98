import type { ProbeAnswer } from '../probe.js';
import { retryAfterOf } from './retry-after.js';
import type { TrafficRules } from './traffic-rules.js';

const FIRST_BACK_OFF = 1000;
const MOST_PAUSES_IN_A_ROW = 3;
const MOST_TIMEOUTS_IN_A_ROW = 5;
/** After so many good answers in a row one more request may be under way again. */
const SUCCESSES_FOR_MORE = 10;

/** Does the server say that it is asked too often? */
export function isThrottling(answer: ProbeAnswer): boolean {
  if (answer.kind !== 'answer') return false;
  return answer.status === 429 || (answer.status === 503 && answer.headers.has('retry-after'));
}

/** How one server is to be treated, by what it has said so far. All times as `now()` of the clock counts. */
export class Patience {
  /** Requests that may be under way at once. */
  limit: number;
  pausedUntil = Number.NEGATIVE_INFINITY;
  /** Pauses so far; answers to what was under way when one began belong to it. */
  pauses = 0;
  /** It wishes to be left alone for longer than anybody waits, also after a wait as long as that; or wished it again and again. */
  isGivenUp = false;
  readonly #rules: TrafficRules;
  #pausedAt = Number.NEGATIVE_INFINITY;
  #pausesInARow = 0;
  /** Since its last good answer it was left alone for as long as anybody waits, because it wished for more. */
  #hasHadLongest = false;
  #successesInARow = 0;
  #timeoutsInARow = 0;

  constructor(rules: TrafficRules) {
    this.#rules = rules;
    this.limit = rules.perHost;
  }

  /** It has not answered so many times that it will not answer. An answer all the same makes good for it. */
  get isSilent(): boolean {
    return this.#timeoutsInARow >= MOST_TIMEOUTS_IN_A_ROW;
  }

  learn(answer: ProbeAnswer, isFresh: boolean, startedAt: number, now: number): void {
    if (isThrottling(answer)) this.#slowDown(answer, startedAt, now);
    else if (answer.kind === 'answer') this.#speedUp(startedAt);
    else this.#successesInARow = 0;
    if (answer.kind === 'failure' && answer.failure === 'timeout') this.#timeoutsInARow += isFresh ? 0 : 1;
    else this.#timeoutsInARow = 0;
  }

  #slowDown(answer: ProbeAnswer, startedAt: number, now: number): void {
    const wish = answer.kind === 'answer' ? retryAfterOf(answer.headers) : undefined;
    const isOfThisPause = startedAt <= this.#pausedAt;
    const { longestPause } = this.#rules;
    const isTooLong = wish !== undefined && wish > longestPause;
    if (isOfThisPause) this.#pauseUntil(now + Math.min(wish ?? 0, longestPause));
    else if (this.#pausesInARow === MOST_PAUSES_IN_A_ROW || (isTooLong && this.#hasHadLongest)) {
      this.isGivenUp = true;
    } else {
      const backOff = FIRST_BACK_OFF * 2 ** this.#pausesInARow;
      this.#pauseUntil(now + Math.min(wish ?? backOff, longestPause));
      this.#pausedAt = now;
      this.#pausesInARow += 1;
      this.pauses += 1;
      this.limit = Math.max(1, Math.floor(this.limit / 2));
    }
    this.#hasHadLongest ||= isTooLong;
    this.#successesInARow = 0;
  }

  #pauseUntil(time: number): void {
    this.pausedUntil = Math.max(this.pausedUntil, time);
  }

  #speedUp(startedAt: number): void {
    if (startedAt <= this.#pausedAt) return;
    this.#pausesInARow = 0;
    this.#hasHadLongest = false;
    this.#successesInARow += 1;
    if (this.#successesInARow < SUCCESSES_FOR_MORE || this.limit >= this.#rules.perHost) return;
    this.limit += 1;
    this.#successesInARow = 0;
  }
}
