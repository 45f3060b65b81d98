import type { Failure, ProbeAnswer, ProbeRequest } from '../../../src/links/probe.js';
import type { Ask, Withheld } from '../../../src/links/traffic/traffic-rules.js';

export interface Told {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A page of text comes as HTML unless the headers say otherwise. */
  readonly text?: string;
}
export type Answering = Told | Failure | { readonly withheld: Withheld['why'] };

const MILLISECONDS = 20;

function answerOf(told: Answering, { method, wantsText }: ProbeRequest): ProbeAnswer | Withheld {
  if (typeof told === 'string') {
    return { kind: 'failure', failure: told, detail: '', milliseconds: MILLISECONDS };
  }
  if ('withheld' in told) return { kind: 'withheld', why: told.withheld };
  const { status = 200, headers = {}, text } = told;
  const type: Readonly<Record<string, string>> =
    text === undefined ? {} : { 'content-type': 'text/html; charset=utf-8' };
  return {
    kind: 'answer',
    status,
    headers: new Map(Object.entries({ ...type, ...headers })),
    text: method === 'GET' && wantsText ? text : undefined,
    milliseconds: MILLISECONDS,
  };
}

/**
 * Servers that answer as they are told, by `GET https://…`, `HEAD https://…` or the address alone for both methods; what they
 * were not told they do not have (404). What was asked is noted: `GET+` where a text is wanted, `!` on a fresh connection.
 */
export function scriptedAsk(script: Readonly<Record<string, Answering>>): {
  readonly ask: Ask;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const ask: Ask = async (request) => {
    const { method, address, wantsText, isFresh } = request;
    asked.push(`${method}${wantsText ? '+' : ''}${isFresh ? '!' : ''} ${address}`);
    await Promise.resolve();
    return answerOf(script[`${method} ${address}`] ?? script[address] ?? { status: 404 }, request);
  };
  return { ask, asked };
}
