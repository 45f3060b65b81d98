import { createHash } from 'node:crypto';
import { decodeText } from '../catalog/decode-text.js';
import type { CatalogFiles, DigestedFiles } from '../catalog/files.js';
import { SETTINGS_FILE } from '../catalog/kinds.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { SuppressedDiagnostic } from '../diagnostic/report.js';

/** What a check of a whole catalogue found: plain data. */
export interface Outcome {
  readonly files: number;
  readonly definitions: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** Files whose definition cannot be used. */
  readonly unsound: readonly string[];
}

/** An outcome and all that it depends on, the program apart. */
export interface StoredOutcome {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** SHA-256 of every file by its path; null for one that could not be read, empty for one whose name alone counts. */
  readonly digests: Readonly<Record<string, string | null>>;
  readonly outcome: Outcome;
}

/** An outcome as the check itself would give it. */
export type RecalledCheck = Omit<Outcome, 'unsound'> & {
  readonly catalogue: { readonly unsound: ReadonlySet<string> };
  readonly texts: ReadonlyMap<string, string>;
};

async function isUnchanged(files: DigestedFiles, digests: StoredOutcome['digests']): Promise<boolean> {
  const paths = await files.list();
  if (paths.length !== Object.keys(digests).length) return false;
  for (const path of paths) {
    const known = Object.hasOwn(digests, path) ? digests[path] : null;
    if (known === null || known === undefined) return false;
    if (known !== '' && known !== (await files.digest(path))) return false;
  }
  return true;
}

/**
 * The stored outcome, if every byte that it depends on is as it was.
 * @param kept what a program of the same build stored, as it came back
 */
export async function recall(
  files: DigestedFiles,
  today: string,
  kept: unknown,
): Promise<RecalledCheck | undefined> {
  const stored = kept as StoredOutcome | undefined;
  if (stored === undefined || stored.today !== today || !(await isUnchanged(files, stored.digests)))
    return undefined;
  const { unsound, ...found } = stored.outcome;
  const shown = [...found.diagnostics, ...found.suppressed.map(({ diagnostic }) => diagnostic)];
  const texts = new Map<string, string>();
  for (const file of new Set([SETTINGS_FILE, ...shown.map((one) => one.file)])) {
    const content = await files.read(file);
    const decoded = content.ok ? decodeText(content.bytes) : undefined;
    if (decoded?.ok) texts.set(file, decoded.text);
  }
  return { ...found, catalogue: { unsound: new Set(unsound) }, texts };
}

/** What is to be stored of a check; its files were read through `digesting`. */
export function toStore(
  checked: RecalledCheck,
  today: string,
  digests: ReadonlyMap<string, string | null>,
): StoredOutcome {
  const { files, definitions, diagnostics, suppressed, catalogue } = checked;
  const unsound = [...catalogue.unsound];
  return {
    today,
    digests: Object.fromEntries(digests),
    outcome: { files, definitions, diagnostics, suppressed, unsound },
  };
}

/** The same files, with the digests of all that is read of them. */
export function digesting(files: CatalogFiles): {
  readonly files: CatalogFiles;
  readonly digests: Map<string, string | null>;
} {
  const digests = new Map<string, string | null>();
  return {
    digests,
    files: {
      async list() {
        const paths = await files.list();
        // Of a file that is never read only the name counts.
        for (const path of paths) if (!digests.has(path)) digests.set(path, '');
        return paths;
      },
      async read(path) {
        const content = await files.read(path);
        digests.set(path, content.ok ? createHash('sha256').update(content.bytes).digest('hex') : null);
        return content;
      },
      async inspect(path) {
        const attachment = await files.inspect(path);
        digests.set(path, 'sha256' in attachment ? attachment.sha256 : null);
        return attachment;
      },
    },
  };
}
