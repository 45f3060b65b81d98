import { createHash } from 'node:crypto';
import type { FileContent } from '../catalog/files.js';
import type { CheckedFile } from './check-file.js';

/** What earlier checks in the same run found, by the bytes of the files. */
export interface CheckCache {
  /** What a check of a file with this name and content found, if that is known. */
  find(file: string, content: FileContent): CheckedFile | undefined;
  keep(checked: CheckedFile, content: FileContent): void;
}

export const NO_CACHE: CheckCache = { find: () => undefined, keep: () => {} };

function digestOf(content: FileContent): string | undefined {
  return content.ok ? createHash('sha256').update(content.bytes).digest('base64') : undefined;
}

/** For a program that checks the same catalogue again and again: only what changed is read anew. */
export function rememberedChecks(): CheckCache {
  const known = new Map<string, { readonly digest: string; readonly checked: CheckedFile }>();
  return {
    find(file, content) {
      const entry = known.get(file);
      return entry !== undefined && entry.digest === digestOf(content) ? entry.checked : undefined;
    },
    keep(checked, content) {
      const digest = digestOf(content);
      if (digest !== undefined) known.set(checked.file, { digest, checked });
    },
  };
}
