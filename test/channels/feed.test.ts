import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../src/channels/feed.js';
import { makeChannel } from '../../src/channels/registry.js';
import { renderAll, textAt } from './artefacts.js';
import { news } from './changes.js';
import { directory, editions, site } from './editions.js';
import { attribute, elementsOf } from './html.js';
import { shippedTexts } from './template-texts.js';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly parent: string;
}

/** All elements, read with a parser that takes nothing but well-formed XML 1.0. */
function read(xml: string): readonly Node[] {
  const nodes: { name: string; attributes: Record<string, string>; text: string; parent: string }[] = [];
  const open: typeof nodes = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node = {
      name,
      attributes: attributes as Record<string, string>,
      text: '',
      parent: open.at(-1)?.name ?? '',
    };
    nodes.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return nodes;
}

const textsOf = (nodes: readonly Node[], name: string, parent: string) =>
  nodes.filter((node) => node.name === name && node.parent === parent).map(({ text }) => text);

describe('the feed', () => {
  const artefacts = renderAll('website');
  const feed = read(textAt(artefacts, 'feed.xml'));

  it('says whose it is, when it was last updated and where the page is', () => {
    expect(feed[0]).toMatchObject({
      name: 'feed',
      attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' },
    });
    for (const [name, text] of [
      ['id', 'https://www.yunling-rs.example/feed.xml'],
      ['title', '近期调整 - 云岭人社政务服务网'],
      ['updated', '2026-11-02T00:00:00+08:00'],
    ] as const) {
      expect(textsOf(feed, name, 'feed')).toEqual([text]);
    }
    expect(textsOf(feed, 'name', 'author')).toEqual([site.bureau]);
    expect(
      feed
        .filter(({ name, parent }) => name === 'link' && parent === 'feed')
        .map(({ attributes }) => attributes),
    ).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: 'https://www.yunling-rs.example/feed.xml' },
      {
        rel: 'alternate',
        type: 'text/html',
        href: 'https://www.yunling-rs.example/changes/jin-qi-tiao-zheng/',
      },
    ]);
  });

  it('has an entry for each change, with what RFC 4287 asks of it', () => {
    expect(textsOf(feed, 'id', 'entry')).toEqual([
      'tag:www.yunling-rs.example,2026-11-02:changes/jin-qi-tiao-zheng/3f9a1c02b7de',
      'tag:www.yunling-rs.example,2026-11-02:changes/jin-qi-tiao-zheng/a1b2c3d4e5f6',
    ]);
    expect(textsOf(feed, 'title', 'entry')).toEqual(news.map(({ title }) => title));
    expect(textsOf(feed, 'updated', 'entry')).toEqual(Array(2).fill('2026-11-02T00:00:00+08:00'));
    const hrefs = feed
      .filter(({ name, parent }) => name === 'link' && parent === 'entry')
      .map(({ attributes }) => attributes.href);
    expect(hrefs).toEqual([
      'https://www.yunling-rs.example/guides/shiye-baoxianjin-shenling/',
      'https://www.yunling-rs.example/changes/jin-qi-tiao-zheng/',
    ]);
  });

  it('shows words of the catalogue as words', () => {
    const [, content = ''] = textsOf(feed, 'content', 'entry');
    expect(content).toBe(
      "<p>要多交一份场所证明。</p><p>为什么：&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; '2'</p>",
    );
  });

  it('keeps apart bureaus that share a host', () => {
    const other = read(atomFeed(news, { ...site, address: 'https://www.yunling-rs.example/rs j' }));
    expect(textsOf(other, 'id', 'entry')[0]).toBe(
      'tag:www.yunling-rs.example,2026-11-02:rs%20j/changes/jin-qi-tiao-zheng/3f9a1c02b7de',
    );
  });

  it('is named in the head of every page, and not there without changes', () => {
    const alternates = (html: string) =>
      elementsOf(html)
        .filter((element) => attribute(element, 'rel') === 'alternate')
        .map((element) => attribute(element, 'href'));
    expect(alternates(textAt(artefacts, 'index.html'))).toEqual(['feed.xml']);
    expect(alternates(textAt(artefacts, 'guides/shiye-baoxianjin-shenling/index.html'))).toEqual([
      '../../feed.xml',
    ]);
    const website = makeChannel('website', shippedTexts());
    const bare = website.renderFrame({ ...directory, changes: null, news: [] }, editions, {
      ...site,
      hasFeed: false,
    });
    expect(bare.map(({ path }) => path)).not.toContain('feed.xml');
    expect(alternates(textAt(bare, 'index.html'))).toEqual([]);
  });
});
