import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPage, provePage } from '../../src/parity/check-page.js';
import type { Chrome, Expectation, ExpectedFact } from '../../src/parity/expectation.js';

const NO_CHROME: Chrome = {
  before: [],
  within: [],
  after: ['内容校验码7F3A-91C2'],
  bullets: [],
  ownWords: [],
  addresses: [],
  printsAddresses: false,
  fileNote: '',
};

const fact = (path: string, label: string, text: string, more: Partial<ExpectedFact> = {}): ExpectedFact => ({
  path,
  section: path.startsWith('sections/materials') ? '申请材料' : path === 'title' ? '' : '要点',
  label,
  text,
  type: 'text',
  value: text,
  ...more,
});

const FACTS = [
  fact('title', '', '失业登记'),
  fact('sections/key-facts/facts/0', '多久办好', '30分钟'),
  fact('sections/key-facts/facts/1', '跑几次', '一次不跑'),
  fact('sections/materials/entries/0/name', '', '居民身份证'),
  fact('sections/materials/entries/0/facts/0', '份数', '原件 1 份'),
  fact('sections/materials/entries/1/name', '', '失业人员登记表'),
  fact('sections/materials/entries/1/facts/0', '份数', '原件 1 份'),
];
const PAGE = [
  '<h1>失业登记</h1><h2>要点</h2>',
  '<dl><dt>多久办好</dt><dd>30分钟</dd><dt>跑几次</dt><dd>一次不跑</dd></dl>',
  '<h2>一、申请材料</h2>',
  '<h3>1. 居民身份证</h3><p>份数：原件 1 份</p>',
  '<h3>2. 失业人员登记表</h3><p>份数：原件 1 份</p>',
  '<p>内容校验码 7F3A-91C2</p>',
].join('\n');

const expected = (facts: readonly ExpectedFact[] = FACTS, chrome: Partial<Chrome> = {}): Expectation => ({
  channel: '网站',
  facts,
  checkCode: '7F3A-91C2',
  chrome: { ...NO_CHROME, ...chrome },
});

/** Codes with what they are about. */
const found = (html: string, expectation = expected()) =>
  checkPage(html, expectation).map(({ doc, args }) =>
    [
      doc.code,
      args.名称,
      args.页面 ?? (doc.code === 'P005' ? args.内容 : undefined) ?? args.地址 ?? args.应到,
    ]
      .filter((word) => word !== undefined && word !== '')
      .join(' '),
  );
const changed = (from: string, to: string) => {
  expect(PAGE).toContain(from);
  return found(PAGE.replace(from, to));
};

describe('a page that shows its facts and nothing else', () => {
  it('has no problem', () => {
    expect(found(PAGE)).toEqual([]);
  });

  it('may break lines, pad and use another width as it likes', () => {
    expect(found(PAGE.replaceAll('\n', '').replace('30分钟', '３０ <b>分</b>\n钟'))).toEqual([]);
    expect(found(PAGE.replace('<dt>跑几次</dt><dd>', '<p>跑几次： '))).toEqual([]);
  });

  it('shows declared words in their zone alone', () => {
    const banner = '示例页面：不能用来办事';
    const withBanner = expected(FACTS, { before: [banner] });
    expect(found(`<p>${banner}</p>${PAGE}`, withBanner)).toEqual([]);
    expect(found(PAGE.replace('<dt>跑几次', `<dt>${banner}</dt><dt>跑几次`), withBanner)).toEqual([
      'P005 示例页面:不能用来办事',
    ]);
    expect(found(`${PAGE}<p>${banner}</p>`, withBanner)).toEqual(['P005 示例页面:不能用来办事']);
  });

  it('may have a list of contents with one heading alone', () => {
    const facts = FACTS.filter(({ section }) => section !== '要点');
    const contents = { within: ['申请材料'] };
    const page = PAGE.replace(/<h2>要点[\s\S]*<\/dl>/u, '<nav>申请材料</nav>');
    expect(found(page, expected(facts, contents))).toEqual([]);
    expect(found(page, expected(facts))).toEqual(['P005 一、申请材料']);
  });

  it('may leave out ordinals', () => {
    expect(found(PAGE.replace('一、', '').replace('1. ', ''))).toEqual([]);
  });

  it('may show declared words in their zones, each once', () => {
    const words = { before: ['示例市人社局'], within: ['在线办理'] };
    const page = `<p>示例市人社局</p>${PAGE.replace('<h2>一、', '<p>在线办理</p><h2>一、')}`;
    expect(found(page, expected(FACTS, words))).toEqual([]);
    expect(
      found(page.replace('<p>在线办理</p>', '<p>在线办理</p><p>在线办理</p>'), expected(FACTS, words)),
    ).toEqual(['P005 在线办理']);
    expect(found(page)).toEqual(['P005 示例市人社局', 'P005 在线办理']);
  });

  it('may show own words anywhere and as often as it likes', () => {
    const page = PAGE.replaceAll('</h2>', '</h2><p>欢迎来办</p>');
    expect(found(page, expected(FACTS, { ownWords: ['欢迎来办'] }))).toEqual([]);
  });
});

describe('what a page does not show', () => {
  it.each([
    ['<dt>跑几次</dt><dd>一次不跑</dd>', '', ['P001 要点 / 跑几次']],
    ['<dd>一次不跑</dd>', '', ['P001 要点 / 跑几次']],
    ['<h1>失业登记</h1>', '', ['P001 标题']],
    ['<h2>一、申请材料</h2>', '', ['P001 申请材料（小标题）']],
    ['<h3>1. 居民身份证</h3>', '', ['P001 申请材料 / 居民身份证']],
    [
      '<h3>1. 居民身份证</h3><p>份数：原件 1 份</p>',
      '',
      ['P001 申请材料 / 居民身份证', 'P001 申请材料 / 居民身份证 / 份数'],
    ],
    [' 7F3A-91C2', '', ['P003']],
  ])('%s → %s', (from, to, problems) => {
    expect(changed(from, to)).toEqual(problems);
  });

  it('is there but hidden', () => {
    expect(changed('<dd>一次不跑</dd>', '<dd hidden>一次不跑</dd>')).toEqual(['P001 要点 / 跑几次']);
    expect(changed('<p>份数：原件 1 份</p>\n<h3>2', '<p title="份数：原件 1 份"></p>\n<h3>2')).toEqual([
      'P001 申请材料 / 居民身份证 / 份数',
    ]);
  });
});

describe('what a page says otherwise', () => {
  it.each([
    ['30分钟', '31分钟', ['P004 要点 / 多久办好 31分钟']],
    ['30分钟', '130分钟', ['P004 要点 / 多久办好 130分钟']],
    ['30分钟', '30分钟内', ['P005 内']],
    ['<dt>多久办好</dt>', '<dt>多久审批</dt>', ['P004 要点 / 多久办好 多久审批 30分钟']],
    ['居民身份证', '居民户口簿', ['P004 申请材料 / 居民身份证 居民户口簿']],
    ['原件 1 份', '原件 2 份', ['P004 申请材料 / 居民身份证 / 份数 原件 2 份']],
    ['一、申请材料', '一、提交材料', ['P004 申请材料（小标题） 提交材料']],
    ['二', '二', []],
    ['7F3A-91C2', '7F3A-91C3', ['P003 7F3A-91C3']],
    ['1. 居民身份证', '3. 居民身份证', ['P005 3.']],
  ])('%s → %s', (from, to, problems) => {
    const page = from === '二' ? PAGE : PAGE.replace(from, to);
    expect(found(page)).toEqual(problems);
  });
});

it('a heading that is part of a label further down stays a heading', () => {
  const facts = [
    ...FACTS.slice(0, 3),
    fact('sections/limits/facts/0', '承诺办结时限', '5个工作日', { section: '办结时限' }),
  ];
  const page = `${PAGE.slice(0, PAGE.indexOf('<h2>一'))}<h2>一、办结时限</h2><dl><dt>承诺办结时限</dt><dd>5个工作日</dd></dl>
<p>内容校验码 7F3A-91C2</p>`;
  expect(found(page, expected(facts))).toEqual([]);
  expect(found(page.replace('5个', '8个'), expected(facts))).toEqual([
    'P004 办结时限 / 承诺办结时限 8个工作日',
  ]);
});

describe('what stands where it should not', () => {
  it.each([
    ['<h2>一、', '<p>三日内办结，电话 0399-12345678</p><h2>一、', ['P005 三日内办结,电话0399-12345678']],
    ['<h3>2.', '<h3>1. 居民身份证</h3><p>份数：原件 1 份</p><h3>2.', ['P005 1.居民身份证 份数:原件1份']],
  ])('extra: %s', (from, to, problems) => {
    expect(changed(from, to)).toEqual(problems);
  });

  it('moved: said once, at the fact', () => {
    const swapped = PAGE.replace('<dt>多久办好</dt><dd>30分钟</dd>', '').replace(
      '</dl>',
      '<dt>多久办好</dt><dd>30分钟</dd></dl>',
    );
    expect(found(swapped)).toEqual(['P002 要点 / 跑几次']);
    const toOtherSection = PAGE.replace('<dt>跑几次</dt><dd>一次不跑</dd>', '').replace(
      '<h3>1.',
      '<p>跑几次：一次不跑</p><h3>1.',
    );
    expect(found(toOtherSection)).toEqual(['P002 要点 / 跑几次']);
  });
});

describe('links', () => {
  const withLinks = [
    ...FACTS.slice(0, 3),
    fact('sections/key-facts/facts/2', '网址', 'https://rsj.example.com/a', { type: 'link' }),
    fact('sections/key-facts/facts/3', '电话', '0399-80021101', { type: 'phone' }),
    fact('sections/key-facts/facts/4', '提示', '先看说明再来', {
      links: [{ text: '说明', address: 'https://rsj.example.com/b' }],
    }),
  ];
  const page = `${PAGE.slice(0, PAGE.indexOf('</dl>'))}
<dt>网址</dt><dd><a href="https://rsj.example.com/a">https://rsj.example.com/a</a></dd>
<dt>电话</dt><dd><a href="tel:0399-80021101">0399-80021101</a></dd>
<dt>提示</dt><dd>先看<a href="https://rsj.example.com/b">说明</a>再来</dd></dl><p>内容校验码 7F3A-91C2</p>`;

  it('lead where the catalogue says', () => {
    expect(found(page, expected(withLinks))).toEqual([]);
    expect(found(page.replace('>0399-80021101', '>０３９９－８００２１１０１'), expected(withLinks))).toEqual(
      [],
    );
  });

  it.each([
    ['href="https://rsj.example.com/a"', 'href="https://rsj.example.net/a"'],
    ['href="https://rsj.example.com/b"', 'href="https://rsj.example.com/a"'],
    ['tel:0399-80021101', 'tel:0399-80021102'],
  ])('elsewhere: %s', (from, to) => {
    expect(found(page.replace(from, to), expected(withLinks)).map((one) => one.slice(0, 4))).toEqual([
      'P006',
    ]);
  });

  it('are printed where nothing can be clicked, and each use is told', () => {
    const printed = page.replace(/<\/?a[^>]*>/gu, '').replace('再来', '再来（https://rsj.example.com/b）');
    const proof = provePage(printed, expected(withLinks, { printsAddresses: true }));
    expect(proof.problems).toEqual([]);
    expect(proof.exceptions).toEqual([{ kind: 'address-printed', path: 'sections/key-facts/facts/4' }]);
    expect(found(printed, expected(withLinks)).map((one) => one.slice(0, 4))).toEqual(['P005', 'P006']);
  });

  describe('of attachments', () => {
    const file = (index: number, path: string) =>
      fact(`sections/materials/entries/${index}/facts/0`, '空白表格', '申请表（Word 文档，9 KB）', {
        type: 'file',
        value: { path, bytes: 9000, sha256: '' },
      });
    const facts = [...FACTS.slice(0, 3), file(0, 'files/甲.docx'), file(1, 'files/yi.docx')];
    const link = (href: string) => `<p>空白表格：<a href="${href}">申请表（Word 文档，9 KB）</a></p>`;
    const of = (...hrefs: readonly string[]) =>
      `${PAGE.slice(0, PAGE.indexOf('<h3>1'))}${hrefs.map(link).join('')}<p>内容校验码 7F3A-91C2</p>`;
    const right = ['../../files/%E7%94%B2.docx', '/files/yi.docx'] as const;

    it('lead to the file that is meant, also where two are called the same', () => {
      expect(found(of(...right), expected(facts))).toEqual([]);
    });

    it('lead to another file', () => {
      expect(found(of(right[0], '../../files/bing.docx'), expected(facts))).toEqual([
        'P006 ../../files/bing.docx',
      ]);
      expect(found(of(right[0], right[0]), expected(facts))).toEqual(['P006 files/yi.docx']);
      expect(found(of(right[0], '%'), expected(facts))).toEqual(['P006 %']);
    });

    it('are not there', () => {
      expect(found(of(...right).replace(/<\/?a[^>]*>/gu, ''), expected(facts))).toEqual([
        'P006 files/甲.docx',
        'P006 files/yi.docx',
      ]);
    });
  });

  it('printed nowhere are missing', () => {
    const silent = page.replace(/<\/?a[^>]*>/gu, '');
    expect(found(silent, expected(withLinks, { printsAddresses: true }))).toEqual([
      'P006 https://rsj.example.com/b',
    ]);
  });
});

describe('any single change of the words', () => {
  it('is found: a character left out, doubled or replaced', () => {
    const letters = [...PAGE.matchAll(/[\p{Script=Han}\d](?![^<]*>)/gu)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.constantFrom(...letters), fc.constantFrom('', '8', '叁'), (at, other) => {
        const page = `${PAGE.slice(0, at)}${other}${PAGE.slice(at + 1)}`;
        fc.pre(page !== PAGE && !/^[一1２2]$/u.test(PAGE[at] ?? ''));
        expect(found(page)).not.toEqual([]);
      }),
    );
  });
});
