import type { Bundle, Catalogue, ServiceItem } from '../catalog/catalogue.js';
import { bundleLimits } from '../model/bundle-limits.js';
import { bundleMaterials } from '../model/bundle-materials.js';
import { bundleMembers } from '../model/bundle-members.js';
import type { BundleLimits, BundleMember, ForeignMember, MergedMaterials } from '../model/merged-bundle.js';
import type { Leaf } from './leaf.js';
import { referring, textLeaf } from './leaves.js';

/** A bundle with all that follows from its members in force: what the sections of its guide are made of. */
export interface BundleContext {
  readonly catalogue: Catalogue;
  readonly bundle: Bundle;
  readonly members: readonly BundleMember[];
  readonly materials: MergedMaterials;
  readonly limits: BundleLimits;
}

/** @param today YYYY-MM-DD; members that are not in force on this day are left out */
export function bundleContext(catalogue: Catalogue, bundle: Bundle, today: string): BundleContext {
  const members = bundleMembers(bundle, catalogue, today);
  return {
    catalogue,
    bundle,
    members,
    materials: bundleMaterials(bundle, members, catalogue),
    limits: bundleLimits(bundle, members),
  };
}

/** The members that are items of the catalogue. */
export function itemMembers({
  members,
}: BundleContext): readonly { readonly member: BundleMember; readonly item: ServiceItem }[] {
  return members.flatMap((member) =>
    member.source.kind === 'item' ? [{ member, item: member.source.item }] : [],
  );
}

/** The members that another department handles. */
export function foreignMembers({
  members,
}: BundleContext): readonly { readonly member: BundleMember; readonly matter: ForeignMember }[] {
  return members.flatMap((member) =>
    member.source.kind === 'foreign' ? [{ member, matter: member.source.matter }] : [],
  );
}

/** A member's name, leading to its own guide where it has one. */
export function memberLeaf(label: string, { name, source }: BundleMember, text = name): Leaf {
  const leaf = textLeaf(label, text);
  return source.kind === 'item' ? referring(leaf, { kind: 'guide', id: source.id }) : leaf;
}

/** Is the member handled every time, or only where the applicant wants it? */
export function choiceWord({ isRequired }: BundleMember): '必办' | '选办' {
  return isRequired ? '必办' : '选办';
}
