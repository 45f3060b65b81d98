import { createHash } from 'node:crypto';
import type { FileContent } from '../catalog/files.js';
import type { CheckedFile } from './check-file.js';

/** Gives what is known of a file with this name and content, or else what `check` finds. */
export type CheckCache = (file: string, content: FileContent, check: () => CheckedFile) => CheckedFile;

/** Knows nothing: every file is checked. */
export const checkAnew: CheckCache = (_file, _content, check) => check();

/** For a program that checks the same catalogue again and again: only files whose bytes are others are checked. */
export function rememberedChecks(): CheckCache {
  const known = new Map<string, { readonly digest: string; readonly checked: CheckedFile }>();
  return (file, content, check) => {
    if (!content.ok) return check();
    const digest = createHash('sha256').update(content.bytes).digest('base64');
    const before = known.get(file);
    if (before?.digest === digest) return before.checked;
    const checked = check();
    known.set(file, { digest, checked });
    return checked;
  };
}
