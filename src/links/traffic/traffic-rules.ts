import type { ProbeAnswer, ProbeRequest } from '../probe.js';

/** How politely servers are asked. All times in milliseconds. */
export interface TrafficRules {
  /** Requests under way at most, all servers together. */
  readonly concurrency: number;
  /** And to one server. */
  readonly perHost: number;
  /** Between the starts of two requests to one server, at least. */
  readonly interval: number;
  /** Nobody waits longer than this, whatever `Retry-After` says: where it wishes too much twice, the server is left alone. */
  readonly longestPause: number;
  /** After so long is asked once more what broke (connection reset, no HTTP, 5xx); null: never. */
  readonly secondTryAfter: number | null;
  /** From the start of the run: what has not been asked by then is not asked. */
  readonly deadline: number;
}

/** Why a request was not made at all. */
export type Withheld =
  /** The time of the run is over. */
  | { readonly kind: 'withheld'; readonly why: 'deadline' }
  /** The run is to end: nobody waits for the answer. */
  | { readonly kind: 'withheld'; readonly why: 'stopped' }
  /** The server has asked again and again not to be asked. */
  | { readonly kind: 'withheld'; readonly why: 'throttled' }
  /** The server has not answered so many times that nobody waits for it any more. */
  | { readonly kind: 'withheld'; readonly why: 'silent' };

/** Makes a request as soon as the rules allow it. Never rejects but for a bug. */
export type Ask = (request: ProbeRequest) => Promise<ProbeAnswer | Withheld>;
