import type { Catalogue } from '../catalog/catalogue.js';
import { circleThrough } from './circle.js';
import { materialIdentity } from './material-identity.js';
import type { BundleMember } from './merged-bundle.js';
import { isSupplied } from './supplied-material.js';

/** A member that cannot be handled without the result of another member of its bundle. */
export interface ResultNeed {
  readonly member: BundleMember;
  readonly maker: BundleMember;
  /** Names of the documents, as the member calls them. */
  readonly documents: readonly string[];
  /** Does a system supply the member with all of them, whether or not the maker had its turn? */
  readonly isSupplied: boolean;
}

/** Documents without which the member is not handled at all. What may be handed in later, or only in some scenarios, is none. */
function indispensable({ source }: BundleMember): readonly string[] {
  if (source.kind === 'foreign') return source.matter.材料 ?? [];
  return source.item.申请材料
    .filter(({ 必要性, 适用情形 }) => 必要性 === '必要' && 适用情形 === undefined)
    .map(({ 材料名称 }) => 材料名称);
}

function suppliedTo({ source }: BundleMember): readonly string[] {
  if (source.kind === 'foreign') return [];
  return source.item.申请材料.filter(isSupplied).map(({ 材料名称 }) => 材料名称);
}

/**
 * Which members of a bundle need the result of which others, by the name table (`由哪些事项的结果代替`); in the order of the
 * members. Nobody needs his own result.
 * @param members the members in force (`bundleMembers`)
 */
export function resultNeeds(
  members: readonly BundleMember[],
  { materials }: Catalogue,
): readonly ResultNeed[] {
  const identityOf = materialIdentity(materials);
  return members.flatMap((member) => {
    const documents = indispensable(member).map((name) => ({ name, makers: identityOf(name).resultOf }));
    return members.flatMap((maker) => {
      const { source } = maker;
      if (maker === member || source.kind === 'foreign') return [];
      const made = documents.filter(({ makers }) => makers.includes(source.id)).map(({ name }) => name);
      const isSuppliedItself = made.every((name) => suppliedTo(member).includes(name));
      return made.length > 0 ? [{ member, maker, documents: made, isSupplied: isSuppliedItself }] : [];
    });
  });
}

/** Is the maker's result there when the member's turn comes? */
export function isInTime({ member, maker }: ResultNeed): boolean {
  return member.step !== undefined && maker.step !== undefined && maker.step < member.step;
}

/** May the maker be left out although the member is always handled, and nobody else supplies the result? */
export function mayBeLeftOut({ member, maker, isSupplied: isThere }: ResultNeed): boolean {
  return member.isRequired && !maker.isRequired && !isThere;
}

/** The members that wait for one another because of this need, from the needing one back to itself, if they do. */
export function circleOfNeeds(
  { member, maker }: ResultNeed,
  needs: readonly ResultNeed[],
): readonly BundleMember[] | undefined {
  return circleThrough(member, maker, (one) =>
    needs.filter((need) => need.member === one).map((need) => need.maker),
  );
}
