import type { Catalogue } from '../../catalog/catalogue.js';
import { type Draft, draftsOf } from '../../guide/drafts.js';
import type { Reference } from '../../guide/reference.js';
import type { Sides } from './changed.js';

/** A page in two versions, not built yet. */
export interface Pair {
  readonly page: Draft;
  readonly was: Draft | undefined;
  readonly is: Draft | undefined;
}

const keyOf = ({ kind, id }: Reference) => `${kind}/${id}`;

/** The pages of both versions in the order in which they are published, then what is gone. */
export function pairsOf({ before, after }: Sides, today: string): readonly Pair[] {
  const earlier = new Map(draftsOf(before, today).map((draft) => [keyOf(draft), draft]));
  const later = draftsOf(after, today);
  const pairs = later.map((is) => {
    const was = earlier.get(keyOf(is));
    earlier.delete(keyOf(is));
    return { page: is, was, is };
  });
  return [...pairs, ...[...earlier.values()].map((was) => ({ page: was, was, is: undefined }))];
}

/** Without settings nothing can be published: the other version's stand in for them. */
export function settled(before: Catalogue, after: Catalogue): Sides {
  return {
    before: before.settings ? before : { ...before, settings: after.settings },
    after: after.settings ? after : { ...after, settings: before.settings },
  };
}
