import type { Chrome } from './expectation.js';
import { endBehind, Pieces, type Span } from './tile.js';
import type { Token } from './tokens.js';

/** Tokens that are not in place between two that are, and the lines that stand there instead. */
export interface Gap {
  readonly missing: readonly Token[];
  readonly lines: string[];
  /** Where it begins on the page. */
  readonly start: number;
}

/** The lines of a stretch without the declared words in them. */
function linesOf(
  page: string,
  { start, end }: Span,
  lineStarts: ReadonlySet<number>,
  pieces: Pieces,
): string[] {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    if (line !== '') lines.push(line);
    line = '';
  };
  for (let at = start; at < end; ) {
    if (lineStarts.has(at)) endLine();
    const after = pieces.take(page, at);
    if (after !== undefined && after <= end) {
      endLine();
      at = after;
    } else {
      line += page[at];
      at += 1;
    }
  }
  endLine();
  return lines;
}

function withoutAhead(page: string, start: number, end: number, ahead: readonly string[]): number {
  const ordinal = ahead.find(
    (text) => end - text.length >= start && page.startsWith(text, end - text.length),
  );
  return ordinal === undefined ? end : end - ordinal.length;
}

function withoutOrdinal(lines: string[], missing: readonly Token[]): void {
  for (const [index, line] of lines.entries()) {
    const ordinal = missing.flatMap(({ ahead }) => ahead).find((text) => line.startsWith(text));
    if (ordinal !== undefined) lines[index] = line.slice(ordinal.length);
  }
}

/**
 * What is left of a page when the tokens in place and the declared words are taken away.
 * @param spans as `align` gives them
 * @param lineStarts offsets at which a line of the page begins
 */
export function gapsOf(
  page: string,
  tokens: readonly Token[],
  spans: readonly (Span | undefined)[],
  chrome: Chrome,
  lineStarts: ReadonlySet<number>,
): readonly Gap[] {
  const { before, within, after, ownWords } = chrome;
  const piecesOf = (texts: readonly string[]) => new Pieces(texts, ownWords);
  const zones = { before: piecesOf(before), within: piecesOf(within), after: piecesOf(after) };
  // Beside a token that is not in place nobody can say where its zone ends.
  const anywhere = piecesOf([...before, ...within, ...after]);
  const gaps: Gap[] = [];
  let start = 0;
  let missing: Token[] = [];
  const close = (end: number, zone: Pieces) => {
    const pieces = missing.length > 0 ? anywhere : zone;
    const lines = linesOf(page, { start, end }, lineStarts, pieces);
    withoutOrdinal(lines, missing);
    if (lines.length > 0 || missing.length > 0) gaps.push({ missing, lines: lines.filter(Boolean), start });
    missing = [];
  };
  for (const [index, token] of tokens.entries()) {
    const span = spans[index];
    if (span === undefined) {
      missing.push(token);
      continue;
    }
    const zone = index === 0 ? zones.before : zones.within;
    close(withoutAhead(page, start, span.start, token.ahead), zone);
    start = endBehind(page, span.end, token.behind, () => {});
  }
  close(page.length, zones.after);
  return gaps;
}
