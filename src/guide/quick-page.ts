import type { Catalogue, ServiceItem } from '../catalog/catalogue.js';
import { type QuickMode, quickMode } from '../model/handling-mode.js';
import { isInForce } from '../model/in-force.js';
import { instantLimit } from '../model/notice-targets.js';
import { quickPageId } from '../model/reserved-ids.js';
import { type DateText, parseDate } from '../values/date.js';
import { formatLimit } from '../values/limit.js';
import { dateLeaf, limitLeaf, linkLeaf, optional, textLeaf } from './leaves.js';
import { itemNameLeaf } from './list-entry.js';
import type { Entry, Publication, Section } from './publication.js';
import type { Reference } from './reference.js';
import { entry, section } from './section.js';
import { discoveryLeaves } from './sections/conditions.js';

const NAME = '即办、秒办、免申即办事项';
/** Items on one page: an article of WeChat holds fewer than 20,000 characters, an item takes about 300 and seldom 500. */
const PAGE_LENGTH = 36;

interface QuickItem {
  readonly id: string;
  readonly item: ServiceItem;
  readonly mode: QuickMode;
}

/** What asks least of the citizen first. */
const MODES = [
  {
    mode: '免申即办',
    key: 'without-application',
    words: '不用您申请：符合条件的，我们主动办，办好了告诉您。',
  },
  { mode: '秒办', key: 'at-once', words: '在网上提交，系统自动核对，马上办好。' },
  { mode: '即办', key: 'while-waiting', words: '材料齐全的，当场办完。' },
] as const satisfies readonly { mode: QuickMode; key: string; words: string }[];

function quickItems(catalogue: Catalogue, today: DateText): readonly QuickItem[] {
  return [...catalogue.definitions.item].flatMap(([id, item]) => {
    const mode = isInForce(item, today) ? quickMode(item) : undefined;
    return mode === undefined ? [] : [{ id, item, mode }];
  });
}

function quickEntry({ id, item }: QuickItem): Entry {
  return entry({
    name: itemNameLeaf(id, item),
    facts: [
      limitLeaf('承诺时限', item.承诺办结时限),
      ...discoveryLeaves(item),
      ...optional(item.网办地址, (address) => linkLeaf('电脑上办', address)),
      ...optional(item.移动端地址, (address) => linkLeaf('手机上办', address)),
    ],
  });
}

/** The items from what asks least of the citizen, each mode in the order of the catalogue. */
function inOrder(quick: readonly QuickItem[]): readonly QuickItem[] {
  return MODES.flatMap(({ mode }) => quick.filter((one) => one.mode === mode));
}

function pagesOf(quick: readonly QuickItem[]): readonly (readonly QuickItem[])[] {
  const count = Math.ceil(quick.length / PAGE_LENGTH);
  return Array.from({ length: count }, (_, page) =>
    quick.slice(page * PAGE_LENGTH, (page + 1) * PAGE_LENGTH),
  );
}

function sectionsOf(items: readonly QuickItem[], updated: DateText): readonly Section[] {
  const sections = [
    ...MODES.map(({ mode, key, words }) => {
      const entries = items.filter((one) => one.mode === mode).map(quickEntry);
      const intro = entries.length === 0 ? [] : [textLeaf('', words)];
      return section({ key, part: 'listed', heading: mode, intro, entries });
    }),
    section({
      key: 'about',
      part: 'register',
      heading: '关于这份清单',
      facts: [textLeaf('来源', '从各事项指南的办理模式汇总'), dateLeaf('更新日期', updated)],
    }),
  ];
  return sections.filter((part): part is Section => part !== null);
}

/** One of the pages, not built yet. */
interface QuickPage extends Reference {
  readonly build: () => Publication;
}

/**
 * All items that nobody waits for, by their mode: derived from the items, so that no file can forget one. None where there is no
 * such item; several pages where one would not fit into an article.
 * @param today YYYY-MM-DD
 */
export function quickPages(catalogue: Catalogue, today: DateText): readonly QuickPage[] {
  const quick = inOrder(quickItems(catalogue, today));
  const updated = quick.map(({ item }) => parseDate(item.更新日期) ?? '').toSorted();
  const latest = updated.at(-1);
  if (latest === undefined) return [];
  const limit = formatLimit(instantLimit(catalogue.settings));
  const pages = pagesOf(quick);
  return pages.map((items, index) => {
    const from = index * PAGE_LENGTH + 1;
    const ofPages = `第 ${index + 1} 页，共 ${pages.length} 页`;
    const extent = `这一页是第 ${from} 至 ${from + items.length - 1} 项。`;
    const reference = { kind: 'list-page', id: quickPageId(index + 1) } as const;
    const build = (): Publication => ({
      ...reference,
      title: textLeaf('', pages.length === 1 ? NAME : `${NAME}（${ofPages}）`),
      lead: [
        textLeaf('', `从收到材料到办完不超过${limit}的，和不用申请就办的事项。`),
        textLeaf('', `现有 ${quick.length} 项。${pages.length === 1 ? '' : extent}`),
      ],
      sections: sectionsOf(items, latest),
    });
    return { ...reference, build };
  });
}
