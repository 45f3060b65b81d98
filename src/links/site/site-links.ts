import type { Use } from '../use.js';

/** What is built: pages that a web server shows, pages that a terminal opens from its disk, articles that are sent. */
export type SiteKind = 'website' | 'kiosk' | 'wechat';

/** One folder of built pages, as it is published. */
export interface SiteFolder {
  /** First part of its files' names in findings: `website`. */
  readonly name: string;
  readonly kind: SiteKind;
  /** Paths below it with forward slashes, sorted. What leads out of the folder is none of them. */
  readonly files: ReadonlySet<string>;
  /** Text of one of the files. @throws UserError if it cannot be read */
  text(path: string): Promise<string>;
  /** Bytes of one of the files. Rejects if they cannot be read. */
  bytes(path: string): Promise<Uint8Array>;
  /** Size in bytes of one of the files. Rejects if it cannot be read. */
  size(path: string): Promise<number>;
}

/** A link that the crawler could not follow. */
export interface Complaint {
  /** The file with the link; null where the crawler does not know. */
  readonly page: string | null;
  /** Path on the server, encoded, with query and fragment. */
  readonly target: string;
  /** Of the server's answer; null where there was none. */
  readonly status: number | null;
}

/** Follows every link of a folder as a visitor would, over a server that shows it below `root`. */
export interface SiteCrawler {
  crawl(folder: SiteFolder, root: string): Promise<readonly Complaint[]>;
}

/**
 * `missing-page`, `missing-file` (to download) and `missing-asset` (that a page shows or works with) are not in the folder.
 * `missing-fragment`: the page has no such part. `malformed`: no address at all. `unreadable`: there, but not served.
 */
export type SiteFaultKind =
  | 'missing-page'
  | 'missing-file'
  | 'missing-asset'
  | 'missing-fragment'
  | 'malformed'
  | 'unreadable';

/** Something of the built site that its own pages lead to in vain, with all places that do. */
export interface SiteFault {
  readonly kind: SiteFaultKind;
  /** With the folder's name in front: `website/guides/shi-ye-deng-ji/`; as written where it leads out of the folder. */
  readonly target: string;
  /** Decoded, without `#`; null where it is not about one. */
  readonly fragment: string | null;
  /** In the order of file and position; never empty. */
  readonly uses: readonly Use[];
}
