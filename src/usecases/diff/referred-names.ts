import type { DecodedFile } from '../../catalog/decode.js';
import { fileOf, type NamedKind } from '../../catalog/kinds.js';
import { nameOf } from '../../model/names.js';
import { referencesOf } from '../../model/references.js';
import type { VersionPair } from './version-pair.js';

/** Name of a definition for people; its id where it is not known. */
export type NameOf = (kind: NamedKind, id: string) => string;

function nameIn(decoded: DecodedFile): string | undefined {
  switch (decoded.kind) {
    case 'power':
    case 'item':
    case 'bundle':
    case 'list':
    case 'place':
    case 'law':
      return decoded.definition && nameOf(decoded.kind, decoded.definition);
    default:
      return undefined;
  }
}

/**
 * The names of all definitions that `files` refer to, and of `files` themselves: as the later version has them, of those that are gone
 * as the earlier one had them.
 */
export async function referredNames(pair: VersionPair, files: readonly DecodedFile[]): Promise<NameOf> {
  const referred = files.flatMap(({ definition }) =>
    definition === undefined ? [] : referencesOf(definition).map(({ target, text }) => fileOf(target, text)),
  );
  const paths = [...new Set([...referred, ...files.map(({ file }) => file)])];
  // The later version comes last and has the last word.
  const decoded = [...(await pair.decode('base', paths)), ...(await pair.decode('head', paths))];
  const names = new Map(
    decoded.flatMap((one): readonly [string, string][] => {
      const name = nameIn(one);
      return name === undefined ? [] : [[one.file, name]];
    }),
  );
  return (kind, id) => names.get(fileOf(kind, id)) ?? id;
}
