import { normaliseText } from '../values/text.js';
import { checkJsonLd } from './check-json-ld.js';
import { type MetaTag, type PageMeta, readMeta } from './extract/read-meta.js';
import { META_CODES } from './image-codes.js';
import type { PageProblem } from './problem.js';

/** What the tags of one page must say; null for a tag that the page must not have. */
export interface MetaExpectation {
  /** The channel's name for people, such as 网站. */
  readonly channel: string;
  /** Of the publication, or of the list; `<title>` holds it, and besides only the site's name. */
  readonly title: string;
  readonly siteName: string;
  readonly siteDomain: string;
  readonly siteCode: string | null;
  readonly columnName: string;
  readonly articleTitle: string | null;
  /** YYYY-MM-DD */
  readonly publicationDate: string | null;
  readonly source: string | null;
  readonly description: string;
  readonly canonical: string | null;
  /** What the page shows: other tags and JSON-LD may say it again. */
  readonly allowedTexts: readonly string[];
}

/** Tags that tell browsers how to show the page and hold no words of it. */
const TECHNICAL = new Set([
  'viewport',
  'robots',
  'referrer',
  'renderer',
  'generator',
  'theme-color',
  'color-scheme',
  'format-detection',
  'content-security-policy',
  'content-type',
  'content-language',
  'x-ua-compatible',
  'x-dns-prefetch-control',
  'og:type',
  'og:locale',
  'twitter:card',
]);
const NONE = '（没有这个标签）';

type Expected = readonly [name: string, expected: string | null, found: readonly string[]];

function isSame(left: string, right: string): boolean {
  return normaliseText(left) === normaliseText(right);
}

/** What every page must say of itself, with what it says. */
function declaredTags(meta: PageMeta, expected: MetaExpectation): readonly Expected[] {
  const contents = (key: string): readonly string[] =>
    meta.tags.filter((tag) => isTag(tag, key)).map(({ content }) => content);
  const rows = [
    ['SiteName', expected.siteName],
    ['SiteDomain', expected.siteDomain],
    ['SiteIDCode', expected.siteCode],
    ['ColumnName', expected.columnName],
    ['ColumnType', '办事服务'],
    ['ArticleTitle', expected.articleTitle],
    ['PubDate', expected.publicationDate],
    ['ContentSource', expected.source],
    ['Description', expected.description],
  ] as const;
  return [
    ...rows.map(([name, value]) => [name, value, contents(name)] as const),
    ['canonical', expected.canonical, meta.canonicals],
  ];
}

function isTag(tag: MetaTag, key: string): boolean {
  return tag.kind === 'name' && tag.key.toLowerCase() === key.toLowerCase();
}

/** True when nothing but the title, the site's name and signs between them stands in `<title>`. */
function isTitle(found: string, { title, siteName }: MetaExpectation): boolean {
  const shown = normaliseText(found);
  if (!shown.includes(normaliseText(title))) return false;
  const rest = shown.replace(normaliseText(title), '').replace(normaliseText(siteName), '');
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** Words, one after another as tags hold them, that all stand in a text of the page. */
function isSaid(content: string, texts: readonly string[]): boolean {
  const isIn = (part: string): boolean =>
    texts.some((text) => normaliseText(text).includes(normaliseText(part)));
  return isIn(content) || content.split(/[,，;；、|\s]+/u).every(isIn);
}

/**
 * Compares what a finished page says of itself to machines with what the catalogue says: the tags that 《政府网站发展指引》
 * asks for, the address it calls its own, JSON-LD, and that no other tag says more.
 */
export function checkMeta(html: string, expected: MetaExpectation): readonly PageProblem[] {
  const meta = readMeta(html);
  const problems: PageProblem[] = [];
  const add = (doc: PageProblem['doc'], name: string, wanted: string, found?: string): void => {
    const args = { 渠道: expected.channel, 名称: name, 应为: wanted };
    problems.push({ doc, factPath: '', args: found === undefined ? args : { ...args, 页面: found } });
  };
  if (meta.titles.length === 0) add(META_CODES.metaMissing, 'title', expected.title);
  for (const title of meta.titles) {
    if (!isTitle(title, expected)) add(META_CODES.metaDiffers, 'title', expected.title, title);
  }
  const declared = declaredTags(meta, expected);
  for (const [name, wanted, found] of declared) {
    if (wanted !== null && found.length === 0) add(META_CODES.metaMissing, name, wanted);
    for (const content of found) {
      if (wanted === null || !isSame(content, wanted)) {
        add(META_CODES.metaDiffers, name, wanted ?? NONE, content);
      }
    }
  }
  const texts = [
    ...declared.map(([, wanted]) => wanted ?? ''),
    expected.title,
    ...expected.allowedTexts,
  ].filter(Boolean);
  for (const tag of meta.tags) {
    const isKnown = TECHNICAL.has(tag.key.toLowerCase()) || declared.some(([name]) => isTag(tag, name));
    if (!isKnown && !isSaid(tag.content, texts)) {
      add(META_CODES.metaDiffers, tag.key, '页面上有的内容', tag.content);
    }
  }
  for (const text of meta.brokenJsonLd) add(META_CODES.metaDiffers, 'JSON-LD', '能读懂的 JSON', text.trim());
  for (const { key, text } of checkJsonLd(meta.jsonLd, texts)) {
    add(META_CODES.metaDiffers, `JSON-LD 的 ${key}`, '页面上有的内容', text);
  }
  return problems;
}
