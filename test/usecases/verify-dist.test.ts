import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { CHANNEL_IDS } from '../../src/channels/registry.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import type { Manifest } from '../../src/publish/manifest.js';
import { verifyDist } from '../../src/usecases/verify-dist.js';
import { CHECKER, TODAY } from '../support/check-town.js';
import { memoryDist } from '../support/memory-dist.js';
import { type MemoryFolder, memoryFiles, TOWN, textIn, withExample } from '../support/memory-files.js';
import { briefly, builtDist, distText, type EditableDist, edit, put, verifyTown } from './verify-town.js';

const PERMIT = 'items/lao-wu-pai-qian-xu-ke.yaml';
const PAGES = {
  网站: 'website/guides/lao-wu-pai-qian-xu-ke/index.html',
  公众号: 'wechat/lao-wu-pai-qian-xu-ke/article.html',
  自助终端: 'kiosk/guides/lao-wu-pai-qian-xu-ke.html',
} as const;
const PAGE_LIST = Object.entries(PAGES);
const STYLE = 'website/style.css';
const FORM = 'website/files/lao-wu-pai-qian-xu-ke-shen-qing-shu.docx';
const LOSS_PAGE = 'website/guides/shi-ye-deng-ji/index.html';

/** The promise of five working days becomes one of three. */
const SHORTER = withExample(TOWN, [
  {
    file: PERMIT,
    whole: textIn(TOWN, PERMIT)
      .replace('承诺办结时限: 5个工作日', '承诺办结时限: 3个工作日')
      .replace('    时限: 5个工作日\n    计入时限: 是', '    时限: 3个工作日\n    计入时限: 是'),
  },
]);

/** The town without unemployment registration and what builds on it. */
const SMALLER: MemoryFolder = withExample(
  new Map([...TOWN].filter(([path]) => !/^(?:items\/shi-ye-deng-ji|bundles\/)/u.test(path))),
  [
    {
      file: 'lists/ti-su-ban.yaml',
      patch: '事项:\n  - 事项: lao-wu-pai-qian-xu-ke\n    生效日期: 2025-06-01',
    },
  ],
);

/** The pages that the smaller town has not, with their ids; the list of 即办 is derived from its items. */
const ONLY_IN_TOWN = [
  ['kiosk/bundles/shi-ye.html', 'shi-ye'],
  ['kiosk/guides/shi-ye-deng-ji.html', 'shi-ye-deng-ji'],
  ['kiosk/lists/ji-ban.html', 'ji-ban'],
  ['website/bundles/shi-ye/index.html', 'shi-ye'],
  [LOSS_PAGE, 'shi-ye-deng-ji'],
  ['website/lists/ji-ban/index.html', 'ji-ban'],
  ['wechat/ji-ban/article.html', 'ji-ban'],
  ['wechat/shi-ye-deng-ji/article.html', 'shi-ye-deng-ji'],
  ['wechat/shi-ye/article.html', 'shi-ye'],
];

let fresh: EditableDist;
let dist: EditableDist;
beforeAll(async () => {
  fresh = await builtDist();
});
const renew = () => {
  dist = new Map(fresh);
  return dist;
};

test('a fresh build agrees with its catalogue in every page and every byte', async () => {
  const { diagnostics, verified, names } = await verifyTown(renew());
  expect(diagnostics).toEqual([]);
  expect(verified).toEqual({
    counts: {
      guides: 3,
      lists: 2,
      registers: 2,
      changes: 0,
      same: 19,
      different: 0,
      unknown: 0,
      otherFiles: fresh.size - 1 - 19,
      otherDifferent: 0,
    },
    channels: ['website', 'wechat', 'kiosk'],
    absent: [],
    builtWith: '0.0.0',
  });
  for (const path of Object.values(PAGES)) expect(names.get(path)).toBe('劳务派遣经营许可');
});

describe('a page edited by hand', () => {
  test.each(PAGE_LIST)('on %s: channel, guide, fact, expected and found are named', async (channel, path) => {
    edit(renew(), path, '20个工作日', '28个工作日');
    const { diagnostics, verified } = await verifyTown(dist);
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set([path]));
    const altered = diagnostics.filter(({ code }) => code === 'P004');
    expect(altered.length).toBeGreaterThan(0);
    for (const { args } of altered) {
      expect(args).toMatchObject({ 渠道: channel, 标题: '劳务派遣经营许可' });
      expect(args.内容).toContain('20个工作日');
      expect(args.页面).toContain('28个工作日');
    }
    expect(diagnostics.map(({ code }) => code)).toContain('P012');
    expect(verified?.counts).toMatchObject({ same: 18, different: 1, otherDifferent: 0 });
  });

  test.each(PAGE_LIST)('on %s: what nobody reads is a matter of bytes alone', async (_, path) => {
    put(renew(), path, `${distText(dist, path)}<!-- 王科长改过 -->`);
    const result = await verifyTown(dist);
    expect(briefly(result)).toEqual([['P012', path]]);
    expect(result.diagnostics[0]?.args.情况).toMatch(
      /^生成时 \d+ 字节，现在 \d+ 字节；页面上的文字和目录一致$/u,
    );
  });

  test('and its manifest made to fit: the facts still differ', async () => {
    const other = await builtDist(SHORTER);
    const lies = JSON.parse(distText(other, 'manifest.json')) as Manifest;
    const id = 'lao-wu-pai-qian-xu-ke';
    renew().set(PAGES.网站, other.get(PAGES.网站) ?? null);
    const truth = JSON.parse(distText(dist, 'manifest.json')) as Manifest;
    put(
      dist,
      'manifest.json',
      JSON.stringify({ ...truth, guides: { ...truth.guides, [id]: lies.guides[id] } }),
    );
    const codes = briefly(await verifyTown(dist))
      .filter(([, file]) => file === PAGES.网站)
      .map(([code]) => code);
    expect(codes).toContain('P015');
    expect(codes).not.toContain('P012');
  });

  test('with bytes that are no UTF-8', async () => {
    const bytes = fresh.get(PAGES.网站) ?? new Uint8Array();
    const at = Buffer.from(bytes).indexOf('劳务派遣经营许可');
    renew().set(
      PAGES.网站,
      Uint8Array.from(bytes, (byte, index) => (index === at ? 0xff : byte)),
    );
    const { diagnostics } = await verifyTown(dist);
    const changed = diagnostics.find(({ code }) => code === 'P012');
    expect(changed?.args.情况).toContain('不是 UTF-8');
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set([PAGES.网站]));
  });

  test('into the page of another guide: twenty differences are listed, the others counted', async () => {
    renew().set(PAGES.网站, fresh.get(LOSS_PAGE) ?? null);
    const { diagnostics } = await verifyTown(dist);
    const [changed, more] = ['P012', 'P016'].map((code) => diagnostics.filter((one) => one.code === code));
    expect(changed).toHaveLength(1);
    expect(more).toHaveLength(1);
    expect(more?.[0]?.args.数量).toBeGreaterThan(0);
    expect(diagnostics).toHaveLength(20 + 2);
  });
});

describe('a build of an older catalogue', () => {
  test('is stale: both check codes, and what has changed since', async () => {
    const older = await builtDist(SHORTER);
    const checkCodes = [older, fresh].map((content) => {
      const { guides } = JSON.parse(distText(content, 'manifest.json')) as Manifest;
      return guides['lao-wu-pai-qian-xu-ke']?.checkCode;
    });
    const { diagnostics } = await verifyTown(older);
    for (const [channel, path] of PAGE_LIST) {
      const found = diagnostics.filter(({ file }) => file === path);
      const stale = found.filter(({ code }) => code === 'P015').map(({ args }) => args);
      expect(stale).toEqual([
        { 渠道: channel, 页面校验码: checkCodes[0], 目录校验码: checkCodes[1], 标题: '劳务派遣经营许可' },
      ]);
      expect(found.map(({ code }) => code)).toContain('P004');
      // The other check code is said once, and the bytes are those that were built.
      const codes = new Set(diagnostics.map(({ code }) => code));
      for (const code of ['P003', 'P012']) expect(codes).not.toContain(code);
      const said = diagnostics
        .filter(({ code }) => code !== 'P015')
        .flatMap(({ args }) => Object.values(args));
      for (const checkCode of checkCodes) expect(said.join()).not.toContain(checkCode);
    }
    const pages = new Set(diagnostics.map(({ file }) => file));
    expect([...pages].filter((file) => file.includes('ti-su-ban'))).toHaveLength(3);
    expect([...pages].some((file) => file.includes('shi-ye'))).toBe(false);
  });

  test('lacks what is new, in every channel', async () => {
    const result = await verifyTown(await builtDist(SMALLER));
    const missing = result.diagnostics.filter(({ code }) => code === 'P010');
    expect(missing.map(({ file }) => file)).toEqual(ONLY_IN_TOWN.map(([file]) => file));
    for (const { args } of missing) expect(args.情况).toBe('生成的时候目录里还没有这一项');
  });

  test('still has what was cancelled, in every channel', async () => {
    const { diagnostics, verified } = await verifyTown(renew(), SMALLER);
    const unknown = diagnostics.filter(({ code }) => code === 'P011');
    expect(unknown.map(({ file, args }) => [file, args.标识])).toEqual(ONLY_IN_TOWN);
    for (const { args } of unknown) expect(args.情况).toBe('生成以后取消了，或者不在有效期内');
    expect(verified?.counts.unknown).toBe(ONLY_IN_TOWN.length);
  });

  test('of another day lacks what has come into force since', async () => {
    const later = withExample(SMALLER, [{ file: PERMIT, patch: '生效日期: 2027-01-01' }]);
    const codes = (await verifyTown(await builtDist(TOWN), later)).diagnostics.map(({ code }) => code);
    expect(codes).toContain('P011');
  });
});

describe('files', () => {
  test.each(PAGE_LIST)('the page of %s is lost', async (channel, path) => {
    renew().delete(path);
    const { diagnostics, verified } = await verifyTown(dist);
    expect(diagnostics).toMatchObject([
      {
        code: 'P010',
        file: path,
        args: { 渠道: channel, 页面: '劳务派遣经营许可', 情况: '生成以后不见了' },
      },
    ]);
    expect(verified?.counts).toMatchObject({ same: 18, different: 1 });
  });

  test('a stray copy of a page, a stray page of a channel, a stray file', async () => {
    const page = fresh.get(LOSS_PAGE) ?? null;
    renew().set('website/guides/shi-ye-deng-ji-2024/index.html', page);
    dist.set('kiosk/bundles/副本.html', page).set('wechat/副本/article.html', page);
    dist.set('website/guides/shi-ye-deng-ji/index (1).html', page).set('.DS_Store', new Uint8Array(8));
    const result = await verifyTown(dist);
    expect(briefly(result)).toEqual([
      ['P014', '.DS_Store'],
      ['P011', 'kiosk/bundles/副本.html'],
      ['P011', 'website/guides/shi-ye-deng-ji-2024/index.html'],
      ['P014', 'website/guides/shi-ye-deng-ji/index (1).html'],
      ['P011', 'wechat/副本/article.html'],
    ]);
    expect(result.verified?.counts).toMatchObject({ same: 19, unknown: 3, otherDifferent: 2 });
  });

  test.each([STYLE, FORM, 'kiosk/bundle.json', 'parity.json'])(
    '%s is changed, lost, a link',
    async (path) => {
      const bytes = fresh.get(path) ?? new Uint8Array();
      renew().set(path, bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1));
      const changed = await verifyTown(dist);
      expect(briefly(changed)).toEqual([['P012', path]]);
      expect(changed.diagnostics[0]?.args.情况).toContain('大小没有变');
      dist.delete(path);
      expect(briefly(await verifyTown(dist))).toEqual([['P013', path]]);
      dist.set(path, null);
      const linked = await verifyTown(dist);
      expect(briefly(linked)).toEqual([['P012', path]]);
      expect(linked.diagnostics[0]?.args.情况).toContain('链接');
      expect(linked.verified?.counts).toMatchObject({ different: 0, otherDifferent: 1 });
    },
  );

  test('a QR code is another, lost, a link: the article that shows it cannot be scanned', async () => {
    const [path, article] = ['wechat/shi-ye-deng-ji/images/qr.png', 'wechat/shi-ye-deng-ji/article.html'];
    const other = fresh.get('wechat/shi-ye/images/qr.png') ?? null;
    renew().set(path, other);
    const swapped = await verifyTown(dist);
    expect(briefly(swapped)).toEqual([
      ['P021', article],
      ['P012', path],
    ]);
    expect(swapped.diagnostics[0]?.args.二维码).toContain('/bundles/shi-ye/');
    dist.delete(path);
    expect(briefly(await verifyTown(dist))).toEqual([
      ['P020', article],
      ['P013', path],
    ]);
    dist.set(path, null);
    expect(briefly(await verifyTown(dist))).toEqual([
      ['P020', article],
      ['P012', path],
    ]);
  });

  test('a link that the build did not make is no file, and never read', async () => {
    renew().set('website/guides/jiu/index.html', null).set('website/报表', null);
    dist.set(PAGES.网站, null);
    expect(briefly(await verifyTown(dist))).toEqual([
      ['P014', 'website/guides/jiu/index.html'],
      ['P012', PAGES.网站],
      ['P014', 'website/报表'],
    ]);
  });

  test('one flipped bit anywhere is found, in its file', async () => {
    const sizes = [...fresh].map(([path, bytes]) => ({ path, bytes: bytes ?? new Uint8Array() }));
    const places = sizes.filter(({ path, bytes }) => path !== 'manifest.json' && bytes.length > 0);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.nat(), fc.nat(7), async ({ path, bytes }, at, bit) => {
        const index = at % bytes.length;
        renew().set(path, bytes.with(index, (bytes[index] ?? 0) ^ (1 << bit)));
        const found = briefly(await verifyTown(dist));
        expect(found.map(([code]) => code)).toContain('P012');
        // A QR code that no longer reads is a flaw of its article as well.
        const article = path.replace(/images\/.*$/u, 'article.html');
        const others = found.map(([, file]) => file).filter((file) => file !== article);
        expect(new Set([path, ...others])).toEqual(new Set([path]));
      }),
      { numRuns: 25 },
    );
  });
});

describe('channels', () => {
  test('that were not built are not demanded, but said', async () => {
    const part = await builtDist(TOWN, ['website']);
    const { diagnostics, verified } = await verifyTown(part);
    expect(diagnostics).toEqual([]);
    expect(verified).toMatchObject({ channels: ['website'], absent: ['wechat', 'kiosk'] });
    part.set(PAGES.自助终端, fresh.get(PAGES.自助终端) ?? null);
    expect(briefly(await verifyTown(part))).toEqual([['P014', PAGES.自助终端]]);
  });

  test('that are asked for must have been built', async () => {
    const part = await builtDist(TOWN, ['website']);
    await expect(verifyTown(part, TOWN, { channels: ['kiosk'] })).rejects.toThrow(
      /没有包括自助终端（kiosk）/u,
    );
  });

  test('that are not asked for are left alone', async () => {
    renew().delete(PAGES.自助终端);
    dist.set('wechat/副本/article.html', new Uint8Array());
    expect(briefly(await verifyTown(dist, TOWN, { channels: ['website'] }))).toEqual([]);
    for (const channel of CHANNEL_IDS.slice(1)) {
      expect(briefly(await verifyTown(dist, TOWN, { channels: [channel] }))).toHaveLength(1);
    }
  });
});

describe('the manifest', () => {
  test('of another version of the program is no fault', async () => {
    const { diagnostics, verified } = await verifyTown(await builtDist(TOWN, CHANNEL_IDS, '9.9.9'));
    expect(diagnostics).toEqual([]);
    expect(verified?.builtWith).toBe('9.9.9');
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -20), /坏了/u],
    ['empty', () => '', /坏了/u],
    [
      'with a digest that is none',
      (text: string) => text.replace(/"sha256": "[0-9a-f]+"/u, '"sha256": "x"'),
      /坏了/u,
    ],
    ['without files', (text: string) => text.replace('"guides": {', '"guides": null, "old": {'), /坏了/u],
    ['that lists nothing', () => '{"version":"1","guides":{},"pages":{},"shared":{},"files":[]}', /坏了/u],
    ['of another program', () => '{"name":"别的网站","start_url":"/"}', /不是快办写的/u],
  ])('%s stops with one line', async (_, change, message) => {
    put(renew(), 'manifest.json', change(distText(fresh, 'manifest.json')));
    await expect(verifyTown(dist)).rejects.toThrow(message);
    await expect(verifyTown(dist)).rejects.toThrow(UserError);
  });
});

test('a folder that is replaced meanwhile is no mixture of two', async () => {
  const older = await builtDist(SHORTER);
  const [before, after] = [renew(), older].map((content) => memoryDist(content));
  if (!before || !after) throw new Error('two folders');
  let reads = 0;
  const dist = {
    ...before,
    read: (path: string) => {
      reads += 1;
      return (reads < 30 ? before : after).read(path);
    },
    manifest: () => (reads < 30 ? before : after).manifest(),
  };
  const ports = { files: memoryFiles(TOWN), dist };
  await expect(verifyDist(ports, { checker: CHECKER, today: TODAY })).rejects.toThrow(
    /在核对期间换成了新的/u,
  );
});

test('errors in the catalogue: nothing can be compared', async () => {
  const broken = withExample(TOWN, [{ file: PERMIT, patch: '', without: ['责任处室'] }]);
  const { diagnostics, verified } = await verifyTown(renew(), broken);
  expect(diagnostics.map(({ code }) => code)).toEqual(['S002']);
  expect(verified).toBeUndefined();
});

test('warnings in the catalogue are not what was asked for', async () => {
  const warned = withExample(TOWN, [{ file: '说明.txt', whole: '给同事的说明' }]);
  expect((await verifyTown(renew(), warned)).diagnostics).toEqual([]);
});
