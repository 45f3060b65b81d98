import { beforeAll, describe, expect, test } from 'vitest';
import type { ChannelId } from '../../src/channels/channel.js';
import type { LiveAnswer, LiveSource } from '../../src/publish/live-source.js';
import { askLive } from '../../src/usecases/ask-live.js';
import { type VerifyLiveOptions, type VerifyLiveResult, verifyLive } from '../../src/usecases/verify-live.js';
import { CHECKER, TODAY } from '../support/check-town.js';
import { type MemoryFolder, memoryFiles, TOWN, textIn, withExample } from '../support/memory-files.js';
import { builtDist, distText, type EditableDist, edit, put } from './verify-town.js';

const PERMIT = 'items/lao-wu-pai-qian-xu-ke.yaml';
const PERMIT_PAGES = {
  website: 'website/guides/lao-wu-pai-qian-xu-ke/index.html',
  wechat: 'wechat/lao-wu-pai-qian-xu-ke/article.html',
  kiosk: 'kiosk/guides/lao-wu-pai-qian-xu-ke.html',
} satisfies Record<ChannelId, string>;
const LOSS_PAGE = 'website/guides/shi-ye-deng-ji/index.html';
const ALL = ['website', 'wechat', 'kiosk'] as const;

/** The promise of five working days becomes one of three. */
const SHORTER = withExample(TOWN, [
  {
    file: PERMIT,
    whole: textIn(TOWN, PERMIT)
      .replace('承诺办结时限: 5个工作日', '承诺办结时限: 3个工作日')
      .replace('    时限: 5个工作日\n    计入时限: 是', '    时限: 3个工作日\n    计入时限: 是'),
  },
]);

const gone: LiveAnswer = { kind: 'missing', reason: '服务器说没有（404）' };
const refused: LiveAnswer = { kind: 'unreachable', reason: '服务器拒绝连接', isWhole: true };
const slow: LiveAnswer = { kind: 'unreachable', reason: '20 秒里没有收完', isWhole: false };

let fresh: EditableDist;
let dist: EditableDist;
beforeAll(async () => {
  fresh = await builtDist();
});

type Answer = (file: string) => LiveAnswer | undefined;

/** Asks a place that serves the folder of each channel; `answer` goes before. */
async function verifyPlaces({
  catalogue = TOWN,
  answer = () => undefined,
  ...options
}: Partial<VerifyLiveOptions> & {
  readonly catalogue?: MemoryFolder;
  readonly answer?: Answer;
} = {}): Promise<VerifyLiveResult & { readonly asked: readonly string[]; readonly atOnce: number }> {
  const asked: string[] = [];
  let open = 0;
  let atOnce = 0;
  const result = await verifyLive(
    {
      files: memoryFiles(catalogue),
      open: async (place) => ({
        name: place,
        addressOf: (path) => `${place}/${path}`,
        async read(path) {
          const channel = place.startsWith('https://') ? 'website' : place;
          const file = `${channel}/${path.replace(/\/$/u, '/index.html')}`;
          asked.push(`${place}/${path}`);
          open += 1;
          atOnce = Math.max(atOnce, open);
          await Promise.resolve();
          open -= 1;
          const own = answer(`${channel}/${path}`) ?? answer(file);
          if (own) return own;
          return dist.get(file) ? { kind: 'page', html: distText(dist, file) } : gone;
        },
      }),
    },
    {
      checker: CHECKER,
      today: TODAY,
      channels: ALL,
      places: { wechat: 'wechat', kiosk: 'kiosk' },
      ...options,
    },
  );
  return { ...result, asked, atOnce };
}

const renew = () => {
  dist = new Map(fresh);
  return dist;
};
const codeOf = (content: EditableDist, id: string) =>
  (JSON.parse(distText(content, 'manifest.json')) as { guides: Record<string, { checkCode: string }> })
    .guides[id]?.checkCode;
const statesOf = ({ entries }: VerifyLiveResult, id: string) =>
  entries.filter((entry) => entry.id === id).map(({ channel, state }) => `${channel} ${state}`);

test('what was just published is the same everywhere', async () => {
  renew();
  const seen: [number, number][] = [];
  const result = await verifyPlaces({ onPage: (...counts) => seen.push(counts) });
  expect(result.diagnostics).toEqual([]);
  expect(result.entries).toHaveLength(19);
  expect(new Set(result.entries.map(({ state }) => state))).toEqual(new Set(['same']));
  expect(result.places).toEqual([
    { channel: 'website', name: 'https://rsj.example.com' },
    { channel: 'wechat', name: 'wechat' },
    { channel: 'kiosk', name: 'kiosk' },
  ]);
  // As the QR codes carry it.
  expect(result.asked).toContain('https://rsj.example.com/guides/shi-ye-deng-ji/');
  expect(result.asked).toHaveLength(19);
  expect(result.atOnce).toBe(4);
  expect(seen.at(-1)).toEqual([19, 19]);
  expect(result.entries.find(({ id, channel }) => id === 'shi-ye-deng-ji' && channel === 'kiosk')).toEqual({
    id: 'shi-ye-deng-ji',
    place: 'guides/shi-ye-deng-ji',
    title: '失业登记',
    channel: 'kiosk',
    state: 'same',
    address: 'kiosk/guides/shi-ye-deng-ji.html',
    checkCode: codeOf(fresh, 'shi-ye-deng-ji'),
    expected: codeOf(fresh, 'shi-ye-deng-ji'),
  });
});

test('an older build is stale, with both check codes and what differs; what did not change is the same', async () => {
  dist = await builtDist(SHORTER);
  const result = await verifyPlaces();
  const id = 'lao-wu-pai-qian-xu-ke';
  expect(statesOf(result, id)).toEqual(['website stale', 'wechat stale', 'kiosk stale']);
  for (const [channel, file] of Object.entries(PERMIT_PAGES)) {
    const found = result.diagnostics.filter((one) => one.file === file);
    expect(found.map(({ code }) => code)).toEqual(['P030']);
    expect(found[0]?.args).toMatchObject({
      标题: '劳务派遣经营许可',
      页面校验码: codeOf(dist, id),
      目录校验码: codeOf(fresh, id),
    });
    expect(found[0]?.args.情况).toMatch(/^\d+ 处不一样，第一处：.+“3个工作日”，目录里是“5个工作日”/u);
    const entry = result.entries.find((one) => one.id === id && one.channel === channel);
    expect([entry?.checkCode, entry?.expected]).toEqual([codeOf(dist, id), codeOf(fresh, id)]);
  }
  expect(statesOf(result, 'shi-ye-deng-ji')).toEqual(['website same', 'wechat same', 'kiosk same']);
});

describe('one page', () => {
  test.each(Object.entries(PERMIT_PAGES))(
    'of %s edited by hand: fact, expected, found',
    async (channel, file) => {
      edit(renew(), file, '20个工作日', '28个工作日');
      const result = await verifyPlaces();
      expect(new Set(result.diagnostics.map((one) => `${one.code} ${one.file}`))).toEqual(
        new Set([`P004 ${file}`]),
      );
      for (const { args } of result.diagnostics) {
        expect(args).toMatchObject({ 标题: '劳务派遣经营许可' });
        expect(args.内容).toContain('20个工作日');
        expect(args.页面).toContain('28个工作日');
      }
      expect(statesOf(result, 'lao-wu-pai-qian-xu-ke')).toContain(`${channel} altered`);
      expect(result.entries.filter(({ state }) => state !== 'same')).toHaveLength(1);
    },
  );

  test('with another code and nothing else', async () => {
    const code = codeOf(fresh, 'shi-ye-deng-ji') ?? '';
    edit(renew(), LOSS_PAGE, code, '0000-0000');
    const { diagnostics } = await verifyPlaces();
    expect(diagnostics).toMatchObject([
      { code: 'P030', args: { 页面校验码: '0000-0000', 情况: '别的内容和目录一致' } },
    ]);
  });

  test('that is the page of another guide', async () => {
    renew().set(PERMIT_PAGES.website, fresh.get(LOSS_PAGE) ?? null);
    const { diagnostics } = await verifyPlaces();
    expect(diagnostics).toMatchObject([{ code: 'P030', args: { 情况: '这是「失业登记」的页面' } }]);
  });

  test('with the right code and nothing of the guide: twenty differences are listed, the others counted', async () => {
    const code = codeOf(fresh, 'shi-ye-deng-ji');
    put(renew(), LOSS_PAGE, `<h1>系统升级</h1><p>内容校验码 ${code}</p>`);
    const { diagnostics } = await verifyPlaces();
    expect(diagnostics).toHaveLength(21);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'P016' });
  });

  test.each([
    ['not there', undefined, '服务器说没有（404）'],
    ['said to be there, and is a notice', '<h1>您访问的页面不存在</h1>', '打开的是别的页面'],
    ['said to be there, and is the home page', 'website/index.html', '打开的是别的页面'],
  ])('that is %s is missing', async (_, instead, reason) => {
    renew().delete(LOSS_PAGE);
    if (instead === 'website/index.html') dist.set(LOSS_PAGE, fresh.get(instead) ?? null);
    else if (instead) put(dist, LOSS_PAGE, instead);
    const result = await verifyPlaces();
    expect(result.diagnostics).toMatchObject([{ code: 'P032', file: LOSS_PAGE }]);
    expect(result.diagnostics[0]?.args.原因).toContain(reason);
    expect(statesOf(result, 'shi-ye-deng-ji')[0]).toBe('website missing');
  });

  test('whose check code was taken away is altered, not missing', async () => {
    const code = codeOf(fresh, 'shi-ye-deng-ji') ?? '';
    edit(renew(), LOSS_PAGE, code, '');
    const result = await verifyPlaces();
    expect(result.diagnostics.map(({ code }) => code)).toContain('P003');
    expect(statesOf(result, 'shi-ye-deng-ji')[0]).toBe('website altered');
  });

  test('that only answers as index.html is missing where people look, and the cause is named', async () => {
    renew();
    const { diagnostics } = await verifyPlaces({
      answer: (file) => (file === 'website/guides/shi-ye-deng-ji/' ? gone : undefined),
    });
    expect(diagnostics).toMatchObject([{ code: 'P032', file: LOSS_PAGE }]);
    expect(diagnostics[0]?.args.原因).toContain('index.html 却打得开');
  });

  test('that cannot be had does not keep the others from being asked', async () => {
    renew();
    const result = await verifyPlaces({ answer: (file) => (file === LOSS_PAGE ? slow : undefined) });
    expect(result.diagnostics).toMatchObject([
      { code: 'P033', file: LOSS_PAGE, args: { 原因: slow.reason } },
    ]);
    expect(result.entries.filter(({ state }) => state === 'same')).toHaveLength(18);
  });
});

describe('a place', () => {
  test('that refuses is asked no more, and said once', async () => {
    renew();
    const result = await verifyPlaces({
      answer: (file) => (file.startsWith('website/') ? refused : undefined),
    });
    expect(result.diagnostics).toMatchObject([
      {
        code: 'P033',
        args: { 渠道: '网站', 地址: 'https://rsj.example.com', 原因: refused.reason, 页数: 7 },
      },
    ]);
    expect(result.asked.filter((address) => address.startsWith('https:')).length).toBeLessThanOrEqual(4);
    const states = result.entries.map(({ channel, state }) => `${channel} ${state}`);
    expect(states.filter((state) => state === 'website unreachable')).toHaveLength(7);
    expect(states.filter((state) => state === 'kiosk same')).toHaveLength(7);
  });

  test('that gives nothing but faults is said once', async () => {
    renew();
    const { diagnostics } = await verifyPlaces({ answer: () => slow });
    expect(diagnostics.map(({ args }) => [args.渠道, args.页数])).toEqual([
      ['自助终端', 7],
      ['网站', 7],
      ['公众号', 5],
    ]);
  });

  test('that breaks down on the way: what was had is told, the rest counted', async () => {
    renew();
    let count = 0;
    const { diagnostics, entries } = await verifyPlaces({
      channels: ['website'],
      answer: () => {
        count += 1;
        return count > 4 ? refused : undefined;
      },
    });
    expect(entries.filter(({ state }) => state === 'same')).toHaveLength(2);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['P033']));
    const told = diagnostics.map(({ args }) => (args.页数 === '' ? 1 : Number(args.页数)));
    expect(told.reduce((sum, pages) => sum + pages, 0)).toBe(5);
  });

  test('that fails eight times in a row is left in peace, however many pages it has', async () => {
    const asked: string[] = [];
    const source: LiveSource = {
      name: '自助终端',
      addressOf: (path) => path,
      async read(path) {
        asked.push(path);
        return path === '3' ? gone : slow;
      },
    };
    const paths = Array.from({ length: 60 }, (_, index) => String(index));
    const { answers, deadBecause } = await askLive(source, paths);
    // Four may be under way when the eighth fails; one answer in between begins the count anew.
    expect(asked.length).toBeGreaterThanOrEqual(9);
    expect(asked.length).toBeLessThanOrEqual(15);
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(60 - asked.length);
    expect(deadBecause).toBeNull();
  });

  test('other than the one in the catalogue may be asked', async () => {
    renew();
    const { asked } = await verifyPlaces({
      channels: ['website'],
      places: { website: 'https://ceshi.example.com/banshi' },
    });
    expect(asked).toContain('https://ceshi.example.com/banshi/guides/shi-ye-deng-ji/');
    expect(asked.every((address) => address.startsWith('https://ceshi.example.com/banshi/'))).toBe(true);
  });
});

test('errors in the catalogue: nothing is asked', async () => {
  renew();
  const broken = withExample(TOWN, [{ file: PERMIT, patch: '', without: ['责任处室'] }]);
  const { asked, places, diagnostics } = await verifyPlaces({ catalogue: broken });
  expect(asked).toEqual([]);
  expect(places).toBeUndefined();
  expect(diagnostics.some(({ code }) => code.startsWith('S'))).toBe(true);
});
