import type { Publication } from '../guide/publication.js';
import type { Site } from '../guide/site.js';

/** What the website's shell (`website/page.hbs`) asks of every page. */
export interface WebsiteHead {
  readonly headTitle: string;
  readonly description: string;
  readonly columnName: string;
  /** Null on pages that list others; the tags of 政府网站发展指引 differ for them. */
  readonly articleTitle: string | null;
  readonly publicationDate: string | null;
  readonly crumbs: readonly { readonly path: string; readonly text: string }[];
  readonly here: string;
}

/** The shell's fields that follow from where a page is. */
interface WebsitePlace {
  readonly domain: string;
  readonly canonical: string | null;
  readonly base: string | null;
}

/** The head of the page at a path of the website, such as `guides/x/index.html`. */
export function headOf(site: Site, path: string, head: WebsiteHead): WebsiteHead & WebsitePlace {
  return { ...head, domain: new URL(site.address).host, canonical: pageAddress(site, path), base: null };
}

/** A page's absolute address: folders end in a slash. */
export function pageAddress(site: Site, path: string): string {
  const folder = path.replace(/(^|\/)index\.html$/u, '$1');
  return `${site.address}/${folder.split('/').map(encodeURIComponent).join('/')}`;
}

/** From a page up to the root of its channel: `guides/x/index.html` → `../../`. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The date (YYYY-MM-DD) that the publication itself gives under 更新日期: there is no clock here. */
export function publicationDate(publication: Publication): string | null {
  for (const { facts } of publication.sections) {
    for (const leaf of facts) if (leaf.type === 'date' && leaf.label === '更新日期') return leaf.value;
  }
  return null;
}
