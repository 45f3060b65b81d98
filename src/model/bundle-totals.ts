import type { Bundle } from '../catalog/catalogue.js';
import type { TotalLimit } from '../values/total-limit.js';
import { bundleLimits } from './bundle-limits.js';
import type { BundleMember } from './merged-bundle.js';

/** More optional members than this make too many choices to add up each. */
const MOST_CHOSEN = 8;

/** All ways to choose among the optional members, with the required ones; only none and all where they are many. */
function choices(members: readonly BundleMember[]): readonly (readonly BundleMember[])[] {
  const optional = members.filter(({ isRequired }) => !isRequired);
  if (optional.length > MOST_CHOSEN) return [members.filter(({ isRequired }) => isRequired), members];
  return Array.from({ length: 2 ** optional.length }, (_, choice) =>
    members.filter((member) => member.isRequired || (choice >> optional.indexOf(member)) % 2 === 1),
  );
}

/** What the limits of a bundle may add up to. */
export interface BundleTotals {
  /** From intake to feedback, whichever members are chosen; none where units differ. */
  readonly whole: readonly TotalLimit[];
  /** Intake, feedback, and what single rows of members take between them. */
  readonly parts: readonly TotalLimit[];
}

/** @param members the members in force (`bundleMembers`) */
export function bundleTotals(bundle: Bundle, members: readonly BundleMember[]): BundleTotals {
  const { intake, feedback, branches } = bundleLimits(bundle, members);
  return {
    whole: choices(members).flatMap((chosen) => {
      const { everything } = bundleLimits(bundle, chosen);
      return everything ? [everything] : [];
    }),
    parts: [[intake], [feedback], ...branches.flatMap(({ total }) => (total ? [total] : []))],
  };
}
