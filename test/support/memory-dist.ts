import type { DistReader } from '../../src/publish/dist-reader.js';
import { MANIFEST_FILE } from '../../src/publish/manifest.js';

/** Bytes by path below the output folder; null for a link. */
export type DistContent = ReadonlyMap<string, Uint8Array | null>;

/** An output folder in memory, only to be read. */
export function memoryDist(content: DistContent): DistReader {
  const read = async (path: string) => {
    const bytes = content.get(path);
    if (!bytes) throw new Error(`${path} must not be read`);
    return bytes;
  };
  return {
    name: 'dist',
    read,
    manifest: async () => new TextDecoder().decode(await read(MANIFEST_FILE)),
    list: async () => [...content].map(([path, bytes]) => ({ path, isPlain: bytes !== null })),
  };
}
