import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { makeChannel } from '../../src/channels/registry.js';
import { pagesOf, renderAll, textAt } from './artefacts.js';
import { directory, site, unemploymentEdition } from './editions.js';
import { attribute, elementsOf, visibleText } from './html.js';
import { shippedTexts } from './template-texts.js';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'no-trailing-whitespace': 'off',
    // Telephone numbers are printed as the catalogue prints them.
    'tel-non-breaking': 'off',
    // Chinese titles of offices are long.
    'long-title': 'off',
    // The style is the bundle's own file, and `file://` has no integrity.
    'require-sri': 'off',
    // A path in SVG closes itself.
    'void-style': 'off',
    // Lists lose their role in Safari when they lose their marks, so some roles are said twice.
    'no-redundant-role': 'off',
  },
});

describe.each(['website', 'kiosk'] as const)('%s', (id) => {
  const artefacts = renderAll(id);
  const pages = pagesOf(artefacts);
  const paths = new Set(artefacts.map((artefact) => artefact.path));

  test.each(pages)('%s is valid HTML', async (_, html) => {
    const report = await validator.validateString(html);
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual(
      [],
    );
  });

  test.each(pages)('%s has one h1 and no jump in its headings', (_, html) => {
    const levels = elementsOf(html)
      .map((element) => /^h([1-6])$/u.exec(element.tagName)?.[1])
      .filter((level) => level !== undefined)
      .map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  test.each(pages)('%s: internal links are relative and lead somewhere', (path, html) => {
    const ids = new Set(elementsOf(html).map((element) => attribute(element, 'id')));
    for (const element of elementsOf(html).filter(({ tagName }) => tagName !== 'base')) {
      const target = attribute(element, 'href') ?? attribute(element, 'src') ?? '';
      if (target === '' || /^(?:https?|tel):/u.test(target)) continue;
      if (target.startsWith('#')) expect(ids).toContain(decodeURIComponent(target.slice(1)));
      else
        expect(paths, target).toContain(
          decodeURIComponent(new URL(target, `file:///${path}`).pathname.slice(1)),
        );
    }
  });

  test.each(pages)('%s forbids everything but its own style and images', (_, html) => {
    const policy = elementsOf(html).find((element) => attribute(element, 'http-equiv') !== undefined);
    expect(policy && attribute(policy, 'content')).toContain("default-src 'none'; style-src 'self'");
    expect(elementsOf(html).filter((element) => attribute(element, 'style') !== undefined)).toEqual([]);
    expect(visibleText(html)).toContain(site.banner);
  });
});

describe('website', () => {
  const artefacts = renderAll('website');
  const guide = new Map(pagesOf(artefacts)).get('guides/shiye-baoxianjin-shenling/index.html') ?? '';

  test('a guide carries the tags that government websites must have', () => {
    const tags = elementsOf(guide)
      .filter((element) => element.tagName === 'meta')
      .map((element) => [attribute(element, 'name'), attribute(element, 'content')])
      .filter(([name]) => name !== undefined && name !== 'viewport');
    expect(Object.fromEntries(tags)).toEqual({
      SiteName: '云岭人社政务服务网',
      SiteDomain: 'www.yunling-rs.example',
      SiteIDCode: '0000000001',
      ColumnName: '办事指南',
      ColumnType: '办事服务',
      ArticleTitle: '失业保险金申领',
      PubDate: '2026-11-02',
      ContentSource: '云岭市人力资源和社会保障局',
      Description: '失业保险金申领：个人，1个工作日办结，不收费。',
    });
  });

  test('telephones can be dialled, with their extension', () => {
    const targets = elementsOf(guide).map((element) => attribute(element, 'href'));
    expect(targets).toContain('tel:12333');
    expect(targets).toContain('tel:0399-80012302;ext=8001');
  });

  test('the QR code is drawn beside its printed address', () => {
    const drawing = elementsOf(guide).find((element) => element.tagName === 'svg');
    expect(drawing && attribute(drawing, 'role')).toBe('img');
    expect(drawing && attribute(drawing, 'aria-label')).toContain('/guides/shiye-baoxianjin-shenling/');
  });

  test('attachments are copied once each, and crawlers find every page', () => {
    const copies = artefacts.flatMap((artefact) => (artefact.kind === 'copy' ? [artefact] : []));
    expect(copies).toContainEqual({
      kind: 'copy',
      path: 'files/shiye/shenlingbiao-yangbiao.pdf',
      from: 'files/shiye/shenlingbiao-yangbiao.pdf',
    });
    expect(new Set(copies.map(({ path }) => path)).size).toBe(copies.length);
    const sitemap = artefacts.find(({ path }) => path === 'sitemap.xml');
    const places = sitemap?.kind === 'text' ? sitemap.text.match(/<loc>[^<]+<\/loc>/gu) : null;
    expect(places).toHaveLength(2 + 3 + 9);
    for (const page of ['guides/shiye-baoxianjin-shenling', 'bundles/shiye-yijianshi', 'lists/tisu-ban'])
      expect(places).toContain(`<loc>https://www.yunling-rs.example/${page}/</loc>`);
  });

  test.each([
    ['https://www.yunling-rs.example', '/'],
    ['https://www.yunling.example/rs/banshi', '/rs/banshi/'],
  ])('the page for wrong addresses finds its style on any host: %s', (address, base) => {
    const frame = makeChannel('website', shippedTexts()).renderFrame(directory, [], { ...site, address });
    const [element] = elementsOf(textAt(frame, '404.html')).filter(({ tagName }) => tagName === 'base');
    expect(element && attribute(element, 'href')).toBe(base);
  });

  test.each([
    ['guides/shiye-baoxianjin-shenling/index.html', 'key-facts'],
    ['powers/index.html', 'lead'],
  ])('%s lists its sections once, before the first of them', (path, before) => {
    const html = textAt(artefacts, path);
    expect(html.split('class="contents"')).toHaveLength(2);
    expect(html.indexOf('class="contents"')).toBeGreaterThan(html.indexOf(`class="${before}"`));
    expect(html.indexOf('class="contents"')).toBeLessThan(html.indexOf('、</span>'));
  });

  test('the home page begins with the bundles and leads to every list', () => {
    const home = visibleText(textAt(artefacts, 'index.html'));
    expect(home).toContain('一件事 2 件，单个事项 2 项');
    expect(home).toContain('一件事一次办失业一件事个人 · 6个工作日30分钟');
    expect(home.indexOf('失业一件事')).toBeLessThan(home.indexOf('热门事项'));
    expect(home).toContain('专项清单“提速办”<服务>事项清单2 项');
  });

  test('a catalogue without bundles and lists has no headings for them', () => {
    const without = { ...directory, bundles: [], lists: [] };
    const frame = makeChannel('website', shippedTexts()).renderFrame(without, [], site);
    for (const path of ['index.html', 'all/index.html']) {
      expect(visibleText(textAt(frame, path))).toContain('单个事项 2 项');
      expect(visibleText(textAt(frame, path))).not.toMatch(/一件事|清单|公开内容/u);
    }
  });

  test('the home page leads to every shelf with its count', () => {
    const home = new Map(pagesOf(artefacts)).get('index.html') ?? '';
    for (const shelf of directory.groups.flatMap((group) => group.shelves)) {
      expect(visibleText(home)).toContain(`${shelf.title}${shelf.guides.length} 项`);
    }
  });
});

describe('kiosk', () => {
  const artefacts = renderAll('kiosk');

  test('every shelf and register is one or two steps from the first screen', () => {
    const home = textAt(artefacts, 'index.html');
    const more = textAt(artefacts, 'more.html');
    expect(home).toContain('href="more.html"');
    expect(home).toContain('href="browse/audience-person.html"');
    expect(home).not.toContain('href="browse/type-service.html"');
    expect(visibleText(home)).toContain('更多分类按事项类型、专项清单、公开内容');
    for (const path of ['browse/type-service.html', 'lists/tisu-ban.html', 'powers.html', 'laws.html']) {
      expect(more).toContain(`href="${path}"`);
      expect(textAt(artefacts, path)).toMatch(/<a href="(?:\.\.\/)?more\.html">更多分类<\/a>/u);
    }
  });

  test.each([
    'guides/shiye-baoxianjin-shenling.html',
    'bundles/shiye-yijianshi.html',
    'powers.html',
    'laws.html',
  ])('%s has buttons that jump to its sections', (path) => {
    const html = textAt(artefacts, path);
    const jumps = html.match(/<li><a href="#[^"]+">/gu) ?? [];
    expect(jumps.length).toBeGreaterThan(0);
    expect(jumps).toHaveLength((html.match(/、<\/span>/gu) ?? []).length);
  });

  test('the way in online is a second QR code with its address', () => {
    const guide = textAt(artefacts, 'guides/shiye-baoxianjin-shenling.html');
    expect(visibleText(guide)).toContain('手机扫码在线办理https://www.yunling-rs.example/banli');
    const offline = { ...unemploymentEdition, onlineAddress: null };
    const [page] = makeChannel('kiosk', shippedTexts()).renderEdition(offline, site);
    expect(page?.kind === 'text' && page.text).not.toContain('手机扫码在线办理');
  });

  test('the first screen begins with the bundles', () => {
    const home = textAt(artefacts, 'index.html');
    expect(home.indexOf('href="bundles/shiye-yijianshi.html"')).toBeGreaterThan(0);
    expect(home.indexOf('失业一件事')).toBeLessThan(home.indexOf('热门事项'));
    expect(textAt(artefacts, 'all.html')).toContain('href="bundles/gongshang.html"');
  });

  test('nothing leaves the bundle', () => {
    for (const [path, html] of pagesOf(renderAll('kiosk'))) {
      for (const element of elementsOf(html)) {
        const target = attribute(element, 'href') ?? attribute(element, 'src') ?? '';
        expect(target, path).not.toMatch(/^(?:[a-z]+:|\/\/)/iu);
        expect(attribute(element, 'target'), path).toBeUndefined();
      }
    }
  });

  test('no style asks for anything', () => {
    const style = renderAll('kiosk').find(({ path }) => path === 'style.css');
    expect(style?.kind === 'text' && style.text).not.toMatch(/url\(|@import|@font-face/u);
  });
});

describe('a name that is about another publication', () => {
  test.each([
    ['website', 'bundles/shiye-yijianshi/index.html', '../../guides/shiye-baoxianjin-shenling/index.html'],
    ['kiosk', 'bundles/shiye-yijianshi.html', '../guides/shiye-baoxianjin-shenling.html'],
  ] as const)('leads there on the %s', (id, path, target) => {
    expect(textAt(renderAll(id), path)).toContain(`<h3><a href="${target}">失业保险金申领</a></h3>`);
  });

  test('is text in an article', () => {
    const article = textAt(renderAll('wechat'), 'shiye-yijianshi/article.html');
    expect(article).toContain('<strong>失业保险金申领</strong>');
    expect(article).not.toContain('<a');
  });
});

describe('a fact that explains the one before it', () => {
  test.each([
    ['website', 'bundles/shiye-yijianshi/index.html'],
    ['kiosk', 'bundles/shiye-yijianshi.html'],
  ] as const)('is marked on the %s', (id, path) => {
    const marked = textAt(renderAll(id), path).split('<div class="fact detail">');
    expect(marked).toHaveLength(2);
    expect(marked[1]).toMatch(/^<dt>步骤<\/dt><dd>申请、核定、发放<\/dd><\/div><div class="fact"><dt>时限/u);
  });

  test('is indented in an article', () => {
    const article = textAt(renderAll('wechat'), 'shiye-yijianshi/article.html');
    expect(article).toContain('<br>　步骤：申请、核定、发放<br>时限：1个工作日<br>');
  });
});
