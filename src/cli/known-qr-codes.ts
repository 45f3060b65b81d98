import { jsonCache, NO_CACHE } from '../adapters/json-cache.js';
import { readBuild } from '../adapters/package-resources.js';
import type { QrMemory } from '../parity/check-qr-codes.js';

interface KnownQrCodes {
  readonly qrMemory: QrMemory;
  /** Keeps what has been read for the next run; a disk that cannot be written to is no fault. */
  save(): Promise<void>;
}

function isEntry(value: unknown): value is [string, string | null] {
  return (
    Array.isArray(value) &&
    typeof value[0] === 'string' &&
    (value[1] === null || typeof value[1] === 'string')
  );
}

/**
 * The QR codes that earlier runs of this build of the program have read, by the digests of their images: only new ones are decoded.
 * @param root folder of the catalogue, absolute
 */
export async function knownQrCodes(root: string): Promise<KnownQrCodes> {
  const build = readBuild();
  const store = build === undefined ? NO_CACHE : jsonCache(root, 'qr-codes', build);
  const stored = await store.load();
  const qrMemory: QrMemory = new Map(Array.isArray(stored) ? stored.filter(isEntry) : []);
  const before = qrMemory.size;
  return {
    qrMemory,
    async save() {
      if (qrMemory.size > before) await store.save([...qrMemory]);
    },
  };
}
