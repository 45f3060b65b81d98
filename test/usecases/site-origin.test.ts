import { describe, expect, it } from 'vitest';
import { FILE_START } from '../../src/diagnostic/diagnostic.js';
import type { AddressKind, UsedAddress } from '../../src/links/use.js';
import { type BuiltLink, siteOrigins } from '../../src/usecases/site-origin.js';

const FOLDERS = [
  { name: 'website', kind: 'website' },
  { name: 'kiosk', kind: 'kiosk' },
  { name: 'wechat', kind: 'wechat' },
  { name: 'html', kind: 'website' },
] as const;

const range = (line: number) => ({ start: { line, column: 7 }, end: { line, column: 20 } });

const used = (kind: AddressKind, address: string, ...places: readonly string[]): UsedAddress => ({
  kind,
  address,
  uses: places.map((place) => {
    const [file = '', line = ''] = place.split(':');
    return {
      file,
      path: ['网办地址'],
      range: range(Number(line)),
      written: address,
      label: '网办地址',
      isBuilt: file.startsWith('website/'),
    };
  }),
});

const BANSHI = 'https://rsj.example.com/banshi/shi-ye-deng-ji';
const PINGJIA = 'https://rsj.example.com/pingjia';
const origins = siteOrigins(FOLDERS, {
  definitions: new Map([
    ['shi-ye-deng-ji', 'items/shi-ye-deng-ji.yaml'],
    ['shi-ye', 'bundles/shi-ye.yaml'],
  ]),
  used: [
    used('web', BANSHI, 'bundles/shi-ye.yaml:9', 'items/shi-ye-deng-ji.yaml:31', 'website/index.html:1'),
    used('web', PINGJIA, 'catalog.yaml:12'),
    used('file', 'files/deng-ji-biao.docx', 'items/shi-ye-deng-ji.yaml:58', 'items/shi-ye-deng-ji.yaml:61'),
  ],
});

const found = (file: string, link: BuiltLink) =>
  origins.of(file, link).map((origin) => `${origin.file}:${origin.range.start.line} ${origin.kind}`);

describe('where in the catalogue a link of a built page comes from', () => {
  const banshi = { kind: 'web', address: BANSHI } as const;

  it.each([
    ['website/guides/shi-ye-deng-ji/index.html', 'items/shi-ye-deng-ji.yaml:31'],
    ['html/guides/shi-ye-deng-ji/index.html', 'items/shi-ye-deng-ji.yaml:31'],
    ['kiosk/guides/shi-ye-deng-ji.html', 'items/shi-ye-deng-ji.yaml:31'],
    ['wechat/shi-ye-deng-ji/article.html', 'items/shi-ye-deng-ji.yaml:31'],
    ['wechat/shi-ye-deng-ji/article.json', 'items/shi-ye-deng-ji.yaml:31'],
    ['website/bundles/shi-ye/index.html', 'bundles/shi-ye.yaml:9'],
  ])('%s: the definition of the page', (file, place) => {
    expect(found(file, banshi)).toEqual([`${place} use`]);
  });

  it('is each place of the catalogue where the definition does not use it, and never a built page', () => {
    const page = 'website/guides/shi-ye-deng-ji/index.html';
    expect(found(page, { kind: 'web', address: PINGJIA })).toEqual(['catalog.yaml:12 use']);
    expect(found('website/index.html', banshi)).toEqual([
      'bundles/shi-ye.yaml:9 use',
      'items/shi-ye-deng-ji.yaml:31 use',
    ]);
  });

  it('is every place of an attachment, found by where the site keeps it', () => {
    const link = { kind: 'built', target: 'website/files/deng-ji-biao.docx' } as const;
    expect(found('website/guides/shi-ye-deng-ji/index.html', link)).toEqual([
      'items/shi-ye-deng-ji.yaml:58 use',
      'items/shi-ye-deng-ji.yaml:61 use',
    ]);
  });

  it('is the start of the definition where nothing in the catalogue uses it', () => {
    const link = { kind: 'built', target: 'website/guides/jiu-ye/' } as const;
    expect(origins.of('kiosk/guides/shi-ye-deng-ji.html', link)).toEqual([
      { file: 'items/shi-ye-deng-ji.yaml', path: [], range: FILE_START, kind: 'definition' },
    ]);
  });

  it.each([
    'website/index.html',
    'website/guides/mo-ban/index.html',
    'qi-ta/guides/shi-ye-deng-ji/index.html',
  ])('is nowhere for a page of no definition: %s', (file) => {
    expect(found(file, { kind: 'web', address: 'https://rsj.example.com/wu' })).toEqual([]);
  });
});
