import type { Failure, LinkProbe, ProbeAnswer, ProbeRequest } from '../../src/links/probe.js';
import { hostOf } from '../../src/links/question.js';
import type { Clock } from '../../src/links/traffic/clock.js';

/** What a fake server does with a request: the answer without its time, and how long it takes. */
export interface Response {
  readonly after: number;
  readonly answer: Pick<ProbeAnswer & { kind: 'answer' }, 'kind' | 'status' | 'headers'> | FailureOnly;
}
type FailureOnly = { readonly kind: 'failure'; readonly failure: Failure };

/** A request that was made. */
export interface Made {
  readonly host: string;
  readonly request: ProbeRequest;
  readonly startedAt: number;
}

export interface FakeProbe extends LinkProbe {
  /** In the order of their start. */
  readonly made: readonly Made[];
  /** Under way at once, at most: in all, and by host. */
  mostUnderWay(): number;
  mostUnderWayOf(host: string): number;
}

/** Answers with `status` after `after` milliseconds. */
export function status(code: number, after = 20, headers: Readonly<Record<string, string>> = {}): Response {
  return { after, answer: { kind: 'answer', status: code, headers: new Map(Object.entries(headers)) } };
}

/** Brings no answer, known after `after` milliseconds. */
export function failure(kind: Failure, after = 20): Response {
  return { after, answer: { kind: 'failure', failure: kind } };
}

/** HEAD of an address, as an examination begins. */
export function headOf(address: string, isFresh = false): ProbeRequest {
  return { method: 'HEAD', address, wantsText: false, isFresh };
}

class Gauge {
  #now = 0;
  most = 0;

  add(change: 1 | -1): void {
    this.#now += change;
    this.most = Math.max(this.most, this.#now);
  }
}

/** Servers as `respond` describes them: `nth` counts the requests for one address from 1. It may throw, as a bug would. */
export function makeFakeProbe(
  clock: Clock,
  respond: (request: ProbeRequest, nth: number) => Response,
): FakeProbe {
  const made: Made[] = [];
  const seen = new Map<string, number>();
  const all = new Gauge();
  const byHost = new Map<string, Gauge>();
  return {
    made,
    mostUnderWay: () => all.most,
    mostUnderWayOf: (host) => byHost.get(host)?.most ?? 0,
    async ask(request) {
      const host = hostOf(request.address);
      const ofHost = byHost.get(host) ?? new Gauge();
      byHost.set(host, ofHost);
      made.push({ host, request, startedAt: clock.now() });
      const nth = (seen.get(request.address) ?? 0) + 1;
      seen.set(request.address, nth);
      const { after, answer } = respond(request, nth);
      for (const gauge of [all, ofHost]) gauge.add(1);
      await clock.wait(after);
      for (const gauge of [all, ofHost]) gauge.add(-1);
      return answer.kind === 'answer'
        ? { ...answer, text: undefined, milliseconds: after }
        : { ...answer, detail: answer.failure, milliseconds: after };
    },
    isOnline: async () => true,
    close: async () => {},
  };
}
