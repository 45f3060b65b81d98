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
const TECHNICAL = new Set(
  (
    'viewport robots referrer renderer generator theme-color color-scheme format-detection content-security-policy ' +
    'content-type content-language x-ua-compatible x-dns-prefetch-control og:type og:locale twitter:card'
  ).split(' '),
);
const NONE = '（没有这个标签）';
const SHOWN = '页面上有的内容';

/** A tag, what it must say (null: nothing), and what it says, as often as it stands there. */
type Declared = readonly [name: string, wanted: string | null, contents: readonly string[]];

function isSame(left: string, right: string): boolean {
  return normaliseText(left) === normaliseText(right);
}

/** What every page must say of itself, with what it says. */
function declaredTags(meta: PageMeta, expected: MetaExpectation): readonly Declared[] {
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

/** A tag with what it should say; `found` is absent where the tag is. */
interface Flaw {
  readonly name: string;
  readonly wanted: string;
  readonly found?: string;
}

function* titleFlaws({ titles }: PageMeta, expected: MetaExpectation): Generator<Flaw> {
  const flaw = { name: 'title', wanted: expected.title };
  if (titles.length === 0) yield flaw;
  for (const found of titles) if (!isTitle(found, expected)) yield { ...flaw, found };
}

function* declaredFlaws(declared: readonly Declared[]): Generator<Flaw> {
  for (const [name, wanted, contents] of declared) {
    if (wanted !== null && contents.length === 0) yield { name, wanted };
    for (const found of contents) {
      if (wanted === null || !isSame(found, wanted)) yield { name, wanted: wanted ?? NONE, found };
    }
  }
}

/** What else the page tells machines, and does not show. */
function* strayFlaws(meta: PageMeta, names: readonly string[], texts: readonly string[]): Generator<Flaw> {
  for (const tag of meta.tags) {
    const isKnown = TECHNICAL.has(tag.key.toLowerCase()) || names.some((name) => isTag(tag, name));
    if (!isKnown && !isSaid(tag.content, texts)) yield { name: tag.key, wanted: SHOWN, found: tag.content };
  }
  for (const text of meta.brokenJsonLd) {
    yield { name: 'JSON-LD', wanted: '能读懂的 JSON', found: text.trim() };
  }
  for (const { key, text } of checkJsonLd(meta.jsonLd, texts)) {
    yield { name: `JSON-LD 的 ${key}`, wanted: SHOWN, found: text };
  }
}

/**
 * Compares what a finished page says of itself to machines with what the catalogue says: the tags that 《政府网站发展指引》
 * asks for, the address it calls its own, JSON-LD, and that no other tag says more.
 */
export function checkMeta(html: string, expected: MetaExpectation): readonly PageProblem[] {
  const meta = readMeta(html);
  const declared = declaredTags(meta, expected);
  const [names, wanted] = [declared.map(([name]) => name), declared.flatMap(([, text]) => text ?? [])];
  const flaws = [
    ...titleFlaws(meta, expected),
    ...declaredFlaws(declared),
    ...strayFlaws(meta, names, [...wanted, expected.title, ...expected.allowedTexts]),
  ];
  return flaws.map(({ name, wanted, found }) => {
    const args = { 渠道: expected.channel, 名称: name, 应为: wanted };
    return found === undefined
      ? { doc: META_CODES.metaMissing, factPath: '', args }
      : { doc: META_CODES.metaDiffers, factPath: '', args: { ...args, 页面: found } };
  });
}
