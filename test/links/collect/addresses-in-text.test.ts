import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addressesInText } from '../../../src/links/collect/addresses-in-text.js';
import {
  ADDRESS_KEYS,
  ATTACHMENT_KEYS,
  addressesInValue,
} from '../../../src/links/collect/addresses-in-value.js';

const briefly = (found: ReturnType<typeof addressesInText>) =>
  found.map(({ kind, address }) => `${kind} ${address}`);
const inText = (text: string) => briefly(addressesInText(text));

describe('a web address in running text', () => {
  it.each([
    [
      'between Chinese words',
      '请登录https://rsj.example.com/zixun，再选择事项。',
      'https://rsj.example.com/zixun',
    ],
    ['in Chinese brackets', '网上办（https://rsj.example.com/banshi）。', 'https://rsj.example.com/banshi'],
    ['in Chinese quotes', '打开“https://rsj.example.com/”', 'https://rsj.example.com/'],
    ['in capitals', '见 HTTPS://RSJ.example.com/a', 'HTTPS://RSJ.example.com/a'],
    ['before a full stop', 'See https://rsj.example.com/a.', 'https://rsj.example.com/a'],
    ['in brackets of ASCII', '(https://rsj.example.com/a)', 'https://rsj.example.com/a'],
    ['with brackets of its own', 'https://rsj.example.com/a_(b)，', 'https://rsj.example.com/a_(b)'],
    ['printed strong', '**https://rsj.example.com/a**', 'https://rsj.example.com/a'],
    ['with words behind its host', '登录https://rsj.example.com查询进度', 'https://rsj.example.com'],
    [
      'with words behind its path',
      '登录https://rsj.example.com/zixun查询2024年的结果',
      'https://rsj.example.com/zixun',
    ],
    [
      'with Chinese in its path',
      '见https://rsj.example.com/政策/index.html。',
      'https://rsj.example.com/政策/index.html',
    ],
    ['of a Chinese domain', '见https://示例.政务/zhinan。', 'https://示例.政务/zhinan'],
    [
      'with a fragment and a query',
      'https://rsj.example.com/a?b=1&c=2#d；',
      'https://rsj.example.com/a?b=1&c=2#d',
    ],
    [
      'with an address in its query',
      'https://rsj.example.com/?to=https://a.example.com/',
      'https://rsj.example.com/?to=https://a.example.com/',
    ],
    ['by its number', '见 http://[2001:db8::1]:8080/a]', 'http://[2001:db8::1]:8080/a'],
  ])('%s', (_, text, expected) => {
    expect(inText(text)).toEqual([`web ${expected}`]);
  });

  it('beside another', () => {
    const text =
      'https://a.example.com或https://b.example.com/x,https://c.example.com、https://d.example.com';
    expect(inText(text)).toEqual(
      [
        'https://a.example.com',
        'https://b.example.com/x',
        'https://c.example.com',
        'https://d.example.com',
      ].map((one) => `web ${one}`),
    );
  });
});

describe('a link of Markdown', () => {
  it.each([
    [
      'to a page',
      '见[材料](https://rsj.example.com/a（试行）.html#b)。',
      'web https://rsj.example.com/a（试行）.html#b',
    ],
    ['with brackets', '[材料](https://rsj.example.com/a_(b))', 'web https://rsj.example.com/a_(b)'],
    ['in angle brackets', '[材料](<https://rsj.example.com/a>)', 'web https://rsj.example.com/a'],
    ['with a title', '[材料]( https://rsj.example.com/a "清单")', 'web https://rsj.example.com/a'],
    [
      'copied from the source of a page',
      '[材料](https://rsj.example.com/?a=1&amp;b=2)',
      'web https://rsj.example.com/?a=1&b=2',
    ],
    ['to a file', '[登记表](files/deng-ji-biao.docx)', 'file files/deng-ji-biao.docx'],
    ['to a telephone', '[打电话](tel:０３９９-80012601)', 'phone tel:０３９９-80012601'],
    ['to a script', '[点这里](javascript:history.back())', 'other javascript:history.back()'],
    ['to a disk', '[表](C:\\表格\\a.docx)', 'other C:\\表格\\a.docx'],
    ['to a domain', '[网站](www.example.com)', 'other www.example.com'],
    ['to a page of a mini-program', '[办理](pages/index/index?id=1)', 'mini-program pages/index/index?id=1'],
  ])('%s', (_, text, expected) => {
    expect(inText(text)).toEqual([expected]);
  });

  it.each(['[注](见附件)', '[1](第二条)', '[二](#er)', '[](  )'])('is none: %s', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it('that is not closed is running text', () => {
    expect(inText('[材料](https://rsj.example.com/a）。')).toEqual(['web https://rsj.example.com/a']);
  });
});

describe('what is no web address', () => {
  it.each([
    ['拨打tel:0399-80012601转8001咨询', 'phone tel:0399-80012601转8001'],
    ['拨打 tel:12333，', 'phone tel:12333'],
    ['写信到mailto:zixun@rsj.example.com。', 'mail mailto:zixun@rsj.example.com'],
    ['微信里打开#小程序://示例人社/a1B2c3D4e5，', 'mini-program #小程序://示例人社/a1B2c3D4e5'],
    ['点weixin://dl/business/?t=AbCdEf打开', 'mini-program weixin://dl/business/?t=AbCdEf'],
    [
      '支付宝alipays://platformapi/startapp?appId=2018',
      'mini-program alipays://platformapi/startapp?appId=2018',
    ],
    ['路径是pages/index/index？id=1。', 'mini-program pages/index/index？id=1'],
    ['路径 /social/pages/home/home.', 'mini-program /social/pages/home/home'],
    ['从ftp://pan.example.com/biao-ge下载', 'other ftp://pan.example.com/biao-ge'],
    ['见 http://[bad，', 'other http://[bad'],
    ['见 https://zhang:123456@rsj.example.com/', 'other https://zhang:123456@rsj.example.com/'],
  ])('%s', (text, expected) => {
    expect(inText(text)).toEqual([expected]);
  });

  it.each([
    '宾馆 hotel:80012601',
    'Tel: 0399-80012601',
    '比例为 1://2',
    'https://',
    'zixun@rsj.example.com',
    '登录 www.example.com',
    '第 2 页/共 3 页',
  ])('nor any other: %s', (text) => {
    expect(inText(text)).toEqual([]);
  });
});

describe('a text under a key', () => {
  const under = (key: string, text: string) => briefly(addressesInValue(key, text));

  it.each([
    ['网办地址', ' https://rsj.example.com/a[1] ', ['web https://rsj.example.com/a[1]']],
    ['网办地址', 'https：／／rsj.example.com/a', ['other https：／／rsj.example.com/a']],
    ['网办地址', 'rsj.example.com/banshi', ['other rsj.example.com/banshi']],
    ['移动端地址', 'pages/index/index', ['mini-program pages/index/index']],
    [
      '网址',
      'https://a.example.com；https://b.example.com',
      ['web https://a.example.com', 'web https://b.example.com'],
    ],
    ['网办地址', '暂无', []],
    ['空白表格', '登记表.docx', ['file 登记表.docx']],
    ['空白表格', '附件/登记表', ['file 附件/登记表']],
    ['空白表格', 'D:\\表格\\登记表.docx', ['other D:\\表格\\登记表.docx']],
    ['样本', 'https://rsj.example.com/a.pdf', ['web https://rsj.example.com/a.pdf']],
    ['说明', 'files/deng-ji-biao.docx', ['file files/deng-ji-biao.docx']],
    ['说明', 'javascript:void(0)', ['other javascript:void(0)']],
    ['说明', 'https://rsj.example.com/政策', ['web https://rsj.example.com/政策']],
    ['说明', 'https://rsj.example.com查询', ['web https://rsj.example.com']],
    ['说明', '略', []],
    ['电话', '0399-80012601', []],
  ])('%s: %s', (key, text, expected) => {
    expect(under(key, text)).toEqual(expected);
  });

  it('of an address or an attachment is one that the schemas say', () => {
    const folder = fileURLToPath(new URL('../../../schema/', import.meta.url));
    const keys = new Map<string, Set<string>>();
    const walk = (node: unknown, key: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, child] of Object.entries(node)) {
        const own = ['items', 'anyOf', 'oneOf'].includes(name) || Array.isArray(node) ? key : name;
        if (name === 'format') keys.set(child, (keys.get(child) ?? new Set()).add(key));
        else walk(child, own);
      }
    };
    const schemas = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
    for (const file of schemas) walk(JSON.parse(readFileSync(folder + file, 'utf8')), '');
    expect(ADDRESS_KEYS).toEqual(keys.get('网址'));
    expect(ATTACHMENT_KEYS).toEqual(keys.get('附件'));
  });
});

it('reads a long text of nothing but beginnings in no time', () => {
  const text = `${'a/'.repeat(20_000)}${'a.'.repeat(20_000)}${'https://'.repeat(5000)}${'[](('.repeat(5000)}`;
  expect(inText(text).length).toBeLessThan(10_000);
});
