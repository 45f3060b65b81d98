import type { Bundle, Catalogue, Material } from '../catalog/catalogue.js';
import { normaliseText } from '../values/text.js';
import {
  type IdentityOf,
  identityWithin,
  type MaterialIdentity,
  materialIdentity,
} from './material-identity.js';
import type { BundleMember, MaterialNeed, MergedMaterial, MergedMaterials, Supply } from './merged-bundle.js';
import { isSupplied } from './supplied-material.js';

/** Loosest first. */
const NECESSITIES = ['非必要', '容缺后补', '必要'] as const satisfies readonly Material['必要性'][];

function needsOf(member: BundleMember): readonly MaterialNeed[] {
  if (member.source.kind === 'foreign') {
    return (member.source.matter.材料 ?? []).map((name) => ({ member, name, material: undefined }));
  }
  return member.source.item.申请材料.map((material) => ({ member, name: material.材料名称, material }));
}

/** A result comes in time only from a step that is always handled, and earlier than all that need it. */
function isEarlierResult(by: BundleMember, needs: readonly MaterialNeed[], { resultOf }: MaterialIdentity) {
  if (by.source.kind === 'foreign' || !by.isRequired || !resultOf.includes(by.source.id)) return false;
  const { step } = by;
  return step !== undefined && needs.every(({ member }) => member.step !== undefined && step < member.step);
}

/** Other departments give only the name: such a document is 必要. */
const necessityOf = ({ material }: MaterialNeed) => material?.必要性 ?? '必要';

/** Is it asked for whenever the bundle is handled? */
function isAsked(need: MaterialNeed): boolean {
  const isEverywhere = need.material?.适用情形 === undefined && necessityOf(need) !== '非必要';
  return need.member.isRequired && isEverywhere;
}

/** Does the member get it itself? */
function isMet({ material }: MaterialNeed): boolean {
  return material !== undefined && isSupplied(material);
}

/** Can what another member gets serve it? A paper is still wanted on paper; to another department the bureau must hand it on. */
function canShare({ member, name, material }: MaterialNeed): boolean {
  if (material) return material.原件份数 === 0 && material.复印件份数 === 0;
  const { source } = member;
  const handedOn = source.kind === 'foreign' ? (source.matter.由本局转交 ?? []) : [];
  return handedOn.some((one) => normaliseText(one) === normaliseText(name));
}

/** The member that gets it whenever the bundle is handled. One not chosen, or in another 情形, gets nothing: nobody can trust in it. */
function sharerOf(needs: readonly MaterialNeed[]): Supply | undefined {
  for (const need of needs.filter(isAsked)) {
    const channel = need.material?.来源渠道;
    if (channel === '数据共享' || channel === '电子证照') return { kind: channel, by: need.member };
  }
  return undefined;
}

/** Who gets the document, and for which needs it has to be brought nevertheless. */
function provisionOf(
  members: readonly BundleMember[],
  needs: readonly MaterialNeed[],
  identity: MaterialIdentity,
): Pick<MergedMaterial, 'supply' | 'toBring'> {
  // Somebody fills it in, whatever it replaces.
  if (identity.isForm) return { supply: undefined, toBring: needs };
  const maker = members.find((member) => isEarlierResult(member, needs, identity));
  if (maker) return { supply: { kind: '办理结果', by: maker }, toBring: [] };
  const sharer = sharerOf(needs);
  const toBring = needs.filter((need) => !isMet(need) && !(sharer && canShare(need)));
  return { supply: toBring.length === 0 ? (sharer ?? { kind: '各自取得' }) : undefined, toBring };
}

/** The names without those that differ in width or white space alone from one before. */
function spellingsOf(names: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(normaliseText(name))) first.set(normaliseText(name), name);
  return [...first.values()];
}

function mergeNeeds(
  members: readonly BundleMember[],
  needs: readonly MaterialNeed[],
  identity: MaterialIdentity,
): MergedMaterial {
  const spellings = spellingsOf(needs.map((need) => need.name));
  const name = (spellings.length > 1 ? identity.name : undefined) ?? spellings[0] ?? '';
  const { supply, toBring } = provisionOf(members, needs, identity);
  const deciding = supply ? needs : toBring;
  return {
    name,
    otherNames: spellings.filter((other) => normaliseText(other) !== normaliseText(name)),
    needs,
    toBring,
    originals: Math.max(0, ...toBring.map(({ material }) => material?.原件份数 ?? 0)),
    copies: Math.max(0, ...toBring.map(({ material }) => material?.复印件份数 ?? 0)),
    necessity: NECESSITIES.findLast((one) => deciding.some((need) => necessityOf(need) === one)) ?? '必要',
    isAlwaysAsked: deciding.some(isAsked),
    shownFor: needs.filter(({ material }) => material?.窗口出示 === '是').map(({ member }) => member),
    supply,
  };
}

/**
 * Merges what the members of a bundle ask for: names that mean the same document become one, with the largest numbers and the
 * strictest necessity of those for which it is brought. Nobody brings what is the result of an earlier step, or what all that need it
 * get themselves or from a member that gets it by 数据共享 or 电子证照 every time: those that want no paper, and other departments
 * to which the bureau hands it on. Each need stands in exactly one merged document.
 */
export function mergeMaterials(members: readonly BundleMember[], identityOf: IdentityOf): MergedMaterials {
  const groups = new Map<string, { readonly identity: MaterialIdentity; readonly needs: MaterialNeed[] }>();
  const needs = members.flatMap(needsOf);
  for (const need of needs) {
    const identity = identityOf(need.name);
    const group = groups.get(identity.key);
    if (group) group.needs.push(need);
    else groups.set(identity.key, { identity, needs: [need] });
  }
  const materials = [...groups.values()].map((group) => mergeNeeds(members, group.needs, group.identity));
  return {
    materials,
    asked: needs.length,
    merged: materials.length,
    supplied: materials.filter(({ supply }) => supply !== undefined).length,
  };
}

/** The merged documents of a bundle of the catalogue, from its members in force (`bundleMembers`). */
export function bundleMaterials(
  bundle: Bundle,
  members: readonly BundleMember[],
  catalogue: Catalogue,
): MergedMaterials {
  return mergeMaterials(members, identityWithin(bundle, materialIdentity(catalogue.materials)));
}
