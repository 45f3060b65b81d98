import type { Catalogue, SpecialList } from '../catalog/catalogue.js';
import { isInForce } from '../model/in-force.js';
import { type ListedItem, listedItems } from '../model/list-entries.js';
import { speedupTarget } from '../model/speedup.js';
import type { DateText } from '../values/date.js';
import { formatPercent } from '../values/limit.js';
import { isForOrganisations, isForPersons } from './audience.js';
import { dateLeaf, proseLeaves, textLeaf } from './leaves.js';
import { listChanges } from './list-changes.js';
import { listEntry } from './list-entry.js';
import type { Publication, Section } from './publication.js';
import { savedShare } from './quick-handling.js';
import { section } from './section.js';

/** Whoever reads a list knows first of all for whom he asks: what concerns him stands together. */
const AUDIENCES = [
  { key: 'persons', heading: '个人办的', persons: true, organisations: false },
  { key: 'everyone', heading: '个人和单位都能办的', persons: true, organisations: true },
  { key: 'organisations', heading: '单位办的', persons: false, organisations: true },
] as const;

function audienceSections(
  catalogue: Catalogue,
  list: SpecialList,
  listed: readonly ListedItem[],
): readonly (Section | null)[] {
  return AUDIENCES.map(({ key, heading, persons, organisations }) =>
    section({
      key,
      part: 'listed',
      heading,
      entries: listed
        .filter(({ item: { 服务对象 } }) => isForPersons(服务对象) === persons)
        .filter(({ item: { 服务对象 } }) => isForOrganisations(服务对象) === organisations)
        .map((one) => listEntry(catalogue, list.种类, one)),
    }),
  );
}

function summaryOf(catalogue: Catalogue, list: SpecialList, listed: readonly ListedItem[]): string {
  if (listed.length === 0) return '现在没有事项在这份清单上。';
  const count = `现有 ${listed.length} 项`;
  const shares = listed.map(({ item }) => savedShare(item) ?? 0);
  if (list.种类 !== '提速办') return `${count}。`;
  const target = formatPercent(speedupTarget(catalogue.settings).share);
  return `${count}，提速最少的也有 ${formatPercent(Math.min(...shares))}，目标是 ${target} 以上。`;
}

/** The three modes of 国办发〔2020〕35号 in everyday words. */
const MODES = {
  全程网办: '在外地用电脑或手机申请，由业务所在地的部门在网上办完，不用到现场。',
  异地代收代办: '到身边的通办窗口交材料，窗口核对身份后转给业务所在地的部门办，结果寄给您或者在网上送达。',
  多地联办: '原来要跑几个地方的，现在只到一个地方申请，其余的由各地部门之间办好。',
} as const satisfies Record<NonNullable<SpecialList['事项'][number]['模式']>, string>;

function modesSection(listed: readonly ListedItem[]): Section | null {
  const used = new Set(listed.flatMap(({ entry, item }) => entry.模式 ?? item.通办?.模式 ?? []));
  const names = (Object.keys(MODES) as (keyof typeof MODES)[]).filter((mode) => used.has(mode));
  const facts = names.map((mode) => textLeaf(mode, MODES[mode]));
  return section({ key: 'how', part: 'facts', heading: '怎样异地办', facts });
}

/** What an applicant has to know of a kind of list before its items. */
function howSection(kind: SpecialList['种类'], listed: readonly ListedItem[]): Section | null {
  switch (kind) {
    case '提速办':
    case '热门高频':
      return null;
    case '全省通办':
    case '跨省通办':
      return modesSection(listed);
    case '容缺受理': {
      const text = '必要材料交齐，就先受理；可以后补的，您书面承诺后，在补交时限内交来。';
      return section({ key: 'how', part: 'facts', heading: '怎样容缺', intro: [textLeaf('', text)] });
    }
    case '告知承诺': {
      const text = '我们一次告知您条件和材料，您书面承诺符合，就按承诺办理；承诺不实的，要承担责任。';
      return section({ key: 'how', part: 'facts', heading: '怎样告知承诺', intro: [textLeaf('', text)] });
    }
  }
}

function aboutSection(list: SpecialList): Section | null {
  return section({
    key: 'about',
    part: 'register',
    heading: '关于这份清单',
    facts: [
      textLeaf('种类', list.种类),
      textLeaf('来源', list.来源),
      textLeaf('责任单位', list.责任单位),
      dateLeaf('更新日期', list.更新日期),
    ],
  });
}

/**
 * The page of a special list as it stands on `today` (YYYY-MM-DD): its items in force by audience, then how the list changes
 * and where it comes from.
 * @param catalogue without errors: every reference resolves
 */
export function buildListPage(
  catalogue: Catalogue,
  id: string,
  list: SpecialList,
  today: DateText,
): Publication {
  const listed = listedItems(list, catalogue, today).filter(({ item }) => isInForce(item, today));
  const sections = [
    howSection(list.种类, listed),
    ...audienceSections(catalogue, list, listed),
    listChanges(catalogue, list, today),
    aboutSection(list),
  ];
  return {
    kind: 'list-page',
    id,
    title: textLeaf('', list.名称),
    lead: [
      ...(list.说明 ? proseLeaves('', list.说明) : []),
      textLeaf('', summaryOf(catalogue, list, listed)),
    ],
    sections: sections.filter((part): part is Section => part !== null),
  };
}
