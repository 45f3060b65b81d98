import { decodeText } from '../catalog/decode-text.js';
import type { CatalogFiles, FileContent } from '../catalog/files.js';
import { kindOfFile } from '../catalog/kinds.js';
import { mend } from '../catalog/mend.js';
import { recode } from '../catalog/recode.js';
import { TEXT_CODES } from '../catalog/text-codes.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { byFile } from '../reporters/words.js';

/** A file that was mended, in memory. */
export interface MendedFile {
  readonly file: string;
  /** Its bytes when it was read: what is to be replaced. */
  readonly was: Uint8Array;
  readonly bytes: Uint8Array;
  /** Without a byte order mark, decoded by its own encoding. */
  readonly before: string;
  readonly after: string;
  /** The encoding it had, where that was changed to UTF-8. */
  readonly encoding: string | undefined;
}

export interface FixedCatalogue {
  /** Sorted by file. */
  readonly mended: readonly MendedFile[];
  /** Findings whose edits would have changed more than they say. */
  readonly refused: readonly Diagnostic[];
}

/** What the fixing needs of a check. */
export type Check = (files: CatalogFiles) => Promise<{ readonly diagnostics: readonly Diagnostic[] }>;

interface Work {
  readonly was: Uint8Array;
  readonly mark: string;
  readonly before: string;
  readonly after: string;
  readonly encoding: string | undefined;
}

/** Each round mends what the one before made readable; no real file needs a third of these. */
const MOST_ROUNDS = 25;
const BYTE_ORDER_MARK = '\uFEFF';

const bytesOf = ({ mark, after }: Work): Uint8Array => new TextEncoder().encode(mark + after);

function overlaid(files: CatalogFiles, works: ReadonlyMap<string, Work>): CatalogFiles {
  return {
    list: () => files.list(),
    inspect: (path) => files.inspect(path),
    async read(path) {
      const work = works.get(path);
      return work ? { ok: true, bytes: bytesOf(work) } : files.read(path);
    },
  };
}

/** A file as it is on the disk, its text decoded; `undefined` if it has none that can be trusted. */
function workOf(content: FileContent, knownKeys: ReadonlySet<string>): Work | undefined {
  if (!content.ok) return undefined;
  const { bytes } = content;
  const decoded = decodeText(bytes);
  if (decoded.ok) {
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const mark = hasMark ? BYTE_ORDER_MARK : '';
    return { was: bytes, mark, before: decoded.text, after: decoded.text, encoding: undefined };
  }
  const other = decoded.problem === 'encoding' ? recode(bytes, knownKeys) : undefined;
  return other && { was: bytes, mark: '', before: other.text, after: other.text, encoding: other.encoding };
}

function isMendable({ code, edits }: Diagnostic): boolean {
  return code === TEXT_CODES.wrongEncoding.code || (edits !== undefined && edits.length > 0);
}

const identityOf = ({ file, code, range, message }: Diagnostic): string =>
  [file, code, range.start.line, message].join('\n');

/**
 * Mends, in memory, what is safe to mend: edits that findings carry, and other encodings. Checked again after each round
 * until nothing is left, so that a second run finds nothing to do.
 * @param isAsked which findings are to be mended
 */
export async function fixCatalogue(
  files: CatalogFiles,
  knownKeys: ReadonlySet<string>,
  check: Check,
  isAsked: (finding: Diagnostic) => boolean,
): Promise<FixedCatalogue> {
  const works = new Map<string, Work>();
  const refused = new Map<string, Diagnostic>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { diagnostics } = await check(overlaid(files, works));
    const open = diagnostics.filter(
      (one) => kindOfFile(one.file) && isMendable(one) && isAsked(one) && !refused.has(identityOf(one)),
    );
    const changed = new Set<string>();
    const refusedBefore = refused.size;
    for (const [file, findings] of byFile(open)) {
      const known = works.get(file);
      const work = known ?? workOf(await files.read(file), knownKeys);
      if (!work) continue;
      const mending = mend(work.after, known || work.encoding === undefined ? findings : []);
      for (const one of mending.refused) refused.set(identityOf(one), one);
      const isNew = mending.text !== work.after || (known === undefined && work.encoding !== undefined);
      if (!isNew) continue;
      works.set(file, { ...work, after: mending.text });
      changed.add(file);
    }
    if (changed.size === 0 && refused.size === refusedBefore) break;
    // A file that never comes to rest is left as it is.
    if (round === MOST_ROUNDS - 1) for (const file of changed) works.delete(file);
  }
  const mended = [...works]
    .map(([file, work]): MendedFile => ({ file, ...work, bytes: bytesOf(work) }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return { mended, refused: [...refused.values()] };
}
