import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  deadlineDate,
  formatDate,
  formatDeadline,
  parseDate,
  parseDeadline,
  weekdayOf,
} from '../../src/values/date.js';
import { anyText, HOSTILE_TEXTS } from './hostile.js';

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date is read as editors write it', () => {
  it.each([
    ['2025-01-01', '2025-01-01'],
    ['2025-1-1', '2025-01-01'],
    ['2025/1/1', '2025-01-01'],
    ['2025.1.1', '2025-01-01'],
    ['2025年1月1日', '2025-01-01'],
    ['2025 年 1 月 1 日', '2025-01-01'],
    ['\uFF12\uFF10\uFF12\uFF15年1月1日', '2025-01-01'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('%s is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    ['2025-02-29'],
    ['1900-02-29'],
    ['2025-04-31'],
    ['2025-13-01'],
    ['2025-00-10'],
    ['2025-01-00'],
    ['2025-1/1'],
    ['1899-12-31'],
    ['2200-01-01'],
    ['25-01-01'],
    ['2025年1月'],
    ['20250101'],
    ['2025-01-01T00:00'],
    [''],
  ])('%j is refused', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('survives any text', () => {
    fc.assert(fc.property(anyText, (text) => void parseDeadline(text)));
    for (const text of HOSTILE_TEXTS) expect(parseDeadline(text)).toBeUndefined();
  });

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseDate(formatDate(date))).toBe(date);
      }),
    );
    expect(formatDate('2025-01-01')).toBe('2025年1月1日');
  });
});

describe('dates are counted without a clock', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2025-01-01', 365, '2026-01-01'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('goes forth and back again', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -9999, max: 9999 }), (date, days) => {
        const there = addDays(date, days);
        expect(addDays(there, -days)).toBe(date);
        expect(compareDates(there, date)).toBe(Math.sign(days));
      }),
    );
  });

  it.each([
    ['2025-01-01', 3],
    ['2025-01-05', 7],
    ['2025-01-06', 1],
  ])('%s is day %i of the week', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });
});

describe('a deadline of the plan', () => {
  it.each([
    ['2021年6月30日', '2021年6月30日', '2021-06-30'],
    ['2021-06', '2021年6月', '2021-06-30'],
    ['2021年6月', '2021年6月', '2021-06-30'],
    ['2021年6月底前', '2021年6月', '2021-06-30'],
    ['2024年2月', '2024年2月', '2024-02-29'],
    ['持续推进', '持续推进', undefined],
  ])('%s is shown as %s and ends on %s', (text, shown, lastDay) => {
    const deadline = parseDeadline(text);
    expect(deadline && formatDeadline(deadline)).toBe(shown);
    expect(deadline && deadlineDate(deadline)).toBe(lastDay);
    expect(parseDeadline(shown)).toEqual(deadline);
  });

  it.each([['2021年13月'], ['2021'], ['尽快'], ['2021-06-31'], ['1899年1月']])('%s is refused', (text) => {
    expect(parseDeadline(text)).toBeUndefined();
  });
});
