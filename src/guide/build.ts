import type { Bundle, Catalogue, ServiceItem, SpecialList } from '../catalog/catalogue.js';
import { bundleMembers } from '../model/bundle-members.js';
import { isInForce } from '../model/in-force.js';
import { buildIndices } from '../model/indices.js';
import { parseWebAddress } from '../values/web-address.js';
import { buildDirectory } from './build-directory.js';
import { buildSite } from './build-site.js';
import { buildBundleGuide } from './bundle-guide.js';
import { checkCodeOf, digestOf } from './digest.js';
import type { Directory } from './directory.js';
import { factsOf } from './facts.js';
import { resolve } from './guide-context.js';
import { buildItemGuide } from './item-guide.js';
import { buildLawPage } from './law-page.js';
import { buildListPage } from './list-page.js';
import { buildPowerPage } from './power-page.js';
import type { Edition, Publication } from './publication.js';
import { buildQuickPages } from './quick-page.js';
import type { Site } from './site.js';

/** Limit of the article's digest in characters, below WeChat's own 128. */
const SUMMARY_LIMIT = 120;

/** Limit of the article's title in characters. Source: WeChat's draft interface, `title`. */
const TITLE_LIMIT = 32;

/** All that the channels publish. */
export interface Collection {
  readonly site: Site;
  readonly directory: Directory;
  readonly editions: readonly Edition[];
}

function edition(
  publication: Publication,
  articleTitle: string,
  summary: string,
  onlineAddress: string | null = null,
): Edition {
  const digest = digestOf(factsOf(publication));
  return { publication, digest, checkCode: checkCodeOf(digest), articleTitle, summary, onlineAddress };
}

function summaryOf(publication: Publication): string {
  const text = publication.lead[0]?.text ?? publication.title.text;
  return [...text].slice(0, SUMMARY_LIMIT).join('');
}

function itemEdition(
  catalogue: Catalogue,
  id: string,
  item: ServiceItem,
  bundles: readonly Publication[] = [],
): Edition {
  const publication = buildItemGuide(catalogue, id, item, bundles);
  const onlineAddress = parseWebAddress(item.网办地址 ?? '') ?? null;
  return edition(publication, item.公众号标题 ?? item.事项名称, summaryOf(publication), onlineAddress);
}

function bundleEdition(catalogue: Catalogue, id: string, bundle: Bundle, today: string): Edition {
  const publication = buildBundleGuide(catalogue, id, bundle, today);
  const { 网办地址, 移动端地址 } = bundle.受理入口;
  const onlineAddress = parseWebAddress(网办地址 ?? 移动端地址 ?? '') ?? null;
  return edition(publication, articleTitleOf(publication, bundle), summaryOf(publication), onlineAddress);
}

/** The title of the guide, where that is short enough. */
function articleTitleOf({ title: { text } }: Publication, { 名称 }: Bundle): string {
  return [...text].length <= TITLE_LIMIT ? text : [...名称].slice(0, TITLE_LIMIT).join('');
}

/** The guides of the bundles that an item is a member of, by the item's id. */
function bundlesByItem(
  catalogue: Catalogue,
  bundles: readonly Edition[],
): ReadonlyMap<string, Publication[]> {
  const byItem = new Map<string, Publication[]>();
  for (const { publication } of bundles) {
    for (const { 事项 } of resolve(catalogue, 'bundle', publication.id).成员) {
      if (事项 !== undefined) byItem.set(事项, [...(byItem.get(事项) ?? []), publication]);
    }
  }
  return byItem;
}

/** The article is called like the list: `list-name-too-long` keeps it within the limit. */
function listEdition(catalogue: Catalogue, id: string, list: SpecialList, today: string): Edition {
  const publication = buildListPage(catalogue, id, list, today);
  return edition(publication, list.名称, summaryOf(publication));
}

function quickEditions(catalogue: Catalogue, today: string): readonly Edition[] {
  return buildQuickPages(catalogue, today).map((publication) =>
    edition(publication, publication.title.text, summaryOf(publication)),
  );
}

/**
 * Catalogue (authoring shape) to publications (reader's shape): the one conversion.
 * @param catalogue without errors, with settings
 * @param today YYYY-MM-DD; decides which items are in force, and so which members a bundle has
 */
export function buildCollection(catalogue: Catalogue, today: string): Collection {
  const { settings } = catalogue;
  if (settings === undefined) throw new Error('a catalogue without settings cannot be published');
  const items = [...catalogue.definitions.item].filter(([, item]) => isInForce(item, today));
  const bundles = [...catalogue.definitions.bundle].filter(
    ([, bundle]) => bundleMembers(bundle, catalogue, today).length > 0,
  );
  const bundleEditions = bundles.map(([id, bundle]) => bundleEdition(catalogue, id, bundle, today));
  const bundled = bundlesByItem(catalogue, bundleEditions);
  const indices = buildIndices(catalogue);
  const powerPage = buildPowerPage(catalogue, indices, today);
  const lawPage = buildLawPage(catalogue, indices);
  const editions = [
    ...items.map(([id, item]) => itemEdition(catalogue, id, item, bundled.get(id))),
    ...bundleEditions,
    ...[...catalogue.definitions.list].map(([id, list]) => listEdition(catalogue, id, list, today)),
    ...quickEditions(catalogue, today),
    edition(powerPage, powerPage.title.text, `${settings.机构名称}权责清单`),
    edition(lawPage, lawPage.title.text, `${settings.机构名称}办事依据的法规`),
  ];
  const publications = editions.map(({ publication }) => publication);
  return {
    site: buildSite(settings),
    directory: buildDirectory(catalogue, publications, today),
    editions,
  };
}
