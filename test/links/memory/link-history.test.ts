import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BadSpell,
  describeHistory,
  formatHistory,
  type LinkHistory,
  type LinkRun,
  parseHistory,
  updateHistory,
} from '../../../src/links/memory/link-history.js';
import { VERDICT_KINDS, type VerdictKind } from '../../../src/links/verdict.js';
import { addDays } from '../../../src/values/date.js';

const RSJ = 'https://www.qinghe-rsj.example/bsfw/syjdj.html';
const YBJ = 'https://ybj.qinghe.example/zn/001';
const SINCE: BadSpell = {
  kind: 'dead',
  firstSeen: '2026-11-02',
  lastSeen: '2026-11-05',
  timesSeen: 4,
  lastGood: '2026-10-30',
};
const BEFORE: LinkHistory = new Map([[RSJ, SINCE]]);

function run(
  kinds: Readonly<Record<string, VerdictKind>>,
  today: string,
  more: Partial<LinkRun> = {},
  milliseconds: number | null = 20,
): LinkRun {
  const verdicts = new Map(Object.entries(kinds).map(([address, kind]) => [address, { kind, milliseconds }]));
  return { today, verdicts, goodDay: () => undefined, inUse: undefined, ...more };
}

describe('the history of an address', () => {
  it.each(['dead', 'soft-404', 'tls', 'failing', 'timeout', 'blocked'] as const)('begins with %s', (kind) => {
    const goodDay = (address: string) => (address === RSJ ? '2026-10-30' : undefined);
    const history = updateHistory(new Map(), run({ [RSJ]: kind, [YBJ]: kind }, '2026-11-02', { goodDay }));
    const first = { kind, firstSeen: '2026-11-02', lastSeen: '2026-11-02', timesSeen: 1 };
    expect(history.get(RSJ)).toEqual({ ...first, lastGood: '2026-10-30' });
    expect(history.get(YBJ)).toEqual({ ...first, lastGood: null });
  });

  it.each(['unsupported', 'private', 'skipped', 'unknown'] as const)('says nothing of %s', (kind) => {
    expect(updateHistory(BEFORE, run({ [RSJ]: kind, [YBJ]: kind }, '2026-11-06'))).toEqual(BEFORE);
  });

  it('says nothing of what nobody asked, because the host was silent or given up', () => {
    const next = updateHistory(BEFORE, run({ [RSJ]: 'timeout', [YBJ]: 'timeout' }, '2026-11-06', {}, null));
    expect(next).toEqual(BEFORE);
  });

  it.each(['ok', 'redirected'] as const)('ends with %s', (kind) => {
    expect(updateHistory(BEFORE, run({ [RSJ]: kind }, '2026-11-06')).size).toBe(0);
  });

  it('counts days, not runs', () => {
    const next = updateHistory(BEFORE, run({ [RSJ]: 'timeout' }, '2026-11-06')).get(RSJ);
    expect(next).toEqual({ ...SINCE, kind: 'timeout', lastSeen: '2026-11-06', timesSeen: 5 });
    expect(updateHistory(BEFORE, run({ [RSJ]: 'dead' }, '2026-11-05'))).toEqual(BEFORE);
    expect(updateHistory(BEFORE, run({ [RSJ]: 'dead' }, '2026-11-01'))).toEqual(BEFORE);
  });

  it('begins anew where the address was good in between', () => {
    const found = run({ [RSJ]: 'dead' }, '2026-11-09', { goodDay: () => '2026-11-07' });
    expect(updateHistory(BEFORE, found).get(RSJ)).toEqual({
      kind: 'dead',
      firstSeen: '2026-11-09',
      lastSeen: '2026-11-09',
      timesSeen: 1,
      lastGood: '2026-11-07',
    });
  });

  it('a refusal to let programs look does not hide what was known; what is worse than a refusal begins anew', () => {
    const refused = updateHistory(BEFORE, run({ [RSJ]: 'blocked' }, '2026-11-06')).get(RSJ);
    expect(refused).toEqual({ ...SINCE, lastSeen: '2026-11-06', timesSeen: 5 });
    const blocked: LinkHistory = new Map([[RSJ, { ...SINCE, kind: 'blocked' }]]);
    const worse = updateHistory(blocked, run({ [RSJ]: 'dead' }, '2026-11-06')).get(RSJ);
    expect(worse).toMatchObject({
      kind: 'dead',
      firstSeen: '2026-11-06',
      timesSeen: 1,
      lastGood: '2026-10-30',
    });
  });

  it('ends when the whole catalogue uses it no longer, not when a part does not', () => {
    expect(updateHistory(BEFORE, run({}, '2026-11-06'))).toEqual(BEFORE);
    expect(updateHistory(BEFORE, run({}, '2026-11-06', { inUse: new Set([RSJ]) }))).toEqual(BEFORE);
    expect(updateHistory(BEFORE, run({}, '2026-11-06', { inUse: new Set([YBJ]) })).size).toBe(0);
  });
});

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
const spell = fc
  .record({
    kind: fc.constantFrom('dead', 'soft-404', 'tls', 'failing', 'timeout', 'blocked'),
    days: fc.tuple(day, day),
    timesSeen: fc.integer({ min: 1, max: 400 }),
    lastGood: fc.option(day),
  })
  .map(({ kind, days: [one, other], timesSeen, lastGood }): BadSpell => {
    const [firstSeen, lastSeen] = one < other ? [one, other] : [other, one];
    return { kind, firstSeen, lastSeen, timesSeen, lastGood };
  });
const addresses = fc.constantFrom(RSJ, YBJ, 'http://qinghe.example/', 'https://例.example/“引号”\\');
const histories = fc.array(fc.tuple(addresses, spell)).map((pairs): LinkHistory => new Map(pairs));
const runs = fc.record({
  today: day,
  kinds: fc.dictionary(addresses, fc.constantFrom(...VERDICT_KINDS)),
  good: fc.option(day, { nil: undefined }),
  inUse: fc.option(fc.uniqueArray(addresses), { nil: undefined }),
});

it('a second run of the same day that finds the same changes nothing', () => {
  fc.assert(
    fc.property(histories, runs, (history, { today, kinds, good, inUse }) => {
      const found = run(kinds, today, { goodDay: () => good, inUse: inUse && new Set(inUse) });
      const once = updateHistory(history, found);
      expect(updateHistory(once, found)).toEqual(once);
    }),
  );
});

describe('the text of a history', () => {
  it('has a line for each address, sorted', () => {
    expect(formatHistory(new Map([[YBJ, { ...SINCE, lastGood: null }], ...BEFORE]))).toBe(
      [
        '{',
        '  "version": 1,',
        '  "addresses": {',
        `    "${RSJ}": {"kind":"dead","firstSeen":"2026-11-02","lastSeen":"2026-11-05","timesSeen":4,"lastGood":"2026-10-30"},`,
        `    "${YBJ}": {"kind":"dead","firstSeen":"2026-11-02","lastSeen":"2026-11-05","timesSeen":4,"lastGood":null}`,
        '  }',
        '}',
        '',
      ].join('\n'),
    );
    expect(formatHistory(new Map())).toBe('{\n  "version": 1,\n  "addresses": {}\n}\n');
  });

  it('is read as it was written, also as Windows writes it', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const text = formatHistory(history);
        expect(parseHistory(text)).toEqual(history);
        expect(parseHistory(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(history);
        expect(formatHistory(new Map([...history].toReversed()))).toBe(text);
      }),
    );
  });

  const text = formatHistory(BEFORE);
  it.each([
    ['', 'empty'],
    ['[]', 'a list'],
    ['null', 'nothing'],
    [text.slice(0, -4), 'cut'],
    [text.replace('"version": 1', '"version": 2'), 'of a version to come'],
    [text.replace('"dead"', '"ok"'), 'a good address'],
    [text.replace('2026-11-05', '2026-11-31'), 'no day'],
    [text.replace('2026-11-05', '2026-11-01'), 'last seen before it was first seen'],
    [text.replace('2026-11-02', '2026年11月2日'), 'a day as people write it'],
    [text.replace(':4', ':0'), 'never seen'],
    [text.replace('"2026-10-30"', 'true'), 'a last good day that is none'],
    [text.replace(/\{"kind.*\}/u, '404'), 'no spell'],
  ])('%j is refused: %s', (broken) => {
    expect(broken).not.toBe(text);
    expect(parseHistory(broken)).toBeUndefined();
  });
});

it('says since when', () => {
  expect(describeHistory(SINCE)).toBe('2026年11月2日起打不开，已经有 4 天查到，上一次正常是 2026年10月30日');
  expect(describeHistory({ ...SINCE, kind: 'blocked', lastGood: null })).toBe(
    '2026年11月2日起不让程序查看，已经有 4 天查到',
  );
});
