import type { Failure, ProbeAnswer } from '../probe.js';

/** Which failures tell of the whole server, not of one page. */
const IS_OF_SERVER = {
  dns: true,
  'dns-silent': true,
  refused: true,
  unreachable: true,
  private: true,
  'tls-expired': true,
  'tls-self-signed': true,
  'tls-host': true,
  'tls-chain': true,
  'tls-protocol': true,
  timeout: false,
  reset: false,
  malformed: false,
  proxy: false,
} satisfies Record<Failure, boolean>;

/** Failures that may be a hiccup of the network here: only what fails so again, some time later, does not answer at all. */
const HICCUPS: ReadonlySet<Failure> = new Set(['dns-silent', 'unreachable']);

/** Milliseconds for which a failure that was seen twice is seen often enough. */
const CONFIRMED_FOR = 60_000;

interface FailedOrigin<Waiting> {
  readonly answer: ProbeAnswer;
  readonly confirmedAt: number;
  /** Second opinions that wait for the one that is asked for; `undefined` where none is. */
  waiting: Waiting[] | undefined;
}

function isOfServer(answer: ProbeAnswer): boolean {
  return answer.kind === 'failure' && IS_OF_SERVER[answer.failure];
}

/** The origins (scheme, host and port) of one host that are known not to answer at all, so that nobody asks page by page. */
export class FailedOrigins<Waiting> {
  readonly #failed = new Map<string, FailedOrigin<Waiting>>();
  /** Origins that had a hiccup, and from when on another one makes it a failure. */
  readonly #doubts = new Map<string, number>();

  has(origin: string): boolean {
    return this.#failed.has(origin);
  }

  /**
   * When is to be asked once more before anybody believes a failure? `undefined` where nobody needs to ask.
   * @param startedAt of the request that failed
   * @param later when to ask, unless a hiccup before this one has said it
   */
  doubtedUntil(origin: string, answer: ProbeAnswer, startedAt: number, later: number): number | undefined {
    const isHiccup = answer.kind === 'failure' && HICCUPS.has(answer.failure);
    if (!isHiccup || this.#failed.has(origin)) return undefined;
    const doubt = this.#doubts.get(origin) ?? later;
    this.#doubts.set(origin, doubt);
    return startedAt < doubt ? doubt : undefined;
  }

  /** What is known; to a second opinion only what a second opinion has found, lately. */
  answerFor(origin: string, isFresh: boolean, now: number): ProbeAnswer | undefined {
    const failed = this.#failed.get(origin);
    if (failed === undefined || (isFresh && now - failed.confirmedAt >= CONFIRMED_FOR)) return undefined;
    return failed.answer;
  }

  /** One second opinion at a time: false for the first, which is to be asked; the others wait here, `learn` and `release` hand them out. */
  hasToWait(origin: string, secondOpinion: Waiting): boolean {
    const failed = this.#failed.get(origin);
    if (failed === undefined) return false;
    const hasToWait = failed.waiting !== undefined;
    failed.waiting ??= [];
    if (hasToWait) failed.waiting.push(secondOpinion);
    return hasToWait;
  }

  /**
   * Takes in what an origin said.
   * @returns the second opinions that waited for it
   */
  learn(origin: string, answer: ProbeAnswer, isFresh: boolean, now: number): readonly Waiting[] {
    const isKnown = this.#failed.has(origin);
    // What is not of the whole server, and was asked for before the failure was known, says nothing against it.
    if (!isFresh && answer.kind === 'failure' && (isKnown || !isOfServer(answer))) return [];
    const released = this.release(origin);
    this.#doubts.delete(origin);
    const confirmedAt = isFresh ? now : Number.NEGATIVE_INFINITY;
    if (isOfServer(answer)) this.#failed.set(origin, { answer, confirmedAt, waiting: undefined });
    return released;
  }

  /** Forgets the origin and hands out the second opinions that waited. */
  release(origin: string): readonly Waiting[] {
    const released = this.#failed.get(origin)?.waiting ?? [];
    this.#failed.delete(origin);
    return released;
  }

  /** Every second opinion that waits, of all origins. */
  releaseAll(): readonly Waiting[] {
    return [...this.#failed.keys()].flatMap((origin) => this.release(origin));
  }
}
