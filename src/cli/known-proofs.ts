import { jsonCache, NO_CACHE } from '../adapters/json-cache.js';
import { readBuild } from '../adapters/package-resources.js';
import type { QrMemory } from '../parity/check-qr-codes.js';
import type { UsedException } from '../parity/tile.js';

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

function isProof(value: unknown): value is [string, readonly UsedException[]] {
  return Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1]);
}

/** A memory that forgets what nobody asked for. */
class RecentProofs extends Map<string, readonly UsedException[]> {
  readonly used = new Map<string, readonly UsedException[]>();

  /** What was stored counts only once it is asked for. */
  recall(key: string, value: readonly UsedException[]): void {
    super.set(key, value);
  }

  override get(key: string) {
    const known = super.get(key);
    if (known !== undefined) this.used.set(key, known);
    return known;
  }

  override set(key: string, value: readonly UsedException[]) {
    this.used.set(key, value);
    return super.set(key, value);
  }
}

/**
 * The pages that earlier runs of this build of the program have proved: only those whose bytes or facts are others are read again.
 * @param root folder of the catalogue, absolute
 */
export async function knownProofs(root: string) {
  const build = readBuild();
  const store = build === undefined ? NO_CACHE : jsonCache(root, 'proofs', build);
  const stored = await store.load();
  const proofs = new RecentProofs();
  for (const [key, value] of Array.isArray(stored) ? stored.filter(isProof) : []) proofs.recall(key, value);
  return { proofs, save: () => store.save([...proofs.used]) };
}
