import type { Bundle } from '../catalog/catalogue.js';
import type { Path } from '../diagnostic/diagnostic.js';
import { type Limit, type LimitFamily, limitFamily } from '../values/limit.js';
import { bundleLimits } from './bundle-limits.js';
import type { BundleMember } from './merged-bundle.js';

/** A limit that counts towards the total of a bundle, and where the bundle names it. */
export interface Term {
  /** 受理时限, 反馈时限, or the name of a member in brackets. */
  readonly name: string;
  readonly limit: Limit;
  readonly path: Path;
  /** Id of the member's item; `undefined` where the limit stands in the bundle itself. */
  readonly item: string | undefined;
}

/** Limits that run on one kind of clock. */
export interface TermGroup {
  readonly family: LimitFamily;
  /** In the order of the bundle; at least one. */
  readonly terms: readonly Term[];
}

function termOf({ index, name, source, limit }: BundleMember): readonly Term[] {
  if (limit === undefined) return [];
  const isItem = source.kind === 'item';
  const path = isItem ? ['成员', index, '事项'] : ['成员', index, '外部', '时限'];
  return [{ name: `「${name}」`, limit, path, item: isItem ? source.id : undefined }];
}

/** All limits that a bundle adds up: intake, its members in force (`bundleMembers`), feedback. */
function bundleTerms(bundle: Bundle, members: readonly BundleMember[]): readonly Term[] {
  const { intake, feedback } = bundleLimits(bundle, members);
  return [
    { name: '受理时限', limit: intake, path: ['受理时限'], item: undefined },
    ...members.flatMap(termOf),
    { name: '反馈时限', limit: feedback, path: ['反馈时限'], item: undefined },
  ];
}

/** The limits that a bundle adds up, by the clock they run on; the largest group first. */
export function termGroups(bundle: Bundle, members: readonly BundleMember[]): readonly TermGroup[] {
  const groups = new Map<LimitFamily, Term[]>();
  for (const term of bundleTerms(bundle, members)) {
    const family = limitFamily(term.limit);
    groups.set(family, [...(groups.get(family) ?? []), term]);
  }
  return [...groups]
    .map(([family, terms]) => ({ family, terms }))
    .toSorted((a, b) => b.terms.length - a.terms.length);
}
