import { describe, expect, it } from 'vitest';
import type { Complaint, SiteCrawler, SiteFault, SiteFolder } from '../../../src/links/site/site-links.js';
import { ownTarget } from '../../../src/links/site/site-targets.js';
import { checkSite } from '../../../src/usecases/check-site.js';
import { memorySite } from './memory-site.js';

const ADDRESS = 'https://rsj.example.com';

/** A crawler that says what it is told to. */
const saying = (...complaints: readonly Complaint[]): SiteCrawler => ({ crawl: async () => complaints });

const lines = (faults: readonly SiteFault[]) =>
  faults.map(({ kind, target, fragment, uses }) => {
    const places = uses.map(({ file, range }) => `${file}:${range.start.line}:${range.start.column}`);
    return `${kind} ${target}${fragment === null ? '' : `#${fragment}`} ${places.join(' ')}`;
  });

async function faultsIn(folders: readonly SiteFolder[], address: string | null = ADDRESS) {
  return lines((await checkSite({ folders, address }, saying())).faults);
}

/** The page of one guide among a few other files. */
const website = (link: string, more: Readonly<Record<string, string>> = {}) =>
  memorySite('website', {
    'index.html': '<h1 id="top-list">首页</h1>',
    'files/登记 表.docx': 'PK',
    'guides/shi-ye/index.html': `${link}<h2 id="申请材料">申请材料</h2><h2 id="a b">乙</h2><i id="100%">丙</i>`,
    'style.css': '',
    ...more,
  });

describe('a link that is sound', () => {
  it.each([
    '../../index.html',
    '../../',
    '../../#top-list',
    '/',
    '../shi-ye',
    './',
    '?from=qr',
    '',
    '#',
    '#top',
    '#TOP',
    '#申请材料',
    '#%E7%94%B3%E8%AF%B7%E6%9D%90%E6%96%99',
    '#a%20b',
    '#100%',
    '#:~:text=失业',
    '#/guide/12',
    '../../files/登记 表.docx',
    '../../files/%E7%99%BB%E8%AE%B0%20%E8%A1%A8.docx?v=2#page=3',
    ' ../../style.css ',
    `${ADDRESS}/guides/shi-ye/#申请材料`,
    'data:text/plain,a',
    'https://12333.gov.cn/',
  ])('%s', async (href) => {
    expect(await faultsIn([website(`<a href="${href}">看</a>`)])).toEqual([]);
  });
});

describe('a link that leads nowhere', () => {
  const at = 'website/guides/shi-ye/index.html:1:10';
  const table: readonly (readonly [href: string, fault: string])[] = [
    ['../jiu-ye/index.html', `missing-page website/guides/jiu-ye/index.html ${at}`],
    ['../jiu-ye/', `missing-page website/guides/jiu-ye/ ${at}`],
    ['../Shi-Ye/', `missing-page website/guides/Shi-Ye/ ${at}`],
    ['../../files/biao.docx', `missing-file website/files/biao.docx ${at}`],
    ['#shou-fei', `missing-fragment website/guides/shi-ye/index.html#shou-fei ${at}`],
    ['#%E6%94%B6%E8%B4%B9', `missing-fragment website/guides/shi-ye/index.html#收费 ${at}`],
    ['../../#shou-fei', `missing-fragment website/index.html#shou-fei ${at}`],
    [`${ADDRESS}/#shou-fei`, `missing-fragment website/index.html#shou-fei ${at}`],
    ['https://[shi-ye', `malformed https://[shi-ye ${at}`],
  ];

  it.each(table)('%s', async (href, fault) => {
    expect(await faultsIn([website(`<a href="${href}">看</a>`)])).toEqual([fault]);
  });

  it('is one fault with all its uses, also of style sheets and images without an address', async () => {
    const site = website('<img src="../../tu.png"><img src="">', {
      'style.css': 'h1 { background: url(tu.png) }',
      'zui-hou.html': '<p>1</p>\n<img src="tu.png">',
    });
    expect(await faultsIn([site])).toEqual([
      'missing-asset website/tu.png website/guides/shi-ye/index.html:1:11 website/style.css:1:22 website/zui-hou.html:2:11',
      'malformed  website/guides/shi-ye/index.html:1:35',
    ]);
  });
});

describe('where a folder is published', () => {
  it('decides what `<base>` and a path from the root mean', async () => {
    const page = '<base href="/bszn/"><a href="index.html">首页</a><a href="/zwgk/">公开</a>';
    const site = website('', { '404.html': page });
    expect(await faultsIn([site], `${ADDRESS}/bszn`)).toEqual([]);
    const { outside } = await checkSite({ folders: [site], address: `${ADDRESS}/bszn` }, saying());
    expect(outside.map(({ address }) => address)).toEqual([`${ADDRESS}/zwgk/`]);
  });

  it('is the disk for a terminal: no list of a folder, nothing beside it', async () => {
    const kiosk = memorySite('kiosk', {
      'all.html':
        '<a href="guides/">指南</a><a href="/index.html">首页</a><a href="../website/index.html">网站</a>',
      'guides/index.html': '',
    });
    expect(await faultsIn([kiosk])).toEqual([
      'missing-page kiosk/guides/ kiosk/all.html:1:10',
      'missing-page /index.html kiosk/all.html:1:34',
      'missing-page ../website/index.html kiosk/all.html:1:62',
    ]);
  });

  it.each([
    [`${ADDRESS}/guides/%E5%A4%B1%E4%B8%9A/?a#b`, ADDRESS, 'guides/失业/'],
    [`${ADDRESS}/bszn`, `${ADDRESS}/bszn`, ''],
    [`${ADDRESS}/bszn/a.html`, `${ADDRESS}/bszn`, 'a.html'],
    [`${ADDRESS}/bsznx/a.html`, `${ADDRESS}/bszn`, undefined],
    ['http://rsj.example.com/a.html', ADDRESS, undefined],
    ['https://m.rsj.example.com/a.html', ADDRESS, undefined],
    ['失业', ADDRESS, undefined],
  ])('ownTarget %s of %s', (address, site, path) => {
    expect(ownTarget(address, site)).toBe(path);
  });
});

describe('what is asked elsewhere', () => {
  it('is each address once, with its uses in the order of file and place', async () => {
    const folders = [
      website(
        `<a href="${ADDRESS}/banshi">办</a><a href="tel:12333">打</a><a href="//m.rsj.example.com/x#y">手机</a>`,
      ),
      memorySite('kiosk', {
        'a.html': `<p>${ADDRESS}/guides/shi-ye/</p>\n<p>${ADDRESS}/banshi</p><a href="javascript:history.back()">返回</a>`,
      }),
    ];
    const { outside, faults, files } = await checkSite({ folders, address: ADDRESS }, saying());
    expect([faults, files]).toEqual([[], 4]);
    expect(
      outside.map(({ kind, address, uses }) => [
        kind,
        address,
        ...uses.map((use) => `${use.file}:${use.range.start.line} ${use.label} ${use.isBuilt}`),
      ]),
    ).toEqual([
      ['web', 'https://m.rsj.example.com/x', 'website/guides/shi-ye/index.html:1 链接 true'],
      [
        'web',
        `${ADDRESS}/banshi`,
        'kiosk/a.html:2 印出的地址 true',
        'website/guides/shi-ye/index.html:1 链接 true',
      ],
      ['phone', 'tel:12333', 'website/guides/shi-ye/index.html:1 链接 true'],
      ['other', 'javascript:history.back()', 'kiosk/a.html:2 链接 true'],
    ]);
  });
});

describe('a complaint of the crawler', () => {
  const page = 'guides/shi-ye/index.html';
  const site = website('<a href="../../files/登记 表.docx">表</a><a href="../jiu-ye/">就业</a>');
  const own = 'missing-page website/guides/jiu-ye/ website/guides/shi-ye/index.html:1:47';
  const check = async (complaint: Complaint) =>
    lines((await checkSite({ folders: [site], address: ADDRESS }, saying(complaint))).faults);

  it.each<readonly [string, Complaint]>([
    ['about what is known', { page, target: '/guides/jiu-ye/', status: 404 }],
    ['about a part that every page has', { page: null, target: '/index.html#top', status: 200 }],
    ['about a part that is there', { page: null, target: `/${page}#申请材料`, status: 200 }],
    [
      'about the same part, encoded',
      { page, target: `/${page}#%E7%94%B3%E8%AF%B7%E6%9D%90%E6%96%99`, status: 200 },
    ],
  ])('%s adds nothing', async (_about, complaint) => {
    expect(await check(complaint)).toEqual([own]);
  });

  it.each<readonly [string, Complaint, string]>([
    [
      'a file that is not served stands at its link',
      { page, target: '/files/%E7%99%BB%E8%AE%B0%20%E8%A1%A8.docx', status: 500 },
      'unreadable website/files/登记 表.docx website/guides/shi-ye/index.html:1:10',
    ],
    [
      'a link that only the crawler reads stands at the start of its page',
      { page, target: '/tu.html', status: 404 },
      'missing-page website/tu.html website/guides/shi-ye/index.html:1:1',
    ],
    [
      'a part that is not there stands at the page that lacks it',
      { page: null, target: '/index.html#shou-fei', status: 200 },
      'missing-fragment website/index.html#shou-fei website/index.html:1:1',
    ],
  ])('%s', async (_about, complaint, fault) => {
    expect(await check(complaint)).toEqual([own, fault]);
  });
});
