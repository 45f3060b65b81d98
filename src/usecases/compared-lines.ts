import type { PageLine, PageText } from '../parity/extract/read-page.js';
import type { SeenPiece } from '../publish/page-viewer.js';
import { collapseWhitespace } from '../values/text.js';

/** A line as the bytes of a page have it. */
export interface ByteLine extends PageLine {
  /** The same without white space and width. */
  readonly text: string;
}

export function byteLines({ text, lines }: PageText): readonly ByteLine[] {
  return lines.map(({ start, shown, section }, at) => ({
    text: text.slice(start, lines[at + 1]?.start ?? text.length),
    shown,
    section,
    start,
  }));
}

/** What of a page is seen, line by line; words that styles and drawings write left out. */
export function seenLines(pieces: readonly SeenPiece[]): readonly string[] {
  const lines: string[] = [];
  let words = '';
  for (const { text, source, unseen, startsLine } of pieces) {
    if (startsLine && words !== '') {
      lines.push(words);
      words = '';
    }
    if (source === 'text' && unseen === null) words += text;
  }
  return [...lines, words].map(collapseWhitespace).filter((line) => line !== '');
}
