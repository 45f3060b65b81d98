import { normaliseText } from '../values/text.js';
import type { Chrome, ExceptionKind } from './expectation.js';
import type { Behind, Token } from './tokens.js';

/** Where a token stands: offsets into the page's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A declared difference that the page makes use of. */
export interface UsedException {
  readonly kind: ExceptionKind;
  readonly path: string;
}

/** A page that is nothing but its facts in order and the declared words around them. */
export interface Tiling {
  readonly spans: readonly Span[];
  readonly exceptions: readonly UsedException[];
}

/** Where the reading of a page came to a stop. */
export interface Stop {
  readonly stoppedAt: number;
}

/** The declared words as they are compared; each may be used up once, but for the own words. */
export class Pieces {
  readonly #once: string[];
  readonly #always: readonly string[];

  constructor(once: readonly string[], always: readonly string[]) {
    const longestFirst = (texts: readonly string[]) =>
      texts
        .map(normaliseText)
        .filter((text) => text !== '')
        .sort((a, b) => b.length - a.length);
    this.#once = longestFirst(once);
    this.#always = longestFirst(always);
  }

  /**
   * The end of the piece that stands at `at`, which is used up; `undefined` if none does.
   * @param beyond it must end later than this
   */
  take(page: string, at: number, beyond = at): number | undefined {
    const isHere = (piece: string) => at + piece.length > beyond && page.startsWith(piece, at);
    const found = this.#once.findIndex(isHere);
    if (found !== -1) return at + (this.#once.splice(found, 1)[0]?.length ?? 0);
    const always = this.#always.find(isHere);
    return always === undefined ? undefined : at + always.length;
  }
}

function matchAt(page: string, token: Token, at: number): number | undefined {
  const wording = token.wordings.find((words) => page.startsWith(words, at));
  return wording === undefined ? undefined : at + wording.length;
}

function tokenAt(page: string, token: Token, at: number): Span | undefined {
  const end = matchAt(page, token, at);
  if (end !== undefined) return { start: at, end };
  for (const ahead of token.ahead) {
    if (!page.startsWith(ahead, at)) continue;
    const afterOrdinal = matchAt(page, token, at + ahead.length);
    if (afterOrdinal !== undefined) return { start: at, end: afterOrdinal };
  }
  return undefined;
}

/**
 * The token behind any number of declared words. Of a token and declared words that begin alike the longer stand there: a list of
 * contents begins with the first heading, and is nothing else where there is one heading alone.
 */
function nextSpan(page: string, token: Token, from: number, pieces: Pieces): Span | undefined {
  for (let at = from; ; ) {
    const span = tokenAt(page, token, at);
    const isAgain = span !== undefined && tokenAt(page, token, span.end) !== undefined;
    const end = pieces.take(page, at, isAgain ? span.end - 1 : span?.end);
    if (end === undefined) return span;
    at = end;
  }
}

/** The end of what may stand behind a token, each at most once and in its order. */
export function endBehind(
  page: string,
  at: number,
  behind: readonly Behind[],
  used: (one: Behind) => void,
): number {
  let end = at;
  for (const one of behind) {
    if (!page.startsWith(one.text, end)) continue;
    end += one.text.length;
    used(one);
  }
  return end;
}

/**
 * Reads a page from its first character to its last: at each place the next token or a declared word.
 * @param page the normalised text of the page
 * @returns where anything else stands, or the page ends before its last token
 */
export function tile(page: string, tokens: readonly Token[], chrome: Chrome): Tiling | Stop {
  const spans: Span[] = [];
  const exceptions: UsedException[] = [];
  const zones = {
    before: new Pieces(chrome.before, chrome.ownWords),
    within: new Pieces(chrome.within, chrome.ownWords),
    after: new Pieces(chrome.after, chrome.ownWords),
  };
  let at = 0;
  for (const token of tokens) {
    const pieces = spans.length === 0 ? zones.before : zones.within;
    const span = nextSpan(page, token, at, pieces);
    if (span === undefined) return { stoppedAt: at };
    spans.push(span);
    const path = token.fact?.path ?? '';
    at = endBehind(page, span.end, token.behind, ({ kind }) => exceptions.push({ kind, path }));
  }
  while (at < page.length) {
    const end = zones.after.take(page, at);
    if (end === undefined) return { stoppedAt: at };
    at = end;
  }
  return { spans, exceptions };
}
