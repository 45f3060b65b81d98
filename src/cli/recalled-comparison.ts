import { createHash } from 'node:crypto';
import { jsonCache, NO_CACHE } from '../adapters/json-cache.js';
import { readBuild } from '../adapters/package-resources.js';
import type { ComparedVersions } from '../usecases/diff/compare-versions.js';
import type { OpenVersions } from './open-versions.js';

/** What was asked, apart from the versions. */
export interface AskedOf {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly hasConsequences: boolean;
  readonly hasGuides: boolean;
}

interface Kept {
  readonly key: string;
  readonly compared: ComparedVersions;
}

/** A digest of everything that decides the outcome, the program apart. */
export function keyOf({ base, head, messages }: Omit<OpenVersions, 'close'>, asked: AskedOf): string {
  const versions = [base, head].map(({ label, commit, ids }) => [label, commit, [...ids]]);
  return createHash('sha256')
    .update(JSON.stringify([versions, messages, asked]))
    .digest('hex');
}

/** Where the outcome of a question is kept, so that asking it again is quick. */
export function comparisonStore(
  root: string,
  key: string,
  { hasConsequences, hasGuides }: AskedOf,
  isKept: boolean,
) {
  const build = isKept ? readBuild() : undefined;
  // Questions of different effort do not push each other out.
  const name = ['diff', ...(hasConsequences ? ['all'] : []), ...(hasGuides ? ['guides'] : [])].join('-');
  const store = build === undefined ? NO_CACHE : jsonCache(root, name, build);
  return {
    async load(): Promise<ComparedVersions | undefined> {
      const kept = (await store.load()) as Kept | undefined;
      return kept?.key === key ? kept.compared : undefined;
    },
    save: (compared: ComparedVersions) => store.save({ key, compared } satisfies Kept),
  };
}
