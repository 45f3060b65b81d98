import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileLinks } from '../../../src/links/site/page-link.js';
import { linkReader } from '../../../src/links/site/read-file-links.js';
import { readPageLinks } from '../../../src/links/site/read-page-links.js';

/** What stands in a text at a range of one line. */
function at(text: string, { range }: FileLinks['links'][number]): string {
  const line = text.split('\n')[range.start.line - 1] ?? '';
  return line.slice(range.start.column - 1, range.end.column - 1);
}

const read = (html: string) => readPageLinks(html).links.map(({ label, written }) => `${label} ${written}`);

function readFile(path: string, text: string): FileLinks {
  const links = linkReader(path)?.(text);
  if (links === undefined) throw new Error(`${path} has no reader`);
  return links;
}

describe('a page', () => {
  const table: readonly (readonly [html: string, found: readonly string[]])[] = [
    ['<a href="../shi-ye-deng-ji/index.html">失业登记</a>', ['链接 ../shi-ye-deng-ji/index.html']],
    [
      '<a href="files/deng-ji-biao.docx">登记表</a><a download href="biao">表</a>',
      ['下载 files/deng-ji-biao.docx', '下载 biao'],
    ],
    ['<a name="cai-liao">申请材料</a>', []],
    ['<map><area href="di-tu.html"></map>', ['链接 di-tu.html']],
    [
      '<link rel="canonical" href="https://rsj.example.com/"><link rel="stylesheet" href="style.css">',
      ['规范地址 https://rsj.example.com/', '样式 style.css'],
    ],
    [
      '<link rel="shortcut icon" href="i.png"><link rel="alternate" href="en/"><link rel="preconnect" href="https://cdn.example.com">',
      ['图标 i.png', '其他版本 en/'],
    ],
    ['<script src="a.js"></script><script>var a = "https://x.example.com";</script>', ['脚本 a.js']],
    [
      '<img src="ma.png" srcset="ma.png 1x, ma@2x.png 2x,da.png 800w"><source srcset="a,b.png">',
      ['图片 ma.png', '图片 ma.png', '图片 ma@2x.png', '图片 da.png', '图片 a,b.png'],
    ],
    [
      '<iframe src="di-tu.html"></iframe><object data="a.pdf"></object>',
      ['内嵌内容 di-tu.html', '内嵌内容 a.pdf'],
    ],
    [
      '<form action="/sousuo"><button formaction="/tijiao">提交</button></form>',
      ['表单 /sousuo', '表单 /tijiao'],
    ],
    [
      '<meta property="og:url" content="https://rsj.example.com/a/"><meta name="Description" content="https://x.example.com">',
      ['分享地址 https://rsj.example.com/a/'],
    ],
    ['<meta http-equiv="refresh" content="3; url=xin.html">', ['自动跳转 xin.html']],
    ['<meta http-equiv="refresh" content="300">', []],
    [
      '<p style="background:url(\'bg.png\')">甲</p><style>/* url(old.png) */ h1 { background: url(h1.png) }</style>',
      ['样式里的地址 bg.png', '样式里的地址 h1.png'],
    ],
    [
      '<script type="application/ld+json">{"@context":"https://schema.org","@id":"https://rsj.example.com/#a","url":"https://rsj.example.com/b","sameAs":["https://rsj.example.com/c"]}</script>',
      ['结构化数据 https://rsj.example.com/b', '结构化数据 https://rsj.example.com/c'],
    ],
    [
      '<p>网上办：https://rsj.example.com/banshi，或者打 12333。</p>',
      ['印出的地址 https://rsj.example.com/banshi'],
    ],
    [
      '<p><a href="https://rsj.example.com/b">https://rsj.example.com/b</a></p><title>https://rsj.example.com/t</title>',
      ['链接 https://rsj.example.com/b'],
    ],
    [
      '<noscript><img src="tu.png"></noscript><template><a href="mo-ban.html">甲</a></template>',
      ['图片 tu.png', '链接 mo-ban.html'],
    ],
    ['<svg><use href="#hui"/><image xlink:href="tu.svg"/></svg>', ['图片 #hui', '图片 tu.svg']],
  ];

  it.each(table)('%s', (html, found) => {
    expect(read(html)).toEqual(found);
  });

  it('says where each address stands, to the sign', () => {
    const html = [
      '<!DOCTYPE html><h1 id="top">失业登记</h1>',
      '<p>失业后 <a class="x" href="../a/index.html">甲</a> <a href=b.html>乙</a></p>\r',
      '<img srcset="xiao.png 1x, da.png 2x"><p style="color:red;background:url(bei-jing.png)">丙</p>',
      '<p>看 https://rsj.example.com/c?x=1&amp;y=2。</p>',
      '<script type="application/ld+json">{ "url": "https://rsj.example.com/d" }</script>',
    ].join('\n');
    const { links } = readPageLinks(html);
    expect(links.map((link) => [link.range.start.line, at(html, link)])).toEqual([
      [2, '../a/index.html'],
      [2, 'b.html'],
      [3, 'xiao.png'],
      [3, 'da.png'],
      [3, 'bei-jing.png'],
      [4, 'https://rsj.example.com/c?x=1&amp;y=2'],
      [5, 'https://rsj.example.com/d'],
    ]);
    expect(links[5]?.written).toBe('https://rsj.example.com/c?x=1&y=2');
  });

  it('knows what fragments may name, and its base', () => {
    const { ids, base } = readPageLinks(
      '<base target="_blank" href="/bszn/"><h2 id="申请材料">一</h2><a name="liu-cheng"></a><form name="f">',
    );
    expect([[...(ids ?? [])], base]).toEqual([['申请材料', 'liu-cheng'], '/bszn/']);
  });

  it('is read whatever stands in it, each link within the text', () => {
    const piece = fc.constantFrom(
      '<a href="',
      '">',
      "'",
      'https://rsj.example.com/a',
      '&amp;',
      '<p style=url(',
      ')',
      '\r\n',
      '失业',
      '<script type="application/ld+json">{"url":"',
      '</script>',
      '<img srcset=',
      ' 2x,',
      '<template>',
      '<!--',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        const lines = html.split('\n');
        for (const { range } of readPageLinks(html).links) {
          expect(range.end.line).toBeLessThanOrEqual(lines.length);
          expect(range.end.column).toBeLessThanOrEqual((lines[range.end.line - 1]?.length ?? 0) + 1);
          expect(range.start.line).toBeLessThanOrEqual(range.end.line);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('other built files', () => {
  const table: readonly (readonly [path: string, text: string, found: readonly string[]])[] = [
    [
      'style.css',
      '@import "base.css"; h1 { background: url( "tu/bei jing.png" ) } /* url(jiu.png) */ i { src: url(data:x) }',
      ['base.css', 'tu/bei jing.png', 'data:x'],
    ],
    [
      'sitemap.xml',
      '<urlset><url><loc>https://rsj.example.com/?a=1&amp;b=2</loc></url></urlset>',
      ['https://rsj.example.com/?a=1&b=2'],
    ],
    [
      'feed.xml',
      '<feed><link rel="self" href="https://rsj.example.com/feed.xml"/></feed>',
      ['https://rsj.example.com/feed.xml'],
    ],
    [
      'rss.xml',
      '<rss><item><link> https://rsj.example.com/a/ </link></item></rss>',
      ['https://rsj.example.com/a/'],
    ],
    [
      'robots.txt',
      'User-agent: *\nSitemap: https://rsj.example.com/sitemap.xml\n',
      ['https://rsj.example.com/sitemap.xml'],
    ],
    [
      'shi-ye/article.json',
      '{"title":"https://t","sourceAddress":"https://rsj.example.com/b/","images":["images/qr.png"]}',
      ['https://rsj.example.com/b/', 'images/qr.png'],
    ],
  ];

  it.each(table)('%s', (path, text, found) => {
    const { links } = readFile(path, text);
    expect(links.map(({ written }) => written)).toEqual(found);
    const raw = links.map((link) => at(text, link).replaceAll('&amp;', '&'));
    expect(raw).toEqual(found);
  });

  it.each(['bundle.json', 'files/biao.docx', 'tu.png'])('%s has no links', (path) => {
    expect(linkReader(path)).toBeUndefined();
  });
});
