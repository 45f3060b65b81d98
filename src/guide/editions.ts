import type { Bundle, Catalogue, ServiceItem, SpecialList } from '../catalog/catalogue.js';
import { parseWebAddress } from '../values/web-address.js';
import { type BundleLink, buildBundleGuide } from './bundle-guide.js';
import { checkCodeOf, digestOf } from './digest.js';
import { factsOf } from './facts.js';
import { buildItemGuide } from './item-guide.js';
import { buildListPage } from './list-page.js';
import type { Edition, Publication } from './publication.js';

/** Limit of the article's digest in characters, below WeChat's own 128. */
const SUMMARY_LIMIT = 120;

/** Limit of the article's title in characters. Source: WeChat's draft interface, `title`. */
const TITLE_LIMIT = 32;

/** A publication as it will be; its digest is reckoned only where somebody wants it. */
export type UnsignedEdition = Omit<Edition, 'digest' | 'checkCode'>;

/** The publication with its digest and the code that is read from it. */
export function signed(edition: UnsignedEdition): Edition {
  const digest = digestOf(factsOf(edition.publication));
  return { ...edition, digest, checkCode: checkCodeOf(digest) };
}

/** A publication with what the channels show beside it. */
export function edition(
  publication: Publication,
  articleTitle: string,
  summary: string,
  onlineAddress: string | null = null,
): UnsignedEdition {
  return { publication, articleTitle, summary, onlineAddress };
}

function summaryOf(publication: Publication): string {
  const text = publication.lead[0]?.text ?? publication.title.text;
  return [...text].slice(0, SUMMARY_LIMIT).join('');
}

/** The guide of an item. */
export function itemEdition(
  catalogue: Catalogue,
  id: string,
  item: ServiceItem,
  bundles: readonly BundleLink[] = [],
): UnsignedEdition {
  const publication = buildItemGuide(catalogue, id, item, bundles);
  const onlineAddress = parseWebAddress(item.网办地址 ?? '') ?? null;
  return edition(publication, item.公众号标题 ?? item.事项名称, summaryOf(publication), onlineAddress);
}

/** The guide of a bundle. */
export function bundleEdition(
  catalogue: Catalogue,
  id: string,
  bundle: Bundle,
  today: string,
): UnsignedEdition {
  const publication = buildBundleGuide(catalogue, id, bundle, today);
  const { 网办地址, 移动端地址 } = bundle.受理入口;
  const onlineAddress = parseWebAddress(网办地址 ?? 移动端地址 ?? '') ?? null;
  return edition(publication, articleTitleOf(publication, bundle), summaryOf(publication), onlineAddress);
}

/** The title of the guide, where that is short enough. */
function articleTitleOf({ title: { text } }: Publication, { 名称 }: Bundle): string {
  return [...text].length <= TITLE_LIMIT ? text : [...名称].slice(0, TITLE_LIMIT).join('');
}

/** The article is called like the list: `list-name-too-long` keeps it within the limit. */
export function listEdition(
  catalogue: Catalogue,
  id: string,
  list: SpecialList,
  today: string,
): UnsignedEdition {
  const publication = buildListPage(catalogue, id, list, today);
  return edition(publication, list.名称, summaryOf(publication));
}

/** The article is called like the page, its first line stands for it. */
export function plainEdition(publication: Publication): UnsignedEdition {
  return edition(publication, publication.title.text, summaryOf(publication));
}
