import { compareText } from '../../values/text.js';
import { pageOf } from '../question.js';
import type { AddressKind, Use, UsedAddress } from '../use.js';

const KIND_RANK = {
  web: 0,
  phone: 1,
  mail: 2,
  file: 3,
  'mini-program': 4,
  other: 5,
} satisfies Record<AddressKind, number>;

/** Those of the catalogue first, each in the order of file and position. */
export function compareUses(left: Use, right: Use): number {
  return (
    Number(left.isBuilt) - Number(right.isBuilt) ||
    compareText(left.file, right.file) ||
    left.range.start.line - right.range.start.line ||
    left.range.start.column - right.range.start.column
  );
}

/** An address with the one place that uses it. @param address as it is taken by a browser; of kind `web` it must parse */
export function usedAt(kind: AddressKind, address: string, use: Use): UsedAddress {
  return { kind, address: kind === 'web' ? pageOf(address) : address, uses: [use] };
}

/** Each address once with all its uses, sorted: by kind, then by address; uses as `UsedAddress` says. */
export function joinAddresses(found: readonly UsedAddress[]): readonly UsedAddress[] {
  const byAddress = new Map<string, { readonly first: UsedAddress; readonly uses: Use[] }>();
  for (const one of found) {
    const key = `${one.kind} ${one.address}`;
    const known = byAddress.get(key);
    if (known) for (const use of one.uses) known.uses.push(use);
    else byAddress.set(key, { first: one, uses: [...one.uses] });
  }
  return [...byAddress.values()]
    .map(({ first: { kind, address }, uses }) => ({ kind, address, uses: uses.sort(compareUses) }))
    .sort((a, b) => KIND_RANK[a.kind] - KIND_RANK[b.kind] || compareText(a.address, b.address));
}
