import { createHash } from 'node:crypto';
import type { KnownPages } from '../links/memory/known-verdicts.js';
import { packKnown, unpackKnown } from '../links/memory/packed-verdicts.js';
import { jsonCache } from './json-cache.js';

/** The pages that led somewhere when they were asked. Losing them costs only time. */
export interface LinkCache {
  /** Empty if there are none, or not as they were written. */
  load(): Promise<KnownPages>;
  /** A disk that cannot be written to is no fault. */
  save(known: KnownPages): Promise<void>;
}

export const NO_LINK_CACHE: LinkCache = { load: async () => new Map(), save: async () => {} };

/** Not the program's build: a new version of it does not ask fifty thousand addresses again. Raise it when rows or verdicts change their meaning. */
const FORMAT = 'links 1';

/**
 * The known pages of a catalogue, in `.kuaiban/cache` beside it.
 * @param root folder of the catalogue, absolute
 * @param way the options that decide which server answers (`--map`, private addresses allowed), as one text; '' by default.
 *   Each way has a cache of its own: that a page is there on the test server says nothing of the real one.
 */
export function linkCache(root: string, way: string): LinkCache {
  const mark = way === '' ? '' : `-${createHash('sha256').update(way).digest('hex').slice(0, 12)}`;
  const store = jsonCache(root, `links${mark}`, `${FORMAT} ${way}`);
  return {
    load: async () => unpackKnown(await store.load()),
    save: (known) => store.save(packKnown(known)),
  };
}
