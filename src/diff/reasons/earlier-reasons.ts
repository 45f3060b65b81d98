import canonicalize from 'canonicalize';
import type { DefinitionOf } from '../../catalog/kinds.js';

type Entry = DefinitionOf['reason']['说明'][number];

/** The reasons that the earlier version gave already: they speak of what was merged then. */
export interface EarlierReasons {
  /** Did the earlier version give this number in this file, or in another one with the same words? */
  has(fingerprint: string, file: string, entry: Entry): boolean;
}

export const NO_EARLIER: EarlierReasons = { has: () => false };

const wordsOf = ({ 理由, 依据, 文件 }: Entry): string =>
  canonicalize([理由.trim(), 依据 ?? [], 文件 ?? []]) ?? '';

/** @param files of reasons of the earlier version */
export function earlierReasons(
  files: readonly { readonly file: string; readonly definition: DefinitionOf['reason'] }[],
): EarlierReasons {
  const inFile = new Set<string>();
  const inWords = new Set<string>();
  for (const { file, definition } of files) {
    for (const entry of definition.说明) {
      for (const number of entry.改动) {
        inFile.add(`${number} ${file}`);
        inWords.add(`${number} ${wordsOf(entry)}`);
      }
    }
  }
  return {
    has: (number, file, entry) =>
      inFile.has(`${number} ${file}`) || inWords.has(`${number} ${wordsOf(entry)}`),
  };
}
