import type { News } from '../guide/news.js';
import { CHANGES_PAGE } from '../guide/reference.js';
import type { Site } from '../guide/site.js';
import { placeOf, publicationAddress } from './addresses.js';

/** The feed below the root of the website. */
export const FEED_PATH = 'feed.xml';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML 1.0, production Char: half a surrogate pair and control characters but these three stand in no document. */
function escapeXml(text: string): string {
  return [...text]
    .filter((sign) => /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(sign))
    .join('')
    .replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>\n`;

/** The day as an instant (RFC 3339): its beginning in China. */
const instant = (date: string): string => `${date}T00:00:00+08:00`;

/** RFC 4151; the path keeps apart bureaus that share a host. */
function idOf({ key, date }: News, site: Site): string {
  const { hostname, pathname } = new URL(`${site.address}/`);
  return `tag:${hostname},${date}:${pathname.slice(1)}${placeOf(CHANGES_PAGE)}/${key}`;
}

function entry(news: News, site: Site): string {
  const html = news.paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('');
  return [
    '<entry>\n',
    element('id', idOf(news, site)),
    element('title', news.title),
    element('updated', instant(news.date)),
    element('published', instant(news.date)),
    `<link rel="alternate" type="text/html" href="${escapeXml(publicationAddress(site, news.page))}"/>\n`,
    `<category term="${escapeXml(news.category)}"/>\n`,
    `<content type="html">${escapeXml(html)}</content>\n`,
    '</entry>\n',
  ].join('');
}

/**
 * The newest changes for citizens as an Atom feed (RFC 4287). No clock: it was last updated on the day of the newest change.
 * @param news newest first, at least one
 */
export function atomFeed(news: readonly News[], site: Site): string {
  const address = `${site.address}/${FEED_PATH}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">\n',
    element('id', address),
    element('title', `近期调整 - ${site.name}`),
    element('updated', instant(news[0]?.date ?? '')),
    `<author>\n${element('name', site.bureau)}</author>\n`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(address)}"/>\n`,
    `<link rel="alternate" type="text/html" href="${escapeXml(publicationAddress(site, CHANGES_PAGE))}"/>\n`,
    ...news.map((one) => entry(one, site)),
    '</feed>\n',
  ].join('');
}
