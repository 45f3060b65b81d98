import { describe, expect, it } from 'vitest';
import { kindOfAddress } from '../../../src/links/collect/address-kind.js';
import { formProblem } from '../../../src/links/form/address-form.js';
import type { Attachments } from '../../../src/links/form/file-form.js';

const KEPT = [
  'files/deng-ji-biao.docx',
  'files/Cheng-Nuo-Shu.pdf',
  'files/登记表.docx',
  'files/表#1%20.docx',
];
const ATTACHMENTS: Attachments = {
  attachments: new Map(
    KEPT.map((path) => [path, { path, bytes: 9000, sha256: '0'.repeat(64), kind: 'docx' }]),
  ),
  unreadable: new Map([['files/suo-zhu-de.pdf', 'denied']]),
};

const problemOf = (address: string) => formProblem({ kind: kindOfAddress(address), address }, ATTACHMENTS);

describe('an address of good form', () => {
  it.each([
    'https://rsj.example.com/banshi',
    'tel:12333',
    'tel:0399-80012601',
    'tel:+86-399-80012601',
    'tel:+86-10-12345678',
    'tel:+8613800138000',
    'tel:(0399)80012601;ext=8001',
    'tel:400-800-1234',
    'mailto:zixun@rsj.example.com',
    'mailto:zixun@rsj.example.com,tousu@rsj.example.com?subject=%E5%92%A8%E8%AF%A2',
    'pages/index/index',
    '/social/pages/home/home?id=1&from=qr',
    '#小程序://示例人社/a1B2c3D4e5',
    'weixin://dl/business/?t=AbCdEf',
    'weixin://dl/business/?appid=wx01&path=pages/index/index',
    'weixin://dl/scan',
    'alipays://platformapi/startapp?appId=2018',
    'files/deng-ji-biao.docx',
    'files/deng-ji-biao.docx#page=2',
    'files/表#1%20.docx',
    'files/%E7%99%BB%E8%AE%B0%E8%A1%A8.docx',
  ])('%s', (address) => {
    expect(problemOf(address)).toBeUndefined();
  });
});

describe('an address of bad form, and what is right', () => {
  it.each([
    ['tel:０３９９-80012601', '全角', 'tel:0399-80012601'],
    ['tel:0399 80012601', '空格', 'tel:0399-80012601'],
    ['tel:0399-80012601转8001', '转', 'tel:0399-80012601;ext=8001'],
    ['tel://12333', '电话只能用', 'tel:12333'],
    ['tel:+86 399 8001 2601', '空格', 'tel:0399-80012601'],
    ['tel:80012601', '区号', undefined],
    ['tel:12', '区号', undefined],
    ['mailto:zixun＠rsj.example.com', '全角', 'mailto:zixun@rsj.example.com'],
    ['mailto://zixun@rsj.example.com', '邮箱', 'mailto:zixun@rsj.example.com'],
    ['mailto:zixun', '邮箱', undefined],
    ['mailto:?subject=a', '邮箱', undefined],
    [
      'mailto:zixun@rsj.example.com?subject=咨询',
      '编码',
      'mailto:zixun@rsj.example.com?subject=%E5%92%A8%E8%AF%A2',
    ],
    ['pages/index/index？id=1＆from=qr', '全角', 'pages/index/index?id=1&from=qr'],
    ['pages/index/index?name=张三', '编码', 'pages/index/index?name=%E5%BC%A0%E4%B8%89'],
    ['pages/index/index.html?id=1', '.html', 'pages/index/index?id=1'],
    ['rsj.example.com/pages/index/index', '域名', 'pages/index/index'],
    ['pages/index/index?id', '名称=值', undefined],
    ['pages/index/index?id=1&', '名称=值', undefined],
    ['pages/', 'pages/文件夹/页面', undefined],
    ['#小程序://示例人社', '短码', undefined],
    ['#小程序：//示例人社/a1B2c3D4e5', '全角', '#小程序://示例人社/a1B2c3D4e5'],
    ['weixin://dl/business/', '编号', undefined],
    ['files/../a.docx', '..', undefined],
    ['/files/deng-ji-biao.docx', 'files/', 'files/deng-ji-biao.docx'],
    ['./files/mei-you.docx', 'files/', undefined],
    ['deng-ji-biao.docx', 'files', 'files/deng-ji-biao.docx'],
    ['https：／／rsj.example.com/a', '网址', 'https://rsj.example.com/a'],
    ['https:\\\\rsj.example.com\\a', '网址', 'https://rsj.example.com/a'],
    ['https:rsj.example.com', '网址', 'https://rsj.example.com'],
    ['http://[bad', '网址', undefined],
    ['https://zhang:123456@rsj.example.com/a', '密码', 'https://rsj.example.com/a'],
    ['rsj.example.com/banshi', 'https://', 'https://rsj.example.com/banshi'],
    ['//rsj.example.com/banshi', 'https://', 'https://rsj.example.com/banshi'],
    ['略/略', '网址', undefined],
  ])('%s', (address, word, suggestion) => {
    const problem = problemOf(address);
    expect(problem).toMatchObject({ kind: 'malformed', suggestion });
    expect(problem?.reason).toContain(word);
  });

  it('is mended by what is suggested', () => {
    const wrong = [
      'tel:０３９９-80012601转8001',
      'pages/index/index.html？a=张',
      'https：／／rsj。example.com',
      'mailto:zixun＠rsj.example.com?subject=咨 询',
    ];
    for (const address of wrong) {
      let right = address;
      for (let next = problemOf(right)?.suggestion; next !== undefined; next = problemOf(right)?.suggestion)
        right = next;
      expect(problemOf(right)).toBeUndefined();
    }
  });

  it('never repeats a password', () => {
    expect(problemOf('https://zhang:123456@rsj.example.com/a')?.reason).not.toContain('123456');
  });
});

describe('an address that nobody can open', () => {
  it.each([
    ['javascript:history.back()', '程序'],
    ['data:text/html,a', '程序'],
    ['file:///C:/biao.docx', '某一台电脑'],
    ['C:\\表格\\biao.docx', '某一台电脑'],
    ['\\\\fu-wu-qi\\biao.docx', '某一台电脑'],
    ['ftp://pan.example.com/biao-ge', 'ftp'],
    ['thunder://QUFodHRw', 'thunder:'],
  ])('%s', (address, word) => {
    const problem = problemOf(address);
    expect(problem).toMatchObject({ kind: 'unsupported', suggestion: undefined });
    expect(problem?.reason).toContain(word);
  });
});

describe('a file that is not there', () => {
  it.each([
    ['files/mei-you.docx', '没有这个文件', undefined],
    ['files/deng-ji-biao.dacx', '没有这个文件，是不是 files/deng-ji-biao.docx', undefined],
    ['files/cheng-nuo-shu.PDF', '大小写', 'files/Cheng-Nuo-Shu.pdf'],
    ['Files/deng-ji-biao.docx', '大小写', 'files/deng-ji-biao.docx'],
    ['files/suo-zhu-de.pdf', '没有读取的权限', undefined],
  ])('%s', (address, words, suggestion) => {
    const problem = problemOf(address);
    expect(problem).toMatchObject({ kind: 'not-there', suggestion });
    expect(problem?.reason).toContain(words);
  });
});
