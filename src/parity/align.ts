import type { Span } from './tile.js';
import type { Token } from './tokens.js';

/** A token and where it stands; the heaviest row of placed tokens is a chain of these. */
interface Link extends Span {
  readonly index: number;
  readonly weight: number;
  readonly previous: Link | undefined;
}

/** Characters that a heading counts for: facts move between sections, hardly ever sections between facts. */
const HEADING_WEIGHT = 60;

/** What a place at the start of a line counts for: a heading may be part of a label further down. */
const LINE_START_WEIGHT = 4;

function isAtLineStart(
  page: string,
  { ahead }: Token,
  start: number,
  lineStarts: ReadonlySet<number>,
): boolean {
  return ['', ...ahead].some((ordinal) => {
    const from = start - ordinal.length;
    return lineStarts.has(from) && page.startsWith(ordinal, from);
  });
}

function weightOf(page: string, token: Token, { start, end }: Span, lineStarts: ReadonlySet<number>): number {
  const words = token.fact === undefined ? HEADING_WEIGHT : end - start;
  return isAtLineStart(page, token, start, lineStarts) ? words + LINE_START_WEIGHT : words;
}

/** All places of a token, from the first to the last. */
function* placesOf(page: string, { wordings }: Token): Generator<Span> {
  for (const wording of wordings) {
    for (let start = page.indexOf(wording); start !== -1; start = page.indexOf(wording, start + 1)) {
      yield { start, end: start + wording.length };
    }
  }
}

/** The heaviest row that ends at or before each place, as a tree of prefix maxima (Fenwick). */
class HeaviestRows {
  readonly #rows: (Link | undefined)[];

  constructor(length: number) {
    this.#rows = new Array(length + 2);
  }

  upTo(end: number): Link | undefined {
    let best: Link | undefined;
    for (let at = end + 1; at > 0; at -= at & -at) {
      const row = this.#rows[at];
      if (row && (best === undefined || row.weight > best.weight)) best = row;
    }
    return best;
  }

  add(row: Link): void {
    for (let at = row.end + 1; at < this.#rows.length; at += at & -at) {
      const known = this.#rows[at];
      if (known === undefined || row.weight > known.weight) this.#rows[at] = row;
    }
  }
}

/**
 * As much of what a page must show as can stand on it in order, by the length of the words: so that one missing fact is one
 * finding, and a short word that comes again elsewhere does not pull long ones out of their places.
 * @param lineStarts offsets at which a line of the page begins
 * @returns for each token its span, or undefined where it is not in place
 */
export function align(
  page: string,
  tokens: readonly Token[],
  lineStarts: ReadonlySet<number>,
): readonly (Span | undefined)[] {
  const rows = new HeaviestRows(page.length);
  for (const [index, token] of tokens.entries()) {
    const links = [...placesOf(page, token)].map((span) => {
      const previous = rows.upTo(span.start);
      return {
        ...span,
        index,
        previous,
        weight: (previous?.weight ?? 0) + weightOf(page, token, span, lineStarts),
      };
    });
    // Only now, so that no token follows itself.
    for (const link of links) rows.add(link);
  }
  const spans: (Span | undefined)[] = tokens.map(() => undefined);
  for (let link = rows.upTo(page.length); link; link = link.previous) {
    spans[link.index] = { start: link.start, end: link.end };
  }
  return spans;
}
