import type { FileDigest } from './output.js';

export const MANIFEST_FILE = 'manifest.json';
export const PARITY_FILE = 'parity.json';
/** The proof for people. */
export const RECEIPT_FILE = 'parity.html';

/** The files of one publication in each channel that renders it. */
export interface PublishedEdition {
  readonly digest: string;
  readonly checkCode: string;
  readonly channels: Readonly<Record<string, readonly FileDigest[]>>;
}

/**
 * What `dist` holds; its own file aside, every file is in it once. Paths are relative to `dist`. No clock and no
 * host: the same input gives the same bytes.
 */
export interface Manifest {
  readonly version: string;
  /** Guides of items and bundles by their ids. */
  readonly guides: Readonly<Record<string, PublishedEdition>>;
  /** Publications that are no guides by their places on the website: `lists/<id>`, `powers`, `laws`. */
  readonly pages: Readonly<Record<string, PublishedEdition>>;
  /** Files of a channel that belong to no single publication. */
  readonly shared: Readonly<Record<string, readonly FileDigest[]>>;
  /** Files beside the channels. */
  readonly files: readonly FileDigest[];
}

/** Was this text written by `build`? Other programs call a file manifest.json too. */
export function isManifest(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    const keys = value === null || typeof value !== 'object' ? [] : Object.keys(value);
    return ['version', 'guides', 'pages', 'shared', 'files'].every((key) => keys.includes(key));
  } catch {
    return false;
  }
}

/** Every file that a manifest vouches for, sorted by path. */
export function manifestFiles(manifest: Manifest): readonly FileDigest[] {
  const editions = [...Object.values(manifest.guides), ...Object.values(manifest.pages)];
  return [
    ...editions.flatMap((edition) => Object.values(edition.channels).flat()),
    ...Object.values(manifest.shared).flat(),
    ...manifest.files,
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
