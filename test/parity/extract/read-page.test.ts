import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/parity/extract/read-page.js';
import { normaliseText } from '../../../src/values/text.js';

const seen = (html: string) => readPage(html).text;
const lines = (html: string) => readPage(html).lines.map(({ shown }) => shown);
const sections = (html: string) => readPage(html).lines.map(({ section, shown }) => `${section}>${shown}`);

describe('the text of a page', () => {
  it('is what a page says in reading order', () => {
    expect(
      seen(
        '<!doctype html><html><head><title>标题</title></head><body><h1>失业登记</h1><p>当天<b>办好</b></p></body>',
      ),
    ).toBe('失业登记当天办好');
  });

  it('is that of a fragment, and of words that stand alone', () => {
    expect(seen('<section>失业登记</section>')).toBe('失业登记');
    expect(seen('失业登记')).toBe('失业登记');
    expect(seen('')).toBe('');
  });

  it('has entities decoded, widths folded and no white space', () => {
    expect(seen('<p>&lt;18 岁 &amp; 60&#x5C81;&nbsp;以上</p>')).toBe('<18岁&60岁以上');
    expect(seen('<p>０３９９－８００１２３００（转８）　</p>')).toBe('0399-80012300(转8)');
    expect(seen('<p>caf<b>e</b>\u0301</p>')).toBe('caf\u00e9');
  });

  it('keeps marks that turn the order of letters, so that they are a difference', () => {
    expect(seen('<p>拨打\u202E33321\u202C或\u206612345\u2069</p>')).toBe(
      '拨打\u202E33321\u202C或\u206612345\u2069',
    );
  });

  it.each([
    ['a comment', '<!-- 一次不跑 -->'],
    ['an attribute', '<p title="一次不跑" data-fact="一次不跑" aria-label="一次不跑"></p>'],
    ['the description of an image', '<img alt="一次不跑" src="a.png">'],
    ['a form field', '<input value="一次不跑" placeholder="一次不跑">'],
    ['what a stylesheet adds', '<style>p::before { content: "一次不跑" }</style>'],
    ['CDATA, which HTML does not know', '<![CDATA[一次不跑]]>'],
  ])('does not count %s', (_, html) => {
    expect(seen(`<p>失业登记</p>${html}`)).toBe('失业登记');
  });

  it('counts what can be unfolded', () => {
    expect(seen('<details><summary>常见问题</summary><p>不收费</p></details>')).toBe('常见问题不收费');
  });

  it('reads the whole of a page however deep it nests', () => {
    expect(seen(`${'<div>'.repeat(30_000)}不收费`)).toBe('不收费');
  });
});

describe('the lines of a page', () => {
  it('end where elements stand on lines of their own, at <br> and between cells', () => {
    expect(lines('<p>多久办好：<b>30 分钟</b> <span>即办 </span><br>法定：10个工作日</p>')).toEqual([
      '多久办好：30 分钟 即办',
      '法定：10个工作日',
    ]);
    expect(lines('<dl><div><dt>法定</dt><dd>60日</dd></div></dl>')).toEqual(['法定', '60日']);
    expect(lines('<table><tr><th>时限<td>60日<td>30日</table>')).toEqual(['时限', '60日', '30日']);
    expect(lines('共 3 份<ul><li>身份证<li>户口簿</ul>在网上办')).toEqual([
      '共 3 份',
      '身份证',
      '户口簿',
      '在网上办',
    ]);
  });

  it('end as a style attribute says', () => {
    expect(lines('<span style="display:block">一</span><span>二</span><span>三</span>')).toEqual([
      '一',
      '二三',
    ]);
    expect(lines('<div style="display:inline">一</div><div style="display:contents">二</div>')).toEqual([
      '一二',
    ]);
  });

  it('say where in the text they begin', () => {
    const { text, lines: all } = readPage('<p>跑几次： 一次 不跑</p>\n<p> </p><p>在哪办：（网上）</p>');
    expect(all.map(({ start }) => start)).toEqual([0, 8]);
    expect(text).toBe('跑几次:一次不跑在哪办:(网上)');
  });
});

describe('the sections of lines', () => {
  it('on the website and the kiosk are those of h2, without ordinals', () => {
    const page = `<body><a href="#main">跳到正文</a><main><h1>失业登记</h1><p>当天办好。</p>
      <section><h2>要点</h2><dl><dt>跑几次</dt><dd>一次不跑</dd></dl></section><nav><p>本页目录</p></nav>
      <section><h2><span class="number">十一、</span>申请材料</h2><h3>居民身份证</h3><p>原件 1 份</p></section></main></body>`;
    expect(sections(page)).toEqual([
      '>跳到正文',
      '>失业登记',
      '>当天办好。',
      '要点>要点',
      '要点>跑几次',
      '要点>一次不跑',
      '要点>本页目录',
      '申请材料>十一、申请材料',
      '申请材料>居民身份证',
      '申请材料>原件 1 份',
    ]);
  });

  it('in an article are those of bold lines that are larger than the rest; the largest is its title', () => {
    const heading = (words: string) => `<p style="font-size:18px;font-weight:bold">${words}</p>`;
    const page = `<section style="font-size:16px"><p>示例页面</p><p style="font-size:20px;font-weight:bold">失业登记</p>
      <p>当天办好。</p>${heading('要点')}<p><span>跑几次：</span><strong>一次不跑</strong></p>
      ${heading('一、办理流程')}<p><strong>1. 申请</strong><br>二、不是标题</p><p style="font-size:18px">大字</p></section>`;
    expect(sections(page)).toEqual([
      '>示例页面',
      '>失业登记',
      '>当天办好。',
      '要点>要点',
      '要点>跑几次：一次不跑',
      '办理流程>一、办理流程',
      '办理流程>1. 申请',
      '办理流程>二、不是标题',
      '办理流程>大字',
    ]);
  });

  it('without either are those of short lines with a Chinese ordinal', () => {
    const long = `二、${'很'.repeat(25)}`;
    expect(
      sections(`<p>失业登记</p><p>一、要点</p><p>一次不跑</p><p>${long}</p><p>十二、收费</p><p>不收费</p>`),
    ).toEqual([
      '>失业登记',
      '要点>一、要点',
      '要点>一次不跑',
      `要点>${long}`,
      '收费>十二、收费',
      '收费>不收费',
    ]);
  });

  it('are not opened by what nobody sees', () => {
    expect(sections('<h2>要点</h2><h2 hidden>收费</h2><p>不收费</p>')).toEqual(['要点>要点', '要点>不收费']);
  });
});

describe('the links of a page', () => {
  const all = (html: string) => readPage(html).links;
  const links = (html: string) =>
    all(html)
      .filter(({ isOutward }) => isOutward)
      .map(({ text, href }) => ({ text, href }));

  it('are those that lead out of it, with their visible words, as they are written', () => {
    expect(
      links(
        `<p><a href="https://rsj.example.com/a?b=1&amp;c=2">在线 <b>办理</b></a><a href="tel:0399-80012300">０３９９</a>
         <a href="mailto:a@example.com">写信</a><a href=" HTTP://example.com ">网</a></p>`,
      ),
    ).toEqual([
      { text: '在线 办理', href: 'https://rsj.example.com/a?b=1&c=2' },
      { text: '０３９９', href: 'tel:0399-80012300' },
      { text: '写信', href: 'mailto:a@example.com' },
      { text: '网', href: ' HTTP://example.com ' },
    ]);
  });

  it('are also those that only look as if they stayed', () => {
    const found = links(
      '<a href="//example.com">一</a><a href="/\\example.com">二</a><a href="ht&#10;tps://example.com">三</a><a href="javascript:go()">四</a>',
    );
    expect(found.map(({ text }) => text)).toEqual(['一', '二', '三', '四']);
  });

  it('lead out of the channel only where they say so, and are not hidden', () => {
    expect(
      links(
        `<a href="../index.html">首页</a><a href="#a:b">目录</a><a href="/all/">全部</a><a>无</a><a href="">空</a>
         <a hidden href="https://example.com">藏</a><p style="display:none"><a href="https://example.com">藏</a></p>
         <p style="visibility:hidden"><a href="https://example.com">藏</a></p>`,
      ),
    ).toEqual([]);
  });

  it('lead within the channel as well, but for places of the same page', () => {
    expect(
      all(
        '<a href="../files/a.docx">表格</a><a href="/all/">全部</a><a href="#top">上</a><a href=" ">空</a>',
      ),
    ).toEqual([
      { text: '表格', href: '../files/a.docx', isOutward: false },
      { text: '全部', href: '/all/', isOutward: false },
    ]);
  });

  it('have no words where these cannot be seen, but can still be followed', () => {
    expect(links('<a href="https://example.com" style="color:transparent">点</a>')).toEqual([
      { text: '', href: 'https://example.com' },
    ]);
    expect(links('<a href="https://example.com"><img alt="码"></a>')).toEqual([
      { text: '', href: 'https://example.com' },
    ]);
  });
});

describe('any bytes', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<p hidden',
      '>',
      '<!doctype html>',
      '<!--',
      '-->',
      '<script>',
      '&#x',
      '登记 ',
      '<svg>',
      '<template>',
      '"',
      '<h2>一、',
      '<b>',
      '<table><td>',
      '<a href="https://example.com">',
      '<p style="',
      'font:0/0 a;',
      '<select>',
      '\u3000e',
      '\u0301',
      '\u{1F600}',
      '\uD83D',
      '<body bgcolor=white>',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );

  it('never make it fail; the lines cover the text, which has no white space', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { text, lines: all } = readPage(pieces.join(''));
        expect(text).not.toMatch(/\s/u);
        expect(all.map(({ shown }) => normaliseText(shown)).join('')).toBe(text);
        let end = 0;
        for (const { start, shown } of all) {
          expect(start).toBe(end);
          expect(shown).not.toBe('');
          end += normaliseText(shown).length;
        }
        expect(end).toBe(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
