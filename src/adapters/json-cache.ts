import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { cacheFile, makeCacheFolder } from './cache-folder.js';
import { replaceFile } from './replace-file.js';

/** A value kept between runs of the same build. Losing it costs only time. */
export interface JsonCache {
  /** What was kept last; `undefined` if there is nothing, or not as it was written. */
  load(): Promise<unknown>;
  save(value: unknown): Promise<void>;
}

export const NO_CACHE: JsonCache = { load: async () => undefined, save: async () => {} };

function seal(build: string, text: string): string {
  return createHash('sha256').update(build).update(text).digest('hex');
}

/**
 * A cache in `.kuaiban/cache` beside a catalogue; the folder can be deleted at any time. Each file begins with a digest over the build
 * and its text: what another build wrote, what was cut or altered is not there. A disk that cannot be written to is no fault.
 * @param root folder of the catalogue, absolute
 * @param build tells one build of the program from another
 */
export function jsonCache(root: string, name: string, build: string): JsonCache {
  const file = cacheFile(root, `${name}.cache`);
  return {
    async load() {
      try {
        const [sealed = '', text = ''] = (await readFile(file, 'utf8')).split('\n', 2);
        return sealed === seal(build, text) ? (JSON.parse(text) as unknown) : undefined;
      } catch {
        return undefined;
      }
    },
    async save(value) {
      const text = JSON.stringify(value);
      try {
        await makeCacheFolder(file);
        await replaceFile(file, `${seal(build, text)}\n${text}\n`);
      } catch {
        // The next check takes its full time.
      }
    },
  };
}
