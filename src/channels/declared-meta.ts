import type { Edition } from '../guide/publication.js';
import type { PublicationKind } from '../guide/reference.js';
import type { Site } from '../guide/site.js';
import { publicationAddress } from './addresses.js';

/** What the tags of a page of the website say, written down a second time beside the templates, as `chrome.ts` is. */
export interface DeclaredMeta {
  readonly title: string;
  readonly siteName: string;
  readonly siteDomain: string;
  readonly siteCode: string | null;
  readonly columnName: string;
  readonly articleTitle: string;
  readonly publicationDate: string | null;
  readonly source: string;
  readonly description: string;
  readonly canonical: string;
}

const COLUMNS = {
  guide: '办事指南',
  bundle: '办事指南',
  'list-page': '专项清单',
  'changes-page': '近期调整',
  'power-page': null,
  'law-page': null,
} satisfies Record<PublicationKind, string | null>;

/** The date that the page itself shows as 更新日期. */
function shownDate({ publication }: Edition): string | null {
  const facts = publication.sections.flatMap((section) => section.facts);
  const date = facts.find(({ type, label }) => type === 'date' && label === '更新日期');
  return date?.type === 'date' ? date.value : null;
}

/** The tags of the website's page of an edition. */
export function declaredMeta(edition: Edition, site: Site): DeclaredMeta {
  const { publication, summary } = edition;
  const title = publication.title.text;
  return {
    title,
    siteName: site.name,
    siteDomain: new URL(site.address).host,
    siteCode: site.siteCode,
    columnName: COLUMNS[publication.kind] ?? title,
    articleTitle: title,
    publicationDate: shownDate(edition),
    source: site.bureau,
    description: summary,
    canonical: publicationAddress(site, publication),
  };
}
