import type { MergedMaterial, MergedMaterials } from '../../model/merged-bundle.js';
import type { BundleContext } from '../bundle-context.js';
import { textLeaf } from '../leaves.js';
import { joinNames } from '../name-list.js';
import type { Section } from '../publication.js';
import { section } from '../section.js';
import { countWords } from './bundle-key-facts.js';
import { mergedMaterialEntry } from './bundle-material-entry.js';

function isBrought({ supply }: MergedMaterial): boolean {
  return supply === undefined;
}

function groups({ materials }: MergedMaterials) {
  const brought = materials.filter(isBrought);
  return {
    always: brought.filter(({ isAlwaysAsked }) => isAlwaysAsked),
    occasional: brought.filter(({ isAlwaysAsked }) => !isAlwaysAsked),
    supplied: materials.filter((material) => !isBrought(material)),
  };
}

/** What is left for the applicant, in the order of the sections that follow. */
function shareWords(materials: MergedMaterials): string {
  const { always, occasional } = groups(materials);
  const own = always.length + occasional.length;
  if (own === 0) return '您一份也不用交。';
  if (occasional.length === 0) return `您要准备 ${own} 份，每次都要。`;
  if (always.length === 0) return `您最多要准备 ${own} 份，都是特定情况才要的。`;
  return `您最多要准备 ${own} 份：${always.length} 份每次都要，${occasional.length} 份特定情况才要。`;
}

/** 申请材料: how many there are before and after merging, then those that are asked for every time. */
export function materials(context: BundleContext): Section | null {
  const { materials: merged } = context;
  return section({
    key: 'materials',
    part: 'materials',
    heading: '申请材料',
    intro:
      merged.asked === 0
        ? [textLeaf('', '不需要提交材料。')]
        : [textLeaf('', `${countWords(merged)}${shareWords(merged)}`)],
    entries: groups(merged).always.map((one) => mergedMaterialEntry(context, one)),
  });
}

/** Documents that only some members or 情形 ask for. */
export function occasionalMaterials(context: BundleContext): Section | null {
  const { materials: merged } = context;
  return section({
    key: 'materials-occasional',
    part: 'materials',
    heading: '特定情况才要的材料',
    entries: groups(merged).occasional.map((one) => mergedMaterialEntry(context, one)),
  });
}

/** Documents that stay with the applicant, but are looked at in the hall. */
function shownWords(names: readonly string[]): string {
  return `到窗口办的，还是要带上${joinNames(names)}：出示核对就行，不收走。`;
}

/** Documents that nobody brings, each with the reason. */
export function suppliedMaterials(context: BundleContext): Section | null {
  const { materials: merged } = context;
  const shownNames = groups(merged)
    .supplied.filter(({ shownFor }) => shownFor.length > 0)
    .map(({ name }) => name);
  return section({
    key: 'materials-supplied',
    part: 'materials',
    heading: '不用您交的材料',
    intro: shownNames.length > 0 ? [textLeaf('', shownWords(shownNames))] : [],
    entries: groups(merged).supplied.map((one) => mergedMaterialEntry(context, one)),
  });
}
