import type { ProbeAnswer, ProbeRequest } from '../probe.js';
import { FailedOrigins } from './failed-origins.js';
import type { HostFigures } from './host-figures.js';
import { Line } from './line.js';
import { Patience } from './patience.js';
import type { TrafficRules, Withheld } from './traffic-rules.js';

/** A request that somebody waits for. */
export interface Ticket {
  readonly request: ProbeRequest;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly resolve: (answer: ProbeAnswer | Withheld) => void;
  readonly reject: (bug: unknown) => void;
  /** What it was answered, where it waits to be asked again. */
  lastAnswer: ProbeAnswer | undefined;
  /** How many times it was answered that it was asked too often. */
  throttled: number;
  hasBroken: boolean;
}

/** The requests to one server, and what is known of it. */
export class HostLane {
  readonly waiting = new Line<Ticket>();
  readonly failed = new FailedOrigins<Ticket>();
  readonly patience: Patience;
  /** It has its place among those that may start a request, or those that wait until they may. */
  isInTurn = false;
  readonly #interval: number;
  readonly #secondTryAfter: number;
  /** Until then nobody asks, because something failed that may have been a hiccup. */
  #heldUntil = Number.NEGATIVE_INFINITY;
  #underWay = 0;
  #lastStart = Number.NEGATIVE_INFINITY;
  #requests = 0;
  #failures = 0;
  #slowest: number | null = null;

  constructor(
    readonly host: string,
    rules: TrafficRules,
  ) {
    this.patience = new Patience(rules);
    this.#interval = rules.interval;
    this.#secondTryAfter = rules.secondTryAfter ?? 0;
  }

  /** Has it something to start, were it only the time? */
  get isWilling(): boolean {
    return !this.waiting.isEmpty && this.#underWay < this.patience.limit;
  }

  get mayStartAt(): number {
    return Math.max(this.patience.pausedUntil, this.#heldUntil, this.#lastStart + this.#interval);
  }

  start(now: number): void {
    this.#underWay += 1;
    this.#requests += 1;
    this.#lastStart = now;
  }

  end(): void {
    this.#underWay -= 1;
  }

  /**
   * Takes in what the server said to one request.
   * @returns who waited for this answer: second opinions on the same origin; 'doubtful' for a failure that may be a hiccup
   */
  learn(
    { request, origin }: Ticket,
    answer: ProbeAnswer,
    startedAt: number,
    now: number,
  ): readonly Ticket[] | 'doubtful' {
    this.#count(answer);
    this.patience.learn(answer, request.isFresh, startedAt, now);
    const doubt = this.failed.doubtedUntil(origin, answer, startedAt, now + this.#secondTryAfter);
    if (doubt === undefined) return this.failed.learn(origin, answer, request.isFresh, now);
    this.#heldUntil = Math.max(this.#heldUntil, doubt);
    return 'doubtful';
  }

  #count(answer: ProbeAnswer): void {
    if (answer.kind === 'failure' && answer.failure === 'private') {
      this.#requests -= 1; // Nobody was asked.
      return;
    }
    this.#slowest = Math.max(this.#slowest ?? 0, answer.milliseconds);
    if (answer.kind === 'failure') this.#failures += 1;
  }

  /** Takes out everybody who waits. */
  takeAll(): readonly Ticket[] {
    return [...this.waiting.takeAll(), ...this.failed.releaseAll()];
  }

  /** Is there somebody, perhaps, who need not be asked after an answer from this origin? */
  sparesOthers(origin: string): boolean {
    return this.patience.isGivenUp || this.patience.isSilent || this.failed.has(origin);
  }

  /** An answer that needs no request: to who was never asked, that it is withheld; else what it was answered. */
  answerUnasked({ request, origin, lastAnswer }: Ticket, now: number): ProbeAnswer | Withheld | undefined {
    if (this.patience.isGivenUp) return lastAnswer ?? { kind: 'withheld', why: 'throttled' };
    if (this.patience.isSilent && !request.isFresh) return lastAnswer ?? { kind: 'withheld', why: 'silent' };
    return this.failed.answerFor(origin, request.isFresh, now);
  }

  get figures(): HostFigures {
    return {
      host: this.host,
      requests: this.#requests,
      failures: this.#failures,
      pauses: this.patience.pauses,
      slowest: this.#slowest,
    };
  }
}
