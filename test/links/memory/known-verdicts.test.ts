import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/links/memory/answer.js';
import {
  describeAge,
  goodDay,
  type KnownPages,
  knownVerdict,
  offlineVerdict,
  oldestOf,
  renewKnown,
} from '../../../src/links/memory/known-verdicts.js';
import { packKnown, unpackKnown } from '../../../src/links/memory/packed-verdicts.js';
import { unanswered, type Verdict, type VerdictKind } from '../../../src/links/verdict.js';

const RSJ = 'https://www.qinghe-rsj.example/bsfw/syjdj.html';
const OLD = 'http://qinghe-rsj.example/old/syjdj';
/** 1 November 2026, 9:00 in Shanghai. */
const NOW = 1_793_494_800;
const DAY = 86_400;
const WEEK = 7 * DAY;
const FORGOTTEN = { answers: [], recalled: new Set<string>(), soft404: true };

const fine: Verdict = { ...unanswered('ok', RSJ, ''), status: 200, milliseconds: 31 };
const moved: Verdict = {
  ...unanswered('redirected', OLD, '永久转到新地址'),
  status: 200,
  chain: [{ address: OLD, status: 301 }],
  final: RSJ,
  isPermanent: true,
  milliseconds: 62,
};

function answer(
  verdict: Verdict,
  { at = NOW, address = RSJ, fragments = [] as readonly string[] } = {},
): Answer {
  return { at, question: { address, fragments }, verdict };
}

function knownAfter(answers: readonly Answer[], known: KnownPages = new Map(), soft404 = true): KnownPages {
  return renewKnown(known, { answers, recalled: new Set(), now: NOW, maxAge: WEEK, soft404 });
}

function ask(
  known: KnownPages,
  { now = NOW, maxAge = WEEK, soft404 = true, fragments = [] as string[] } = {},
) {
  return knownVerdict(known, { address: RSJ, fragments }, { now, maxAge, soft404 });
}

describe('a known page', () => {
  it('spares asking until it is as old as may be, and nobody has waited for it', () => {
    const known = knownAfter([answer(fine)]);
    expect(ask(known)).toEqual({ ...fine, milliseconds: null });
    expect(ask(known, { now: NOW + WEEK - 1 })?.kind).toBe('ok');
    expect(ask(known, { now: NOW + WEEK })).toBeUndefined();
    expect(ask(known, { maxAge: 0 })).toBeUndefined();
  });

  it('of the future does not count', () => {
    expect(ask(knownAfter([answer(fine)]), { now: NOW - 1 })).toBeUndefined();
  });

  it('counts only if as much was looked for', () => {
    const unchecked = knownAfter([answer(fine)], new Map(), false);
    expect(ask(unchecked, { soft404: false })?.kind).toBe('ok');
    expect(ask(unchecked)).toBeUndefined();
    const known = knownAfter([answer(fine, { fragments: ['申请条件', '办理流程'] })]);
    expect(ask(known, { soft404: false, fragments: ['办理流程'] })?.kind).toBe('ok');
    expect(ask(known, { fragments: ['办理流程', '收费标准'] })).toBeUndefined();
  });

  it('keeps where it has moved to', () => {
    const known = knownAfter([answer(moved, { address: OLD })]);
    const trust = { now: NOW, maxAge: WEEK, soft404: true };
    expect(knownVerdict(known, { address: OLD, fragments: [] }, trust)).toEqual({
      ...moved,
      milliseconds: null,
    });
  });
});

describe('what a run leaves', () => {
  const before = knownAfter([answer(fine, { at: NOW - 2 * DAY })]);

  it.each([
    ['dead', 0],
    ['soft-404', 0],
    ['blocked', 0],
    ['timeout', 0],
    ['tls', 0],
    ['failing', 0],
    ['unsupported', 0],
    ['private', 0],
    ['skipped', 1],
    ['unknown', 1],
  ] as const)('of a page that is %s now: %i entries', (kind: VerdictKind, entries) => {
    const milliseconds = entries === 0 ? 20 : null;
    const now = answer({ ...unanswered(kind, RSJ, '没有打开'), milliseconds });
    expect(knownAfter([now], before).size).toBe(entries);
    expect(knownAfter([now]).size).toBe(0);
  });

  it('is what it was where nobody was asked, because the host was silent', () => {
    expect(knownAfter([answer(unanswered('timeout', RSJ, '没有再问'))], before).size).toBe(1);
  });

  it('is not sure to be no error page where there was nothing to compare it with', () => {
    const unsure = answer({ ...fine, isErrorPageChecked: false });
    expect(knownAfter([unsure]).get(RSJ)?.isSoft404Checked).toBe(false);
    expect(knownAfter([answer(fine)]).get(RSJ)?.isSoft404Checked).toBe(true);
  });

  it('is nothing of a page that lacks a fragment, also where it once had it', () => {
    const lacking = answer({ ...fine, missingFragments: ['收费标准'] }, { fragments: ['收费标准'] });
    expect(knownAfter([lacking], before).size).toBe(0);
  });

  it('is not what no run has had need of for three times the age that counts', () => {
    const later = (days: number, recalled: readonly string[] = []) =>
      renewKnown(before, { ...FORGOTTEN, now: NOW + days * DAY, maxAge: WEEK, recalled: new Set(recalled) });
    expect(later(21).size).toBe(1);
    expect(later(22).size).toBe(0);
    expect(later(22, [RSJ]).get(RSJ)).toMatchObject({ at: NOW - 2 * DAY, used: NOW + 22 * DAY });
  });

  it('is the rest of the catalogue, also after a run that trusts nothing', () => {
    expect(renewKnown(before, { ...FORGOTTEN, now: NOW + DAY, maxAge: 0 }).size).toBe(1);
  });
});

describe('without a network', () => {
  const known = knownAfter(
    [answer(fine, { at: NOW - 100 * DAY, fragments: ['办理流程'] })],
    new Map(),
    false,
  );

  it('a page of any age counts', () => {
    expect(offlineVerdict(known, { address: RSJ, fragments: ['办理流程'] }, false).kind).toBe('ok');
  });

  it.each([
    [OLD, [], false, '没有联网查，缓存里也没有它的结果'],
    [RSJ, ['办理流程', '收费标准'], false, '没有联网查，缓存里的结果没有核对过页内位置「收费标准」'],
    [RSJ, [], true, '没有联网查，缓存里的结果没有核对过是不是错误页'],
  ] as const)('%s %j is unknown, with the reason', (address, fragments, soft404, reason) => {
    expect(offlineVerdict(known, { address, fragments }, soft404)).toEqual(
      unanswered('unknown', address, reason),
    );
  });

  it('the oldest page that was used can be named', () => {
    const two = knownAfter([
      answer(fine, { at: NOW - 5 * DAY }),
      answer(moved, { at: NOW - DAY, address: OLD }),
    ]);
    expect(oldestOf(two, [OLD, RSJ])).toBe(NOW - 5 * DAY);
    expect(oldestOf(two, [OLD, 'https://www.qinghe.example/'])).toBe(NOW - DAY);
    expect(oldestOf(two, [])).toBeUndefined();
  });
});

it.each([
  [0, '不到 1 小时'],
  [3_599, '不到 1 小时'],
  [3_600, '1 小时'],
  [DAY - 1, '23 小时'],
  [3 * DAY + 5, '3 天'],
])('%i seconds are %s', (seconds, words) => {
  expect(describeAge(seconds)).toBe(words);
});

it('the last good day is one of Shanghai', () => {
  const at = NOW + 15 * 3_600; // midnight there, while it is 16:00 of the day before in Greenwich
  expect(goodDay(knownAfter([answer(fine, { at: at - 1 })]), RSJ)).toBe('2026-11-01');
  expect(goodDay(knownAfter([answer(fine, { at })]), RSJ)).toBe('2026-11-02');
  expect(goodDay(new Map(), RSJ)).toBeUndefined();
});

describe('packed', () => {
  const page = fc.record({
    at: fc.nat(),
    used: fc.nat(),
    isSoft404Checked: fc.boolean(),
    fragments: fc.array(fc.string()),
    verdict: fc.constantFrom<Verdict>(
      { ...fine, milliseconds: null },
      { ...moved, milliseconds: null },
      {
        ...fine,
        milliseconds: null,
        status: 206,
      },
    ),
  });

  it('known pages come back as they were', () => {
    const address = fc.string().map((name) => `https://www.qinghe.example/bsfw/${name}`);
    const pages = fc.array(fc.tuple(address, page)).map((pairs): KnownPages => new Map(pairs));
    fc.assert(
      fc.property(pages, (known) => {
        expect(unpackKnown(JSON.parse(JSON.stringify(packKnown(known))))).toEqual(known);
      }),
    );
  });

  it('an ordinary page takes little more room than its address', () => {
    const text = JSON.stringify(packKnown(knownAfter([answer(fine)])));
    expect(text.length - RSJ.length).toBeLessThan(30);
  });

  it.each([
    [null],
    ['丢了'],
    [{}],
    [[RSJ]],
    [[[]]],
    [[[RSJ, '昨天', 0, 1, [], 0]]],
    [[[RSJ, NOW, 0, 1, [404], 0]]],
    [[[RSJ, NOW, 0, 1, [], { kind: 'ok' }]]],
    [[[RSJ, NOW, 0.5, 1, [], 0]]],
    [[[RSJ, NOW, 0, 1, [], unanswered('dead', RSJ, '没有这个页面')]]],
  ])('%j holds no page', (packed) => {
    expect(unpackKnown(packed).size).toBe(0);
  });
});
