import { createHash } from 'node:crypto';
import type { Bundle, Catalogue, ServiceItem, SpecialList } from '../catalog/catalogue.js';
import { bundleLimits } from '../model/bundle-limits.js';
import { bundleMembers } from '../model/bundle-members.js';
import { isListedOn } from '../model/in-force.js';
import { formatDate } from '../values/date.js';
import { formatLimit, parseLimit } from '../values/limit.js';
import { formatTotalLimit } from '../values/total-limit.js';
import { isForOrganisations, isForPersons } from './audience.js';
import type { Directory, PublicationLink, Shelf, ShelfGroup } from './directory.js';
import { resolve } from './guide-context.js';
import { buildNews } from './news.js';
import type { Publication } from './publication.js';
import { isChangesPage } from './reference.js';

const HOT_COUNT = 8;

/** A definition that is published, and how lists name its publication. */
interface Listed<Definition> {
  readonly definition: Definition;
  readonly link: PublicationLink;
}
type ListedItem = Listed<ServiceItem>;
type ListedBundle = Listed<Bundle>;

function hintOf(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

function whom({ 服务对象 }: Pick<ServiceItem, '服务对象'>): string {
  return [isForPersons(服务对象) && '个人', isForOrganisations(服务对象) && '单位']
    .filter(Boolean)
    .join('、');
}

function linkTo({ kind, id, title }: Publication, hint: string, aliases: readonly string[] = []) {
  return { kind, id, title: title.text, hint, aliases };
}

function listedItem(catalogue: Catalogue, publication: Publication): ListedItem {
  const definition = resolve(catalogue, 'item', publication.id);
  const limit = parseLimit(definition.承诺办结时限);
  const hint = hintOf(whom(definition), limit && formatLimit(limit));
  return { definition, link: linkTo(publication, hint, definition.别名) };
}

function listedBundle(catalogue: Catalogue, publication: Publication, today: string): ListedBundle {
  const definition = resolve(catalogue, 'bundle', publication.id);
  const members = bundleMembers(definition, catalogue, today);
  const { required, everything } = bundleLimits(definition, members);
  const total = required ?? everything;
  const hint = hintOf(whom(definition), total ? formatTotalLimit(total) : `${members.length} 个事项`);
  return { definition, link: linkTo(publication, hint) };
}

/** Items of a list on the day, in the order of the list. */
function itemsOn({ 事项 }: SpecialList, items: readonly ListedItem[], today: string): readonly ListedItem[] {
  const byId = new Map(items.map((item) => [item.link.id, item]));
  return 事项.filter((entry) => isListedOn(entry, today)).flatMap((entry) => byId.get(entry.事项) ?? []);
}

/** How many items a list shows today; those that come or went stand under its changes. */
function entriesOn({ sections }: Publication): number {
  return sections.reduce((sum, { key, entries }) => (key === 'changes' ? sum : sum + entries.length), 0);
}

/** An address that stays when other titles come and go: no count, no position. */
function shelfId(prefix: string, title: string): string {
  return `${prefix}-${createHash('sha256').update(title, 'utf8').digest('hex').slice(0, 8)}`;
}

function shelf(id: string, title: string, listed: readonly Listed<unknown>[]): Shelf {
  return { id, title, guides: listed.map(({ link }) => link) };
}

/** A shelf for each value that occurs, by their titles. */
function shelvesBy(
  prefix: string,
  items: readonly ListedItem[],
  values: (item: ServiceItem) => readonly string[],
): readonly Shelf[] {
  const titles = [...new Set(items.flatMap(({ definition }) => values(definition)))].sort();
  return titles.map((title) =>
    shelf(
      shelfId(prefix, title),
      title,
      items.filter(({ definition }) => values(definition).includes(title)),
    ),
  );
}

function audienceShelves(listed: readonly (ListedItem | ListedBundle)[]): readonly Shelf[] {
  const forWhom = (accepts: typeof isForPersons) =>
    listed.filter(({ definition }) => accepts(definition.服务对象));
  return [
    shelf('audience-person', '个人办事', forWhom(isForPersons)),
    shelf('audience-organisation', '单位办事', forWhom(isForOrganisations)),
  ];
}

function hotItems(catalogue: Catalogue, items: readonly ListedItem[], today: string): readonly ListedItem[] {
  const hot = [...catalogue.definitions.list.values()].find((list) => list.种类 === '热门高频');
  const listed = hot === undefined ? [] : itemsOn(hot, items, today);
  return (listed.length > 0 ? listed : items).slice(0, HOT_COUNT);
}

/**
 * Ways to browse the published guides without searching.
 * @param publications all that are published, in the order in which lists name them
 * @param today YYYY-MM-DD
 */
export function buildDirectory(
  catalogue: Catalogue,
  publications: readonly Publication[],
  today: string,
): Directory {
  const ofKind = (kind: Publication['kind']) => publications.filter((one) => one.kind === kind);
  const items = ofKind('guide').map((one) => listedItem(catalogue, one));
  const bundles = ofKind('bundle').map((one) => listedBundle(catalogue, one, today));
  const groups: readonly ShelfGroup[] = [
    { id: 'audience', title: '按办事对象', shelves: audienceShelves([...bundles, ...items]) },
    { id: 'subject', title: '按主题', shelves: shelvesBy('subject', items, (item) => item.主题) },
    { id: 'type', title: '按事项类型', shelves: shelvesBy('type', items, (item) => [item.事项类型]) },
  ];
  const changes = publications.find(isChangesPage);
  const news = buildNews(catalogue, publications);
  const [newest] = news;
  return {
    bundles: bundles.map(({ link }) => link),
    hot: hotItems(catalogue, items, today).map(({ link }) => link),
    groups: groups
      .map((group) => ({ ...group, shelves: group.shelves.filter((one) => one.guides.length > 0) }))
      .filter((group) => group.shelves.length > 0),
    lists: ofKind('list-page').map((one) => linkTo(one, `${entriesOn(one)} 项`)),
    items: items.map(({ link }) => link),
    changes: changes && newest ? linkTo(changes, `最近一次 ${formatDate(newest.date)}`) : null,
    news,
  };
}
