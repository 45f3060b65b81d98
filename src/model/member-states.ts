import type { Bundle, Catalogue, ServiceItem } from '../catalog/catalogue.js';
import { bundleMembers } from './bundle-members.js';
import { isPlanned } from './in-force.js';

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

/** How the members of a bundle stand on `day` (YYYY-MM-DD). */
export function memberStates(bundle: Bundle, catalogue: Catalogue, day: string): MemberStates {
  const inForce = bundleMembers(bundle, catalogue, day).length;
  const planned = bundle.成员.flatMap(({ 事项 }, index) => {
    const item = 事项 === undefined ? undefined : catalogue.definitions.item.get(事项);
    return item && isPlanned(item, day) ? [{ index, item }] : [];
  });
  return { inForce, planned, unsound: bundle.成员.length - inForce - planned.length };
}
