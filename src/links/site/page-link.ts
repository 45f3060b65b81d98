import type { Range } from '../../diagnostic/diagnostic.js';

/** `leads`: people go there. `shows`: the page looks or works wrong without it. `says`: only named, to people or to machines. */
export type LinkRole = 'leads' | 'shows' | 'says';

/** One link as a built file has it. */
export interface PageLink {
  /** Decoded from HTML, JSON or XML, not from percent-encoding. */
  readonly written: string;
  readonly role: LinkRole;
  /** What the file does with it, for people: `链接`. */
  readonly label: string;
  readonly range: Range;
}

/** What links need to know of a built file. */
export interface FileLinks {
  /** In the order of the file. */
  readonly links: readonly PageLink[];
  /** What a fragment may name; null for a file that is no page. */
  readonly ids: ReadonlySet<string> | null;
  /** As `<base>` gives it; null where there is none. */
  readonly base: string | null;
}

/** A piece of a text: what is written there, and where (offsets, the end exclusive). */
export interface Piece {
  readonly written: string;
  readonly start: number;
  readonly end: number;
}
