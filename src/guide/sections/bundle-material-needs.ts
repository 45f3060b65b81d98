import type { Bundle, Catalogue, LegalBasis } from '../../catalog/catalogue.js';
import type { MaterialNeed, MergedMaterial } from '../../model/merged-bundle.js';
import { uniteBases } from '../bases.js';
import type { Leaf } from '../leaf.js';
import { labelledOnce, proseLeaves, textLeaf, wordsLeaf } from '../leaves.js';
import { joinNames, quoteNames } from '../name-list.js';
import { formLeaves } from './materials.js';

/** A form that a bundle puts together. */
export type MergedForm = NonNullable<Bundle['合并表格']>[number];

/** Each word once, in the order of first mention. */
export function distinct(words: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== undefined))];
}

function circumstance({ member, material }: MaterialNeed): string {
  const matter = `${member.isRequired ? '办' : '选办'}“${member.name}”`;
  if (material?.适用情形) return `${matter}，并且属于${quoteNames(material.适用情形)}情形的`;
  return material?.必要性 === '非必要' ? `${matter}，经办人员说需要的` : `${matter}的`;
}

/** In which cases it is asked for, where it is not every time; of what nobody brings only the 情形 matter. */
export function circumstances({ needs, toBring, isAlwaysAsked, supply }: MergedMaterial): readonly Leaf[] {
  if (isAlwaysAsked) return [];
  const label = supply ? '什么情况用' : '什么情况要';
  // Where one needs it every time, the 情形 of the others narrow nothing.
  const told = !supply ? toBring : needs.every(({ material }) => material?.适用情形) ? needs : [];
  return labelledOnce(told.map((need) => textLeaf(label, circumstance(need))));
}

/** For which members it is not brought although others ask for it: they get it themselves. */
export function spared({ needs, toBring }: MergedMaterial): readonly Leaf[] {
  const asking = new Set(toBring.map(({ member }) => member));
  const getting = distinct(
    needs.filter(({ member }) => !asking.has(member)).map(({ member }) => member.name),
  );
  if (toBring.length === 0 || getting.length === 0) return [];
  // A member that is always handled asks for it: nobody handles the others alone.
  return toBring.some(({ member }) => member.isRequired)
    ? [textLeaf('不用另带', `办${quoteNames(getting)}时，由系统调取，不用另外带。`)]
    : [textLeaf('谁不用带', `只办${quoteNames(getting)}的，由系统调取，不用带。`)];
}

/**
 * What is said on how to fill it in: of forms put together what the bundle says, else what the members say, each text once; who
 * says it where they say different things.
 */
export function notes(needs: readonly MaterialNeed[], merging: readonly MergedForm[] = []): readonly Leaf[] {
  const own = merging.flatMap(({ 填报须知 }) => (填报须知 ? proseLeaves('填报须知', 填报须知) : []));
  if (own.length > 0) return own;
  const sayers = new Map<string, string[]>();
  for (const { member, material } of needs) {
    const text = material?.填报须知;
    if (text !== undefined) sayers.set(text, [...(sayers.get(text) ?? []), member.name]);
  }
  return [...sayers].flatMap(([text, names]) =>
    proseLeaves(sayers.size > 1 ? `填报须知（${joinNames(names)}）` : '填报须知', text),
  );
}

/** The legal bases of all demands, each law once. */
export function basesOf(needs: readonly MaterialNeed[]): readonly LegalBasis[] {
  return uniteBases(needs.flatMap(({ material }) => material?.依据 ?? []));
}

/** Forms and samples, each file once: those of the forms put together stand for those that they replace. */
export function files(
  catalogue: Catalogue,
  needs: readonly MaterialNeed[],
  merging: readonly MergedForm[],
): readonly Leaf[] {
  const leaves = [
    ...merging.flatMap((form) => formLeaves(catalogue, { ...form, 材料名称: form.名称 })),
    ...(merging.length > 0
      ? []
      : needs.flatMap(({ material }) => (material ? formLeaves(catalogue, material) : []))),
  ];
  const byFile = new Map(leaves.map((leaf) => [`${leaf.label} ${JSON.stringify(leaf.value)}`, leaf]));
  return [...byFile.values()].toSorted(
    (a, b) => Number(b.label === '空白表格') - Number(a.label === '空白表格'),
  );
}

/** For whom the original is shown at the window; everybody who needs it is not named. */
export function shown({ needs, shownFor, originals }: MergedMaterial): readonly Leaf[] {
  if (shownFor.length === 0 || originals > 0) return [];
  const isForAll = needs.every(({ member }) => shownFor.includes(member));
  const matters = isForAll ? '' : `办${quoteNames(distinct(shownFor.map(({ name }) => name)))}，`;
  return [textLeaf('窗口出示', `${matters}到窗口办的带上原件，核对后还给您。`)];
}

/** All offices that issue it. */
export function issuers(needs: readonly MaterialNeed[]): readonly Leaf[] {
  const names = distinct(needs.flatMap(({ material }) => material?.出具单位?.split('、')));
  return names.length > 0 ? [wordsLeaf('出具单位', names)] : [];
}
