/** What a published place answers when it is asked for one page. Reasons are Chinese, for people. */
export type LiveAnswer =
  | { readonly kind: 'page'; readonly html: string }
  /** The place answers, but has no such page. */
  | { readonly kind: 'missing'; readonly reason: string }
  /** No page could be had. `isWhole`: nothing else of the place can be had either. */
  | { readonly kind: 'unreachable'; readonly reason: string; readonly isWhole: boolean };

/** Where the pages of one channel are published: a web server or a folder. Only read. */
export interface LiveSource {
  /** Address or folder as the user wrote it, without what ends it. */
  readonly name: string;
  /** Where a page is, for people; `path` is relative to the place, not encoded. */
  addressOf(path: string): string;
  /** Asks once. Never throws for what the place does. */
  read(path: string): Promise<LiveAnswer>;
}

/** Opens a place by what the user wrote. @throws UserError for what is no address, no folder, or not there */
export type OpenLive = (place: string) => Promise<LiveSource>;
