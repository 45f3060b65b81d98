import type { Catalogue } from '../../catalog/catalogue.js';
import type { MaterialNeed, MergedMaterial, Supply } from '../../model/merged-bundle.js';
import { isSupplied } from '../../model/supplied-material.js';
import { basisLeaves } from '../bases.js';
import type { BundleContext } from '../bundle-context.js';
import type { Leaf } from '../leaf.js';
import { copiesLeaf, labelledOnce, textLeaf, wordsLeaf } from '../leaves.js';
import { joinNames, quoteNames } from '../name-list.js';
import type { Entry } from '../publication.js';
import { entry } from '../section.js';
import {
  basesOf,
  circumstances,
  distinct,
  files,
  issuers,
  type MergedForm,
  notes,
  shown,
  spared,
} from './bundle-material-needs.js';

function tags({ supply, necessity, originals, toBring, shownFor }: MergedMaterial): readonly Leaf[] {
  const marks = [
    supply !== undefined && '免提交',
    necessity === '容缺后补' && '可容缺',
    originals > 0 && toBring.some(({ material }) => material?.材料形式 === '纸质') && '需原件',
    originals === 0 && shownFor.length > 0 && '到窗口要出示',
  ];
  return marks.filter((mark) => mark !== false).map((mark) => textLeaf('', mark));
}

const CHANNELS = ['电子证照', '数据共享'] as const;

function gettingWords(kind: (typeof CHANNELS)[number], names: readonly string[]): string {
  return `办${quoteNames(names)}时${kind === '电子证照' ? '调取电子证照' : '通过数据共享取得'}`;
}

/** How the members that need it get it. */
function ownWays(needs: readonly MaterialNeed[]): string {
  const ways = CHANNELS.flatMap((channel) => {
    const users = needs.filter(({ material }) => material?.来源渠道 === channel);
    const names = distinct(users.map(({ member }) => member.name));
    return names.length > 0 ? gettingWords(channel, names) : [];
  });
  return ways.join('，');
}

function reasonOf(supply: Supply, needs: readonly MaterialNeed[]): string {
  switch (supply.kind) {
    case '办理结果':
      return `“${supply.by.name}”办完的结果直接使用`;
    case '电子证照':
    case '数据共享':
      return gettingWords(supply.kind, [supply.by.name]);
    case '各自取得':
      return ownWays(needs);
  }
}

function copies({ toBring, originals, copies: count }: MergedMaterial): Leaf {
  const isKnown = toBring.some(({ material }) => material !== undefined);
  return isKnown ? copiesLeaf('份数', originals, count) : textLeaf('份数', '请问办理的部门');
}

/** What the applicant prepares. `merging` are the forms put together to it: they speak for those that they replace. */
function ownFacts(
  catalogue: Catalogue,
  merged: MergedMaterial,
  merging: readonly MergedForm[],
): readonly Leaf[] {
  const { needs, toBring } = merged;
  const shapes = distinct(toBring.map(({ material }) => material?.材料形式));
  const sources = distinct(toBring.map(({ material }) => material?.来源渠道));
  return [
    copies(merged),
    ...(shapes.length > 0 ? [wordsLeaf('形式', shapes)] : []),
    ...(sources.length > 0 ? [wordsLeaf('来源', sources)] : []),
    ...issuers(needs),
    ...circumstances(merged),
    ...spared(merged),
    ...shown(merged),
    ...notes(needs, merging),
    ...basisLeaves(catalogue, '依据', basesOf(needs)),
    ...labelledOnce(files(catalogue, toBring, merging)),
  ];
}

/** Why nobody has to bring it. What is said on bringing it no longer counts where it is made on the way. */
function suppliedFacts(catalogue: Catalogue, merged: MergedMaterial, supply: Supply): readonly Leaf[] {
  const { needs } = merged;
  return [
    textLeaf('为什么不用交', reasonOf(supply, needs)),
    ...issuers(needs),
    ...circumstances(merged),
    ...shown(merged),
    ...notes(
      supply.kind === '办理结果' ? needs.filter(({ material }) => material && isSupplied(material)) : needs,
    ),
    ...basisLeaves(catalogue, '依据', basesOf(needs)),
  ];
}

/** Its other names; forms that the bundle puts together are no names of it. */
function otherNameLeaves({ otherNames }: MergedMaterial, merging: readonly MergedForm[]): readonly Leaf[] {
  const together = new Set(merging.flatMap((form) => form.代替材料));
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
  const merging = (bundle.合并表格 ?? []).filter(({ 名称 }) => 名称 === name);
  return entry({
    name: textLeaf('', name),
    tags: tags(merged),
    facts: [
      ...otherNameLeaves(merged, merging),
      textLeaf('用于', joinNames(distinct(needs.map(({ member }) => member.name)))),
      ...(supply ? suppliedFacts(catalogue, merged, supply) : ownFacts(catalogue, merged, merging)),
    ],
  });
}
