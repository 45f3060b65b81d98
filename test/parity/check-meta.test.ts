import { describe, expect, it } from 'vitest';
import { makeChannel } from '../../src/channels/registry.js';
import { publicationDate } from '../../src/channels/website-pages.js';
import type { Edition, Publication } from '../../src/guide/publication.js';
import { checkJsonLd } from '../../src/parity/check-json-ld.js';
import { checkMeta, type MetaExpectation } from '../../src/parity/check-meta.js';
import { readMeta } from '../../src/parity/extract/read-meta.js';
import { textAt } from '../channels/artefacts.js';
import { bundleEdition, directory, editions, site, unemploymentEdition } from '../channels/editions.js';
import { shippedTexts } from '../channels/template-texts.js';

const website = makeChannel('website', shippedTexts());

function htmlOf(edition: Edition): string {
  const [page] = website.renderEdition(edition, site);
  return page?.kind === 'text' ? page.text : '';
}

const PLACES = {
  guide: ['guides', '办事指南'],
  bundle: ['bundles', '办事指南'],
  'list-page': ['lists', '专项清单'],
  'changes-page': ['changes', '近期调整'],
  'power-page': ['', ''],
  'law-page': ['', ''],
} as const satisfies Record<Publication['kind'], readonly [string, string]>;

function expectedOf({ publication, summary }: Edition): MetaExpectation {
  const [folder, column] = PLACES[publication.kind];
  const title = publication.title.text;
  return {
    channel: '网站',
    title,
    siteName: '云岭人社政务服务网',
    siteDomain: 'www.yunling-rs.example',
    siteCode: '0000000001',
    columnName: column || title,
    articleTitle: title,
    publicationDate: publicationDate(publication),
    source: '云岭市人力资源和社会保障局',
    description: summary,
    canonical: [site.address, folder, publication.id, ''].filter((part, at) => part || at === 3).join('/'),
    allowedTexts: ['多久办好：1个工作日', '咨询电话：12333', '更新日期：2026年11月2日', '工本费：20元'],
  };
}

const page = htmlOf(unemploymentEdition);
const expected = expectedOf(unemploymentEdition);

/** Codes with tag and what is found there. */
const found = (html: string, wanted = expected) =>
  checkMeta(html, wanted).map(({ doc, args }) => [doc.code, args.名称, args.页面].filter(Boolean).join(' '));

/** The page with another thing in the place of one; it must be there. */
function changed(from: string, to: string): string {
  expect(page).toContain(from);
  return page.replace(from, to);
}
const withHead = (more: string) => changed('</head>', `${more}</head>`);
const withJsonLd = (value: unknown) =>
  withHead(`<script type="application/ld+json">${JSON.stringify(value)}</script>`);

describe('built pages', () => {
  it.each(editions)('of $publication.id say what they should', (edition) => {
    expect(found(htmlOf(edition), expectedOf(edition))).toEqual([]);
  });

  it.each([
    ['index.html', '云岭人社政务服务网', '首页', '/'],
    ['all/index.html', '全部事项', '全部事项', '/all/'],
    ['browse/audience-person/index.html', '个人', '个人', '/browse/audience-person/'],
  ])('that list others do so too: %s', (path, title, columnName, place) => {
    const html = textAt(website.renderFrame(directory, editions, site), path);
    const description = '云岭市人力资源和社会保障局政务服务事项办事指南';
    const canonical = `${site.address}${place}`;
    const none = { articleTitle: null, publicationDate: null, source: null };
    expect(found(html, { ...expected, title, columnName, description, canonical, ...none })).toEqual([]);
  });

  it('are told from one another', () => {
    expect(found(page, expectedOf(bundleEdition)).map((line) => line.split(' ', 2).join(' '))).toEqual([
      'P024 title',
      'P024 ArticleTitle',
      'P024 PubDate',
      'P024 Description',
      'P024 canonical',
    ]);
  });

  it('without a code of the site have no tag for it', () => {
    const [made] = website.renderEdition(unemploymentEdition, { ...site, siteCode: null });
    const html = made?.kind === 'text' ? made.text : '';
    expect(found(html, { ...expected, siteCode: null })).toEqual([]);
    expect(found(html)).toEqual(['P023 SiteIDCode']);
    expect(found(page, { ...expected, siteCode: null })).toEqual(['P024 SiteIDCode 0000000001']);
  });
});

describe('a tag of a built page', () => {
  it.each([
    'SiteName',
    'SiteDomain',
    'SiteIDCode',
    'ColumnName',
    'ColumnType',
    'ArticleTitle',
    'PubDate',
    'ContentSource',
    'Description',
  ])('%s is missed, and seen to be another', (name) => {
    const tag = new RegExp(`<meta name="${name}" content="[^"]*"`, 'u');
    const [whole = ''] = tag.exec(page) ?? [];
    expect(found(changed(whole, '<meta name="viewport" content=""'))).toEqual([`P023 ${name}`]);
    expect(found(changed(whole, `<meta name="${name}" content="别的"`))).toEqual([`P024 ${name} 别的`]);
    expect(found(withHead(`<meta name="${name.toUpperCase()}" content="别的">`))).toEqual([
      `P024 ${name} 别的`,
    ]);
  });

  it('may not describe another guide', () => {
    const html = changed(unemploymentEdition.summary, bundleEdition.summary);
    expect(checkMeta(html, expected)[0]?.args).toEqual({
      渠道: '网站',
      名称: 'Description',
      应为: unemploymentEdition.summary,
      页面: bundleEdition.summary,
    });
  });

  it('is compared digit by digit, not space by space', () => {
    expect(found(changed('个人，1个工作日办结', '个人，2个工作日办结'))).toHaveLength(1);
    expect(found(changed('个人，1个工作日办结', '个人， １ 个工作日办结'))).toEqual([]);
  });

  it('canonical leads to the page itself', () => {
    const link = `<link rel="canonical" href="${expected.canonical}"`;
    const elsewhere = 'https://old.yunling-rs.example/';
    expect(found(changed(link, '<link'))).toEqual(['P023 canonical']);
    expect(found(changed(link, `<link rel="Canonical" href="${elsewhere}"`))).toEqual([
      `P024 canonical ${elsewhere}`,
    ]);
    expect(found(page, { ...expected, canonical: null })).toEqual([`P024 canonical ${expected.canonical}`]);
  });

  it('title holds the name of the matter, that of the site and no more', () => {
    const [whole = ''] = /<title>.*<\/title>/u.exec(page) ?? [];
    expect(found(changed(whole, ''))).toEqual(['P023 title']);
    for (const title of ['失业保险金', '失业保险金申领 - 咨询 12345', '失业保险金申领 - 别的网站'])
      expect(found(changed(whole, `<title>${title}</title>`))).toEqual([`P024 title ${title}`]);
    expect(found(changed(whole, '<title>失业保险金申领_云岭人社政务服务网</title>'))).toEqual([]);
    expect(found(changed(whole, '<title>失业保险金申领</title>'))).toEqual([]);
  });

  it.each([
    '<meta name="Keywords" content="失业保险金申领,办事指南">',
    '<meta property="og:title" content="失业保险金申领">',
    '<meta name="PubDate" content="2026-11-02">',
    '<meta property="og:url" content="https://www.yunling-rs.example/guides/shiye-baoxianjin-shenling/">',
    '<meta name="theme-color" content="#123456">',
    '<meta http-equiv="X-UA-Compatible" content="IE=edge">',
    '<meta charset="utf-8">',
  ])('may be added where it says the same: %s', (tag) => {
    expect(found(withHead(tag))).toEqual([]);
  });

  it.each([
    '<meta name="Keywords" content="失业保险金申领,咨询12345">',
    '<meta property="og:description" content="失业保险金申领：3个工作日办结">',
    '<meta property="og:url" content="https://old.yunling-rs.example/">',
    '<meta http-equiv="refresh" content="0;url=https://old.yunling-rs.example/">',
  ])('may not be added where it says more: %s', (tag) => {
    expect(found(withHead(tag)).map((line) => line.slice(0, 4))).toEqual(['P024']);
  });
});

describe('JSON-LD of a page', () => {
  const SERVICE = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: '失业保险金申领',
    url: expected.canonical,
    description: '个人办理，1个工作日办结',
    dateModified: '2026-11-02',
    availableChannel: {
      servicePhone: { '@type': 'ContactPoint', telephone: '12333' },
      processingTime: '1个工作日',
    },
    offers: [{ price: 20, priceCurrency: 'CNY' }],
  };

  it('may say again what the page shows', () => {
    expect(found(withJsonLd(SERVICE))).toEqual([]);
  });

  it.each([
    ['url', { url: 'https://old.yunling-rs.example/' }],
    ['description', { description: '个人办理，3个工作日办结' }],
    ['description', { description: '详见《失业保险条例》' }],
    ['dateModified', { dateModified: '2026-11-03' }],
    ['telephone', { availableChannel: [{ servicePhone: { telephone: '12345' } }] }],
    ['telephone', { telephone: '+8639980012301' }],
    ['processingTime', { availableChannel: { processingTime: 'P10D' } }],
    ['price', { offers: [{ price: 25 }] }],
    ['price', { offers: [{ price: '25.00' }] }],
  ])('may not say another %s', (key, more) => {
    const lines = found(withJsonLd({ ...SERVICE, ...more }));
    expect(lines.map((line) => line.split(' ', 4).join(' '))).toEqual([`P024 JSON-LD 的 ${key}`]);
  });

  it('must be JSON', () => {
    const html = withHead('<script type="application/ld+json">{ "url": </script>');
    expect(found(html)).toEqual(['P024 JSON-LD { "url":']);
  });

  it('is not mixed up with other scripts', () => {
    expect(readMeta('<script>{"telephone":"12345"}</script>').jsonLd).toEqual([]);
    expect(checkJsonLd([null, true, [], {}], [])).toEqual([]);
  });
});

describe('readMeta', () => {
  it('reads tags wherever they stand', () => {
    const meta = readMeta(
      '<title>失业登记</title><body><svg><title>图</title></svg><meta property="og:title" content="失业&amp;登记"><link rel="alternate canonical" href="/a">',
    );
    expect(meta).toEqual({
      titles: ['失业登记'],
      tags: [{ key: 'og:title', kind: 'property', content: '失业&登记' }],
      canonicals: ['/a'],
      jsonLd: [],
      brokenJsonLd: [],
    });
  });
});
