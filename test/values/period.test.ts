import { describe, expect, it } from 'vitest';
import { addMonths, yearOf } from '../../src/values/date.js';
import { addPeriod, parsePeriod } from '../../src/values/period.js';

describe('a period', () => {
  it.each([
    ['12个月', { amount: 12, unit: '月' }],
    ['1年', { amount: 12, unit: '月' }],
    ['180日', { amount: 180, unit: '自然日' }],
    ['半年', undefined],
    ['12', undefined],
    ['1.5个月', undefined],
    ['20个工作日', undefined],
    ['30分钟', undefined],
    ['0个月', undefined],
  ])('%s', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it('ends on the same day of the month, or on its last', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2023-12-31', 2)).toBe('2024-02-29');
    expect(addMonths('2026-03-15', 12)).toBe('2027-03-15');
    expect(addMonths('2026-11-30', 1)).toBe('2026-12-30');
    expect(addPeriod('2026-01-01', { amount: 180, unit: '自然日' })).toBe('2026-06-30');
    expect(addPeriod('2024-02-29', { amount: 12, unit: '月' })).toBe('2025-02-28');
    expect(yearOf('2026-11-30')).toBe(2026);
  });
});
