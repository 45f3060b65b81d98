import { joinAddresses } from '../collect/join-addresses.js';
import type { Use, UsedAddress } from '../use.js';
import type { OutsideLink } from './follow-links.js';

/** Addresses by kind and address, growing with every file that is read. */
export type OutsideUses = Map<string, { readonly link: OutsideLink; readonly uses: Use[] }>;

/** Adds a link to the others that lead to the same. */
export function noteUse(known: OutsideUses, link: OutsideLink): void {
  const key = `${link.kind} ${link.address}`;
  const same = known.get(key);
  if (same === undefined) {
    known.set(key, { link, uses: [link.use] });
    return;
  }
  // A text of its own would keep the whole page in memory that it was cut from.
  const twin = same.uses.find(({ written }) => written === link.use.written);
  same.uses.push(twin ? { ...link.use, written: twin.written } : link.use);
}

/** Each address once, with all places that lead to it; sorted as `joinAddresses` says. */
export function usedOutside(known: OutsideUses): readonly UsedAddress[] {
  return joinAddresses(
    [...known.values()].map(({ link: { kind, address }, uses }) => ({ kind, address, uses })),
  );
}
