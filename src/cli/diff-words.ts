import { isWrittenAsPath } from './compared-catalogue.js';

/** What a user wants compared. */
export interface AskedVersions {
  /** Branch, tag, commit or folder. */
  readonly base: string;
  /** Null for the folder as it is now. */
  readonly head: string | null;
  /** Compared with the commit where both parted, not with `base` itself. */
  readonly isFromParting: boolean;
}

const RANGE = /^(?<base>.*?)(?<dots>\.{2,3})(?<head>[^.].*)?$/u;
const LATEST = 'HEAD';

/**
 * The words behind `kuaiban diff`: none is the last commit against the folder as it is now, one is that version against the folder; two
 * are the earlier and the later one. `A..B` is the same as `A B`, `A...B` what B changed since both parted, as with git.
 */
export function askedVersions(base: string | undefined, head: string | undefined): AskedVersions {
  if (base === undefined) return { base: LATEST, head: null, isFromParting: false };
  if (head !== undefined) return { base, head, isFromParting: false };
  const range = isWrittenAsPath(base) ? undefined : RANGE.exec(base)?.groups;
  if (range === undefined) return { base, head: null, isFromParting: false };
  return {
    base: range.base || LATEST,
    head: range.head || LATEST,
    isFromParting: range.dots === '...',
  };
}
