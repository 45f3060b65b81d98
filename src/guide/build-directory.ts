import { createHash } from 'node:crypto';
import type { Catalogue, ServiceItem } from '../catalog/catalogue.js';
import { isListedOn } from '../model/in-force.js';
import { formatLimit, parseLimit } from '../values/limit.js';
import { isForOrganisations, isForPersons } from './audience.js';
import type { Directory, GuideLink, Shelf, ShelfGroup } from './directory.js';

type ItemEntry = readonly [id: string, item: ServiceItem];

const HOT_COUNT = 8;
function guideLink([id, item]: ItemEntry): GuideLink {
  const limit = parseLimit(item.承诺办结时限);
  const whom = [isForPersons(item.服务对象) && '个人', isForOrganisations(item.服务对象) && '单位'];
  const hint = [whom.filter(Boolean).join('、'), limit && formatLimit(limit)];
  return { id, title: item.事项名称, hint: hint.filter(Boolean).join(' · '), aliases: item.别名 ?? [] };
}

function shelf(id: string, title: string, items: readonly ItemEntry[]): Shelf {
  return { id, title, guides: items.map(guideLink) };
}

/** An address that stays when other titles come and go: no count, no position. */
function shelfId(prefix: string, title: string): string {
  return `${prefix}-${createHash('sha256').update(title, 'utf8').digest('hex').slice(0, 8)}`;
}

/** A shelf for each value that occurs, by their titles. */
function shelvesBy(
  prefix: string,
  items: readonly ItemEntry[],
  values: (item: ServiceItem) => readonly string[],
): readonly Shelf[] {
  const titles = [...new Set(items.flatMap(([, item]) => values(item)))].sort();
  return titles.map((title) =>
    shelf(
      shelfId(prefix, title),
      title,
      items.filter(([, item]) => values(item).includes(title)),
    ),
  );
}

function audienceShelves(items: readonly ItemEntry[]): readonly Shelf[] {
  return [
    shelf(
      'audience-person',
      '个人办事',
      items.filter(([, item]) => isForPersons(item.服务对象)),
    ),
    shelf(
      'audience-organisation',
      '单位办事',
      items.filter(([, item]) => isForOrganisations(item.服务对象)),
    ),
  ];
}

function listShelves(catalogue: Catalogue, items: readonly ItemEntry[], today: string): readonly Shelf[] {
  return [...catalogue.definitions.list].map(([id, list]) => {
    const listed = new Set(list.事项.filter((entry) => isListedOn(entry, today)).map((entry) => entry.事项));
    return shelf(
      `list-${id}`,
      list.名称,
      items.filter(([item]) => listed.has(item)),
    );
  });
}

function hotGuides(catalogue: Catalogue, items: readonly ItemEntry[], today: string): readonly GuideLink[] {
  const hot = [...catalogue.definitions.list.values()].find((list) => list.种类 === '热门高频');
  const ids = (hot?.事项 ?? []).filter((entry) => isListedOn(entry, today)).map((entry) => entry.事项);
  const listed = ids.flatMap((id) => items.filter(([item]) => item === id));
  return (listed.length > 0 ? listed : items).slice(0, HOT_COUNT).map(guideLink);
}

/**
 * Ways to browse the published guides without searching.
 * @param items in force, in the order of their ids
 * @param today YYYY-MM-DD
 */
export function buildDirectory(catalogue: Catalogue, items: readonly ItemEntry[], today: string): Directory {
  const groups: readonly ShelfGroup[] = [
    { id: 'audience', title: '按办事对象', shelves: audienceShelves(items) },
    { id: 'subject', title: '按主题', shelves: shelvesBy('subject', items, (item) => item.主题) },
    { id: 'type', title: '按事项类型', shelves: shelvesBy('type', items, (item) => [item.事项类型]) },
    { id: 'list', title: '专项清单', shelves: listShelves(catalogue, items, today) },
  ];
  return {
    groups: groups
      .map((group) => ({ ...group, shelves: group.shelves.filter((one) => one.guides.length > 0) }))
      .filter((group) => group.shelves.length > 0),
    hot: hotGuides(catalogue, items, today),
    all: items.map(guideLink),
  };
}
