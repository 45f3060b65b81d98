import { createHash } from 'node:crypto';
import { decodeText } from '../catalog/decode-text.js';
import type { FileContent } from '../catalog/files.js';
import type { CheckedFile } from './check-file.js';
import { codeDoc } from './codes.js';

/** What earlier checks found, by the bytes of the files. */
export interface CheckCache {
  /** What a check of a file with this name and content found, if that is known. */
  find(file: string, content: FileContent): CheckedFile | undefined;
  keep(checked: CheckedFile, content: FileContent): void;
}

export const NO_CACHE: CheckCache = { find: () => undefined, keep: () => {} };

/** A sound file as it is kept: without its text, rules by their codes. */
type Entry = Pick<CheckedFile, 'kind' | 'id' | 'definition' | 'suppressions'> & {
  readonly sha256: string;
  readonly findings: readonly {
    readonly code: string;
    readonly finding: CheckedFile['findings'][number]['finding'];
  }[];
};

/** The kept entries by file, as the plain data that is stored. */
export type CacheEntries = Readonly<Record<string, Entry>>;

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}

function toEntry({ kind, id, definition, suppressions, findings }: CheckedFile, sha256: string): Entry {
  const coded = findings.map(({ doc, finding }) => ({ code: doc.code, finding }));
  return { sha256, kind, id, definition, suppressions, findings: coded };
}

function fromEntry(file: string, entry: Entry, bytes: Uint8Array): CheckedFile | undefined {
  const findings = entry.findings.flatMap(({ code, finding }) => {
    const doc = codeDoc(code);
    return doc ? [{ doc, finding }] : [];
  });
  const { kind, id, definition, suppressions } = entry;
  const checked = {
    file,
    kind,
    id,
    definition,
    suppressions,
    findings,
    mended: undefined,
    diagnostics: [],
    // Needed only where something is found.
    get text() {
      const decoded = decodeText(bytes);
      return decoded.ok ? decoded.text : undefined;
    },
  };
  return checked as unknown as CheckedFile;
}

/** A cache over stored entries, and what is to be stored after the check. */
export interface StoredChecks extends CheckCache {
  /** The entries of the files seen in this check; `undefined` if they are those that were stored. */
  changed(): CacheEntries | undefined;
}

/**
 * A cache over the entries that the same program stored. A file is known by the digest of its bytes: an entry is exactly what a
 * check would find, or it is not used. Files whose definition cannot be used are checked anew each time.
 */
export function storedChecks(known: CacheEntries): StoredChecks {
  const seen: Record<string, Entry> = {};
  let isChanged = false;
  return {
    find(file, content) {
      const entry = Object.hasOwn(known, file) ? known[file] : undefined;
      if (!entry || !content.ok || entry.sha256 !== digestOf(content.bytes)) return undefined;
      seen[file] = entry;
      return fromEntry(file, entry, content.bytes);
    },
    keep(checked, content) {
      if (checked.definition === undefined || checked.diagnostics.length > 0 || !content.ok) return;
      seen[checked.file] = toEntry(checked, digestOf(content.bytes));
      isChanged = true;
    },
    changed() {
      const isSame = !isChanged && Object.keys(seen).length === Object.keys(known).length;
      return isSame ? undefined : seen;
    },
  };
}
