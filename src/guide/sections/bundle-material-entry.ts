import type { Bundle, Catalogue } from '../../catalog/catalogue.js';
import type { MaterialNeed, MergedMaterial, Supply } from '../../model/merged-bundle.js';
import { isSupplied } from '../../model/supplied-material.js';
import { basisLeaves } from '../bases.js';
import type { BundleContext } from '../bundle-context.js';
import type { Leaf } from '../leaf.js';
import { copiesLeaf, labelledOnce, textLeaf, wordsLeaf } from '../leaves.js';
import { joinNames, quoteNames } from '../name-list.js';
import type { Entry } from '../publication.js';
import { entry } from '../section.js';
import { basesOf, circumstances, distinct, files, issuers, notes } from './bundle-material-needs.js';

function tags({ supply, necessity, originals, needs }: MergedMaterial): readonly Leaf[] {
  const marks = [
    supply !== undefined && '免提交',
    necessity === '容缺后补' && '可容缺',
    originals > 0 && needs.some(({ material }) => material?.材料形式 === '纸质') && '需原件',
  ];
  return marks.filter((mark) => mark !== false).map((mark) => textLeaf('', mark));
}

function reasonOf({ kind, by }: Supply): string {
  switch (kind) {
    case '电子证照':
      return `办“${by.name}”时调取电子证照`;
    case '数据共享':
      return `办“${by.name}”时通过数据共享取得`;
    case '办理结果':
      return `“${by.name}”办完的结果直接使用`;
  }
}

function copies({ needs, originals, copies: count }: MergedMaterial): Leaf {
  const isKnown = needs.some(({ material }) => material !== undefined);
  return isKnown ? copiesLeaf('份数', originals, count) : textLeaf('份数', '请问办理的部门');
}

/** What the applicant prepares. */
function ownFacts(catalogue: Catalogue, merged: MergedMaterial): readonly Leaf[] {
  const { needs } = merged;
  const forms = distinct(needs.map(({ material }) => material?.材料形式));
  const sources = distinct(needs.map(({ material }) => material?.来源渠道));
  return [
    copies(merged),
    ...(forms.length > 0 ? [wordsLeaf('形式', forms)] : []),
    ...(sources.length > 0 ? [wordsLeaf('来源', sources)] : []),
    ...issuers(needs),
    ...circumstances(merged),
    ...notes(needs),
    ...basisLeaves(catalogue, '依据', basesOf(needs)),
    ...labelledOnce(files(catalogue, needs)),
  ];
}

/** Who brings it all the same: where no member is chosen that gets it, it is not there for the others. */
function reservation(needs: readonly MaterialNeed[], { kind }: Supply): readonly Leaf[] {
  const getting = needs.filter(({ material }) => material && isSupplied(material));
  const others = needs.filter((need) => !getting.includes(need));
  if (kind === '办理结果' || others.length === 0 || getting.some(({ member }) => member.isRequired))
    return [];
  const names = (some: readonly MaterialNeed[]) =>
    quoteNames(distinct(some.map(({ member }) => member.name)));
  return [textLeaf('请注意', `只办${names(others)}，不办${names(getting)}的，要自己带。`)];
}

/** Why nobody has to bring it; what is said on bringing it no longer counts. */
function suppliedFacts(catalogue: Catalogue, merged: MergedMaterial, supply: Supply): readonly Leaf[] {
  const { needs } = merged;
  return [
    textLeaf('为什么不用交', reasonOf(supply)),
    ...reservation(needs, supply),
    ...issuers(needs),
    ...circumstances(merged),
    ...notes(needs.filter(({ material }) => material && isSupplied(material))),
    ...basisLeaves(catalogue, '依据', basesOf(needs)),
  ];
}

/** Its other names; forms that the bundle puts together are no names of it. */
function otherNameLeaves({ 合并表格 = [] }: Bundle, { name, otherNames }: MergedMaterial): readonly Leaf[] {
  const together = new Set(合并表格.filter(({ 名称 }) => 名称 === name).flatMap((form) => form.代替材料));
  const forms = otherNames.filter((other) => together.has(other));
  const spellings = otherNames.filter((other) => !together.has(other));
  return [
    ...(forms.length > 0 ? [textLeaf('合并了', `${quoteNames(forms)}，合成一张，只填一次`)] : []),
    ...(spellings.length > 0 ? [textLeaf('也叫', joinNames(spellings))] : []),
  ];
}

/** A document of the bundle: how many copies, for which members, under which other names, and where it comes from. */
export function mergedMaterialEntry({ catalogue, bundle }: BundleContext, merged: MergedMaterial): Entry {
  const { name, needs, supply } = merged;
  return entry({
    name: textLeaf('', name),
    tags: tags(merged),
    facts: [
      ...otherNameLeaves(bundle, merged),
      textLeaf('用于', joinNames(distinct(needs.map(({ member }) => member.name)))),
      ...(supply ? suppliedFacts(catalogue, merged, supply) : ownFacts(catalogue, merged)),
    ],
  });
}
