import type { Catalogue, LegalBasis } from '../../catalog/catalogue.js';
import type { MaterialNeed, MergedMaterial } from '../../model/merged-bundle.js';
import { uniteBases } from '../bases.js';
import type { Leaf } from '../leaf.js';
import { labelledOnce, proseLeaves, textLeaf, wordsLeaf } from '../leaves.js';
import { joinNames, quoteNames } from '../name-list.js';
import { formLeaves } from './materials.js';

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
export function circumstances({ needs, isAlwaysAsked, supply }: MergedMaterial): readonly Leaf[] {
  if (isAlwaysAsked) return [];
  const label = supply ? '什么情况用' : '什么情况要';
  const told = supply ? needs.filter(({ material }) => material?.适用情形) : needs;
  return labelledOnce(told.map((need) => textLeaf(label, circumstance(need))));
}

/** What the members say on how to fill it in, each text once; who says it where they say different things. */
export function notes(needs: readonly MaterialNeed[]): readonly Leaf[] {
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

/** Forms and samples of all members, each file once. */
export function files(catalogue: Catalogue, needs: readonly MaterialNeed[]): readonly Leaf[] {
  const leaves = needs.flatMap(({ material }) => (material ? formLeaves(catalogue, material) : []));
  const byFile = new Map(leaves.map((leaf) => [`${leaf.label} ${JSON.stringify(leaf.value)}`, leaf]));
  return [...byFile.values()].toSorted(
    (a, b) => Number(b.label === '空白表格') - Number(a.label === '空白表格'),
  );
}

/** All offices that issue it. */
export function issuers(needs: readonly MaterialNeed[]): readonly Leaf[] {
  const names = distinct(needs.flatMap(({ material }) => material?.出具单位?.split('、')));
  return names.length > 0 ? [wordsLeaf('出具单位', names)] : [];
}
