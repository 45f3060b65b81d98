import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostic/user-error.js';
import { joinAddresses, usedAt } from '../../src/links/collect/join-addresses.js';
import type { Answer } from '../../src/links/memory/answer.js';
import type { KnownPage } from '../../src/links/memory/known-verdicts.js';
import type { AddressKind, UsedAddress } from '../../src/links/use.js';
import { unanswered, type Verdict } from '../../src/links/verdict.js';
import { type LinkMemory, type SettleOptions, settleLinks } from '../../src/usecases/settle-links.js';
import { makeFakeClock } from '../support/fake-clock.js';
import { failure, makeFakeProbe, type Response, status } from '../support/fake-probe.js';

const GUIDE = 'https://zwfw.example.com/banshi/shi-ye-deng-ji';
const COMPLAINTS = 'https://rsj.example.com/tousu';
const GONE = 'https://rsj.example.com/mei-le';
/** 1 November 2026, 9:00 in Shanghai. */
const NOW = 1_793_494_800;
const DAY = 86_400;

function used(address: string, kind: AddressKind = 'web', line = 12): UsedAddress {
  const start = { line, column: 7 };
  return usedAt(kind, address, {
    file: 'items/shi-ye-deng-ji.yaml',
    path: ['网办地址'],
    range: { start, end: { line, column: 7 + address.length } },
    written: address,
    label: '网办地址',
    isBuilt: false,
  });
}

const page = (more: Partial<KnownPage> = {}): KnownPage => ({
  at: NOW - DAY,
  used: NOW - DAY,
  isSoft404Checked: false,
  fragments: [],
  verdict: { ...unanswered('ok', GUIDE, ''), status: 200 },
  ...more,
});
const answer = (address: string, verdict: Partial<Verdict> = {}): Answer => ({
  at: NOW - 60,
  question: { address, fragments: [] },
  verdict: { ...unanswered('ok', address, ''), status: 200, ...verdict },
});

interface Setting {
  readonly addresses?: readonly UsedAddress[];
  readonly respond?: (address: string) => Response;
  readonly isOnline?: boolean;
  readonly memory?: Partial<LinkMemory>;
  readonly options?: Partial<SettleOptions>;
}

async function settle({ addresses, respond, isOnline = true, memory, options }: Setting) {
  const clock = makeFakeClock();
  const probe = makeFakeProbe(clock, ({ address }) => respond?.(address) ?? status(200));
  const recorded: string[] = [];
  const progress: (readonly [number, number])[] = [];
  const work = settleLinks(
    joinAddresses(addresses ?? [used(GUIDE), used(COMPLAINTS)]),
    { attachments: new Map(), unreadable: new Map() },
    { probe: { ...probe, isOnline: async () => isOnline }, clock },
    {
      known: new Map(),
      answers: new Map(),
      record: ({ question }) => recorded.push(question.address),
      ...memory,
    },
    {
      rules: {
        concurrency: 4,
        perHost: 2,
        interval: 0,
        longestPause: 60_000,
        secondTryAfter: null,
        deadline: 600_000,
      },
      soft404: false,
      secondOpinionAfter: null,
      isOffline: false,
      maxAge: 7 * DAY,
      unasked: { skipped: [], isExample: false, isMapped: () => false },
      randomName: () => 'mei-you-zhe-ge',
      seconds: () => NOW,
      onProgress: (done, total) => progress.push([done, total]),
      ...options,
    },
  );
  const settled = await clock.run(work, 3_600_000);
  const asked = [...new Set(probe.made.map(({ request }) => request.address))];
  return { ...settled, asked, recorded, progress };
}

/** `kind from` by address. */
const outcomes = ({ entries }: Awaited<ReturnType<typeof settle>>) =>
  Object.fromEntries(
    entries.map(({ address, verdict, from }) => [address.address, `${verdict.kind} ${from}`]),
  );

describe('an address is settled', () => {
  it('by asking; each answer is kept at once, and counted', async () => {
    const result = await settle({
      addresses: [used(GUIDE), used(GONE), used(GUIDE, 'web', 40)],
      respond: (address) => status(address === GONE ? 404 : 200),
    });
    expect(outcomes(result)).toEqual({ [GUIDE]: 'ok asked', [GONE]: 'dead asked' });
    expect(result.recorded.toSorted()).toEqual([GONE, GUIDE].toSorted());
    expect(result.progress).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(result.answers.map(({ at }) => at)).toEqual([NOW, NOW]);
    expect(result.figures.map(({ host }) => host).toSorted()).toEqual([
      'rsj.example.com',
      'zwfw.example.com',
    ]);
  });

  it.each<[string, Setting, string]>([
    ['by what is known', { memory: { known: new Map([[GUIDE, page()]]) } }, 'ok cache'],
    [
      'by asking again where that is too old',
      { memory: { known: new Map([[GUIDE, page({ at: NOW - 8 * DAY })]]) } },
      'ok asked',
    ],
    [
      'by asking again where less was looked for',
      { memory: { known: new Map([[GUIDE, page()]]) }, options: { soft404: true } },
      'ok asked',
    ],
    [
      'by the run that was cut, good or bad',
      { memory: { answers: new Map([[GUIDE, answer(GUIDE, { kind: 'dead' })]]) } },
      'dead resumed',
    ],
    [
      'by the run that was cut rather than by what was known before',
      {
        memory: {
          known: new Map([[GUIDE, page()]]),
          answers: new Map([[GUIDE, answer(GUIDE, { kind: 'dead' })]]),
        },
      },
      'dead resumed',
    ],
    [
      'by leaving it out, known or not',
      {
        memory: { known: new Map([[GUIDE, page()]]) },
        options: { unasked: { skipped: ['zwfw.example.com'], isExample: false, isMapped: () => false } },
      },
      'skipped form',
    ],
    [
      'offline by what is known, however old',
      { memory: { known: new Map([[GUIDE, page({ at: NOW - 80 * DAY })]]) }, options: { isOffline: true } },
      'ok cache',
    ],
  ])('%s', async (_, setting, outcome) => {
    const result = await settle({ addresses: [used(GUIDE)], ...setting });
    expect(outcomes(result)).toEqual({ [GUIDE]: outcome });
    expect(result.asked).toEqual(outcome.endsWith('asked') ? [GUIDE] : []);
  });

  it('offline as unknown where nothing is known, and nobody is asked', async () => {
    const result = await settle({ options: { isOffline: true } });
    expect(result.entries.map(({ verdict }) => verdict.kind)).toEqual(['unknown', 'unknown']);
    expect(result.entries.map(({ verdict }) => verdict.reason)).toEqual(
      Array.from({ length: 2 }, () => '没有联网查，缓存里也没有它的结果'),
    );
    expect([result.asked, result.recorded, result.answers]).toEqual([[], [], []]);
  });

  it('by its form alone where it is no page, with what is wrong with it', async () => {
    const result = await settle({
      addresses: [
        used('tel:12333', 'phone'),
        used('tel:１２３３３', 'phone'),
        used('ftp://pan.example.com/', 'other'),
      ],
    });
    expect(result.entries.map(({ verdict, from, problem }) => [verdict.kind, from, problem?.kind])).toEqual([
      ['ok', 'form', undefined],
      ['unsupported', 'form', 'malformed'],
      ['unsupported', 'form', 'unsupported'],
    ]);
    expect(result.asked).toEqual([]);
  });

  it('as not asked where the time is over', async () => {
    const result = await settle({
      options: {
        rules: {
          concurrency: 4,
          perHost: 2,
          interval: 0,
          longestPause: 0,
          secondTryAfter: null,
          deadline: 0,
        },
      },
    });
    expect(outcomes(result)).toEqual({ [GUIDE]: 'unknown asked', [COMPLAINTS]: 'unknown asked' });
    expect(result.asked).toEqual([]);
  });
});

it('what the run that was cut was answered is part of what this one knows', async () => {
  const result = await settle({ memory: { answers: new Map([[GUIDE, answer(GUIDE)]]) } });
  expect(result.answers.map(({ at, question }) => [question.address, at])).toEqual([
    [GUIDE, NOW - 60],
    [COMPLAINTS, NOW],
  ]);
  expect(result.recorded).toEqual([COMPLAINTS]);
});

describe('without a network', () => {
  const many = Array.from({ length: 40 }, (_, index) => used(`https://ju-${index}.example.com/`));

  it('the run ends in one sentence, long before all is asked', async () => {
    let requests = 0;
    const work = settle({
      addresses: many,
      isOnline: false,
      respond() {
        requests += 1;
        return failure('dns');
      },
    });
    await expect(work).rejects.toThrow(UserError);
    await expect(work).rejects.toThrow('没有联网');
    expect(requests).toBeGreaterThan(0);
    expect(requests).toBeLessThan(many.length);
  });

  it('nothing is kept for the run that goes on: it may be the fault of this computer', async () => {
    const kept: string[] = [];
    const memory = { record: ({ question }: Answer) => void kept.push(question.address) };
    const setting = { addresses: many, memory, respond: () => failure('dns') };
    await expect(settle({ ...setting, isOnline: false })).rejects.toThrow(UserError);
    expect(kept).toEqual([]);
    await settle(setting);
    expect(kept).toHaveLength(many.length);
  });

  it.each([
    [undefined, '没有联网：查到一半，网站都没有回答了，常用的域名也查不到'],
    ['192.168.1.8:3128', '没有联网：代理服务器 192.168.1.8:3128 连不上'],
  ])('any more, what was heard before is kept and nothing else (proxy: %s)', async (proxy, words) => {
    const kept: string[] = [];
    const memory = { record: ({ question }: Answer) => void kept.push(question.address) };
    let requests = 0;
    const work = settle({
      addresses: many,
      memory,
      options: { proxy },
      isOnline: false,
      respond() {
        requests += 1;
        return requests <= 8 ? status(200) : failure('dns');
      },
    });
    await expect(work).rejects.toThrow(words);
    expect(kept).toHaveLength(8);
    expect(requests).toBeLessThan(many.length);
  });

  it('dead names are dead names while there is one', async () => {
    const result = await settle({ addresses: many, respond: () => failure('dns') });
    expect(new Set(Object.values(outcomes(result)))).toEqual(new Set(['dead asked']));
  });

  it('nothing is missed where all is known', async () => {
    const known = new Map([[GUIDE, page()]]);
    const result = await settle({ addresses: [used(GUIDE)], isOnline: false, memory: { known } });
    expect(outcomes(result)).toEqual({ [GUIDE]: 'ok cache' });
  });
});
