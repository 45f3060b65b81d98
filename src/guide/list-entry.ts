import type { Catalogue, Material, ServiceItem, SpecialList } from '../catalog/catalogue.js';
import type { ListedItem } from '../model/list-entries.js';
import { speedupBaseline } from '../model/speedup.js';
import { isSupplied } from '../model/supplied-material.js';
import { normaliseText } from '../values/text.js';
import type { Leaf } from './leaf.js';
import {
  labelledOnce,
  limitLeaf,
  linkLeaf,
  optional,
  proseLeaves,
  referring,
  statutoryLimitLeaf,
  textLeaf,
} from './leaves.js';
import type { Entry } from './publication.js';
import { modeTags, percentLeaf, savedShare } from './quick-handling.js';
import { entry } from './section.js';
import { notifiedFacts } from './sections/commitments.js';

type FactsOf = (listed: ListedItem, catalogue: Catalogue) => readonly Leaf[];

function speedFacts({ item }: ListedItem): readonly Leaf[] {
  const share = savedShare(item);
  const isPrescribed = speedupBaseline(item)?.key === '规定办结时限';
  return [
    ...(isPrescribed && item.规定办结时限 !== undefined
      ? [limitLeaf('规定时限', item.规定办结时限)]
      : [statutoryLimitLeaf('法定时限', item.法定办结时限)]),
    limitLeaf('承诺时限', item.承诺办结时限),
    ...(share === undefined ? [] : [percentLeaf('提速', share)]),
  ];
}

/** The channels that the list names, else all of the item, with the way in; then its entrances on the internet. */
function channelFacts({ entry: { 渠道 = [] }, item }: ListedItem): readonly Leaf[] {
  const wanted = new Set(渠道.map(normaliseText));
  const own = (item.渠道 ?? []).filter(({ 名称 }) => wanted.size === 0 || wanted.has(normaliseText(名称)));
  return [
    ...own.map(({ 名称, 进入方式 }) => textLeaf(名称, 进入方式)),
    ...optional(item.网办地址, (address) => linkLeaf('电脑上办', address)),
    ...optional(item.移动端地址, (address) => linkLeaf('手机上办', address)),
  ];
}

function regionFacts({ entry: { 模式, 办结时限, 材料 }, item }: ListedItem): readonly Leaf[] {
  const { 通办 } = item;
  const mode = 模式 ?? 通办?.模式;
  return [
    ...optional(通办?.范围, (reach) => textLeaf('通办范围', reach)),
    ...optional(mode, (text) => textLeaf('通办模式', text)),
    办结时限 === undefined ? limitLeaf('承诺时限', item.承诺办结时限) : limitLeaf('统一时限', 办结时限),
    ...(材料?.length === 0 ? [textLeaf('统一材料', '不需要材料')] : []),
    ...labelledOnce((材料 ?? []).map((name) => textLeaf('统一材料', name))),
    ...(通办?.说明 ? proseLeaves('怎样通办', 通办.说明) : []),
  ];
}

/** A document with what an applicant has to know of it in a line. */
function materialLeaf(label: string, material: Material): Leaf {
  const notes = [
    ...(isSupplied(material) ? ['免提交'] : []),
    ...(material.适用情形 ? [`${material.适用情形.join('、')}的才要`] : []),
    ...(material.必要性 === '非必要' && !material.适用情形 ? ['特定情形才要'] : []),
  ];
  return textLeaf(
    label,
    notes.length === 0 ? material.材料名称 : `${material.材料名称}（${notes.join('，')}）`,
  );
}

/** 青岛市优化营商环境条例第二十四条: the materials without which nothing starts, and those that may follow. */
function deferralFacts({ item }: ListedItem): readonly Leaf[] {
  const isDeferrable = (material: Material) => material.必要性 === '容缺后补';
  const { 补交时限, 逾期后果 } = item.告知承诺 ?? {};
  return [
    ...labelledOnce(item.申请材料.filter(isDeferrable).map((one) => materialLeaf('可以后补', one))),
    ...optional(补交时限, (limit) => limitLeaf('补交时限', limit)),
    ...(逾期后果 ? proseLeaves('逾期不补', 逾期后果) : []),
    ...labelledOnce(
      item.申请材料.filter((one) => !isDeferrable(one)).map((one) => materialLeaf('必要材料', one)),
    ),
  ];
}

function commitmentFacts({ item }: ListedItem, catalogue: Catalogue): readonly Leaf[] {
  return item.告知承诺 ? notifiedFacts(catalogue, item.告知承诺) : [];
}

const FACTS = {
  提速办: speedFacts,
  热门高频: channelFacts,
  全省通办: regionFacts,
  跨省通办: regionFacts,
  容缺受理: deferralFacts,
  告知承诺: commitmentFacts,
} satisfies Record<SpecialList['种类'], FactsOf>;

/** The item's name as its guide has it, leading there. */
export function itemNameLeaf(id: string, item: ServiceItem): Leaf {
  return referring(textLeaf('', item.事项名称), { kind: 'guide', id });
}

/** An item in force as a list shows it: what the kind of list is about, and the list's own note. */
export function listEntry(catalogue: Catalogue, kind: SpecialList['种类'], listed: ListedItem): Entry {
  const { entry: listEntry, item } = listed;
  return entry({
    name: itemNameLeaf(listEntry.事项, item),
    tags: modeTags(item),
    facts: FACTS[kind](listed, catalogue),
    body: listEntry.备注 ? proseLeaves('', listEntry.备注) : [],
  });
}
