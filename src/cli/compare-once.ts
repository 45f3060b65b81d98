import { resolve } from 'node:path';
import { decodeText } from '../catalog/decode-text.js';
import type { Version } from '../catalog/versions.js';
import type { ComparedVersions } from '../usecases/diff/compare-versions.js';
import { type DiffOptions, isDocument } from './diff-options.js';
import { askedVersions } from './diff-words.js';
import type { Io } from './io.js';
import { type OpenVersions, openVersions } from './open-versions.js';
import { type AskedOf, comparisonStore, keyOf } from './recalled-comparison.js';
import { resolveToday } from './today.js';

/** A comparison with the texts that its findings point into. */
export interface ComparedWithTexts extends ComparedVersions {
  readonly texts: ReadonlyMap<string, string>;
}

async function textsOf(
  { files }: Version,
  { diagnostics }: ComparedVersions,
  { format }: DiffOptions,
): Promise<ComparedWithTexts['texts']> {
  const texts = new Map<string, string>();
  if (isDocument(format)) return texts;
  for (const file of new Set(diagnostics.map((one) => one.file))) {
    const content = await files.read(file);
    const decoded = content.ok ? decodeText(content.bytes) : undefined;
    if (decoded?.ok) texts.set(file, decoded.text);
  }
  return texts;
}

/** May the outcome be kept? An editor may have saved a file meanwhile: what was read is then not what was asked. */
async function isStill(
  versions: OpenVersions,
  asked: AskedOf,
  key: string,
  open: () => Promise<OpenVersions>,
) {
  if (versions.base.commit !== null && versions.head.commit !== null) return true;
  const again = await open();
  again.close();
  return keyOf(again, asked) === key;
}

/**
 * Compares the versions that the words name; recalls the outcome where the same was asked before.
 * @throws UserError where one of them is not there or no catalogue
 */
export async function compareOnce(
  io: Io,
  words: readonly [base: string | undefined, head: string | undefined],
  options: DiffOptions,
): Promise<ComparedWithTexts> {
  const asked: AskedOf = {
    today: resolveToday(options.today, io.now),
    hasConsequences: options.consequences,
    hasGuides: options.guides === true,
  };
  const open = () => openVersions(io.cwd, options.catalog, askedVersions(...words));
  const versions = await open();
  try {
    const key = keyOf(versions, asked);
    const store = comparisonStore(resolve(io.cwd, options.catalog), key, asked, options.cache);
    const recalled = await store.load();
    const compared =
      recalled ??
      (await (
        await import('./fresh-comparison.js')
      ).freshComparison(io, versions, asked, options.quiet === true));
    const isKept = !recalled && options.cache && compared.isRepeatable;
    if (isKept && (await isStill(versions, asked, key, open))) await store.save(compared);
    return { ...compared, texts: await textsOf(versions.head, compared, options) };
  } finally {
    versions.close();
  }
}
