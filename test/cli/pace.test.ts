import { describe, expect, it } from 'vitest';
import { rateWords, remainingWords, startPace } from '../../src/cli/pace.js';

/** A pace told every `step` milliseconds up to `end`, with what `doneAt` says. */
function paceOf(end: number, doneAt: (at: number) => number, step = 20) {
  const pace = startPace();
  for (let at = 0; at <= end; at += step) pace.note(at, doneAt(at));
  return pace;
}

describe('a pace', () => {
  it('of steady work is what it is, and what remains follows from it', () => {
    const pace = paceOf(30_000, (at) => at / 50);
    expect(pace.rate(30_000)).toBeCloseTo(20, 1);
    expect(pace.remaining(30_000, 400)).toBeCloseTo(20_000, -2);
  });

  it('says nothing in the first second, and nothing before it is told', () => {
    const pace = startPace();
    expect([pace.rate(5000), pace.remaining(5000, 10)]).toEqual([undefined, undefined]);
    pace.note(5000, 0);
    pace.note(5900, 90);
    expect([pace.rate(5900), pace.remaining(5900, 10)]).toEqual([undefined, undefined]);
    expect(pace.rate(6000)).toBe(90);
  });

  it('counts from what was there in the beginning', () => {
    const pace = startPace();
    pace.note(0, 2000);
    pace.note(2000, 2040);
    expect(pace.rate(2000)).toBe(20);
  });

  it('shows the last seconds, not the whole run', () => {
    const pace = paceOf(60_000, (at) => (at < 40_000 ? at / 10 : 4000 + (at - 40_000) / 100));
    expect(pace.rate(60_000)).toBeCloseTo(10, 0);
  });

  it('falls while all wait, but what remains does not jump', () => {
    const pace = paceOf(60_000, (at) => Math.min(at, 40_000) / 50);
    expect(pace.rate(60_000)).toBeCloseTo(0, 5);
    // 800 in a minute.
    expect(pace.remaining(60_000, 100)).toBeCloseTo(7500, -2);
    // After a longer silence the whole run tells.
    expect(pace.remaining(200_000, 100)).toBeCloseTo(25_000, -2);
  });

  it('does not know when it ends what never began to move', () => {
    const pace = paceOf(30_000, () => 0);
    expect(pace.rate(30_000)).toBe(0);
    expect(pace.remaining(30_000, 10)).toBeUndefined();
    expect(pace.remaining(30_000, 0)).toBe(0);
  });
});

it.each([
  [undefined, '每秒 — 个'],
  [0, '每秒 0 个'],
  [0.25, '每秒 0.3 个'],
  [9.94, '每秒 9.9 个'],
  [123.6, '每秒 124 个'],
])('a rate of %s reads %s', (rate, words) => {
  expect(rateWords(rate)).toBe(words);
});

it.each([
  [undefined, '还要多久不知道'],
  [0, '还要不到 10 秒'],
  [9_999, '还要不到 10 秒'],
  [10_000, '还要约 10 秒'],
  [31_000, '还要约 40 秒'],
  [50_001, '还要约 1 分钟'],
  [100_000, '还要约 2 分钟'],
  [3_560_000, '还要约 59 分钟'],
  [3_590_000, '还要约 1 小时'],
  [9_000_000, '还要约 2.5 小时'],
])('%s milliseconds read %s', (remaining, words) => {
  expect(remainingWords(remaining)).toBe(words);
});
