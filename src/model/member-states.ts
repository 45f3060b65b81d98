import type { Bundle, Catalogue, ServiceItem } from '../catalog/catalogue.js';
import { bundleMembers } from './bundle-members.js';
import { hasLeftBundle, isMemberOn, isPlanned } from './in-force.js';

export interface PlannedMember {
  /** Position in `成员`, from 0. */
  readonly index: number;
  readonly item: ServiceItem;
}

/** How the members of a bundle stand on a day. */
export interface MemberStates {
  /** Members that can be handled; what other departments handle counts as such. */
  readonly inForce: number;
  /** Items that begin later. */
  readonly planned: readonly PlannedMember[];
  /** Members that are gone, unknown or contradict themselves: each is a finding of its own. */
  readonly unsound: number;
}

/** A bundle of fewer puts nothing together. */
const FEWEST = 2;

/** Can the bundle be handled as one on `day` (YYYY-MM-DD)? At least two members must be in force. */
export function isOffered(bundle: Bundle, catalogue: Catalogue, day: string): boolean {
  return bundleMembers(bundle, catalogue, day).length >= FEWEST;
}

/** How the members of a bundle stand on `day` (YYYY-MM-DD). */
export function memberStates(bundle: Bundle, catalogue: Catalogue, day: string): MemberStates {
  const inForce = bundleMembers(bundle, catalogue, day).length;
  const entries = [...bundle.成员.entries()].filter(([, entry]) => !hasLeftBundle(entry, day));
  const planned = entries.flatMap(([index, { 事项 }]) => {
    const item = 事项 === undefined ? undefined : catalogue.definitions.item.get(事项);
    return item && isPlanned(item, day) ? [{ index, item }] : [];
  });
  const later = entries.filter(
    ([index, entry]) => !isMemberOn(entry, day) && planned.every((one) => one.index !== index),
  ).length;
  return { inForce, planned, unsound: Math.max(0, entries.length - inForce - planned.length - later) };
}
