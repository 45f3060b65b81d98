import type { DecodedFile } from '../../catalog/decode.js';
import { parseSource } from '../../catalog/source.js';
import type { UsedAddress } from '../use.js';
import { ADDRESS_KEYS, ATTACHMENT_KEYS } from './addresses-in-value.js';
import { joinAddresses, usedAt } from './join-addresses.js';
import { placedAddresses } from './place-in-file.js';
import { placedInText } from './place-in-text.js';

/** A file of a catalogue as `decodeFile` gives it. */
export type CatalogueText = Pick<DecodedFile, 'file' | 'text' | 'mended' | 'definition'>;

export interface CatalogueAddresses {
  /** Sorted as `joinAddresses` says. */
  readonly addresses: readonly UsedAddress[];
  /** Files whose addresses are not known: their text or their YAML cannot be read. In the order given. */
  readonly unread: readonly string[];
}

const HINT = new RegExp(
  `https?(?:：|:/?／)|:(?://|\\\\|\\S)|\\]\\(|(?:pages|files)/|#小程序|${[...ADDRESS_KEYS, ...ATTACHMENT_KEYS].join('|')}`,
  'iu',
);

function addressesOf({ file, text, mended, definition }: CatalogueText): readonly UsedAddress[] | undefined {
  if (text === undefined) return undefined;
  if (!HINT.test(text)) return [];
  const placed = definition && !mended ? placedInText(file, text, definition) : undefined;
  if (placed) return placed;
  const source = mended ? parseSource(mended.text, mended.shifts) : parseSource(text);
  if (source.document.errors.length > 0) return undefined;
  return placedAddresses(file, source).map(({ at, use }) => usedAt(at.kind, at.address, use));
}

/**
 * Every address of a catalogue with all places that use it: also of files that do not satisfy their schema, as long as
 * their YAML can be read. Comments hold no addresses.
 */
export function collectCatalogue(files: readonly CatalogueText[]): CatalogueAddresses {
  const unread: string[] = [];
  const found: UsedAddress[] = [];
  for (const file of files) {
    const addresses = addressesOf(file);
    if (addresses) for (const one of addresses) found.push(one);
    else unread.push(file.file);
  }
  return { addresses: joinAddresses(found), unread };
}
