import { checkMeta } from '../parity/check-meta.js';
import { type PageProof, provePage } from '../parity/check-page.js';
import { checkQrCodes, type QrMemory } from '../parity/check-qr-codes.js';
import type { PageDemand } from './expectation.js';

/** A finished page, with the images beside it by the addresses that it gives them. */
export interface FinishedPage {
  readonly html: string;
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/**
 * Holds a finished page against all that is demanded of it: its words, its QR codes, its tags.
 * @param memory what QR codes have been read before; filled
 */
export function proveRendition(
  { html, images }: FinishedPage,
  { words, codes, tags }: PageDemand,
  memory: QrMemory,
): PageProof {
  const proof = provePage(html, words);
  const drawn = checkQrCodes(html, images, memory, codes);
  const tagged = tags === null ? [] : checkMeta(html, tags);
  return { ...proof, problems: [...proof.problems, ...drawn, ...tagged] };
}
