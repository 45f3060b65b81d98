import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Calendar } from '../../src/catalog/catalogue.js';
import { holidayDays, workingDaysOf } from '../../src/model/working-days.js';

const CALENDAR = parse(
  readFileSync(new URL('../../catalog/calendar.yaml', import.meta.url), 'utf8'),
) as Calendar;
const DAYS = workingDaysOf(CALENDAR);

describe('working days of 2025 and 2026', () => {
  it.each([
    ['the day itself does not count', '2026-11-02', 1, '2026-11-03'],
    ['a weekend is left out', '2026-11-06', 1, '2026-11-09'],
    ['the National Day week is left out, a moved Saturday counts', '2026-09-30', 3, '2026-10-10'],
    ['a moved Sunday before the holiday counts', '2026-09-18', 1, '2026-09-20'],
    ['the Spring Festival of 2026', '2026-02-13', 2, '2026-02-24'],
    ['over the turn of the year', '2025-12-31', 1, '2026-01-04'],
    ['no day at all', '2026-11-07', 0, '2026-11-07'],
    ['twenty of them', '2026-06-10', 20, '2026-07-09'],
  ])('%s', (_, from, days, until) => {
    expect(DAYS.add(from, days)).toEqual({ ok: true, value: until });
    if (days > 0) expect(DAYS.count(from, until)).toEqual({ ok: true, value: days });
  });

  it('are counted up to and including the last day', () => {
    expect(DAYS.count('2026-09-30', '2026-10-07')).toEqual({ ok: true, value: 0 });
    expect(DAYS.count('2026-11-03', '2026-11-02')).toEqual({ ok: true, value: 0 });
    expect(DAYS.count('2026-11-02', '2026-11-09')).toEqual({ ok: true, value: 5 });
  });

  it.each([
    ['2025: 261 from Monday to Friday, 18 of them free, 5 moved', '2024-12-31', '2025-12-31'],
    ['2026: 261 from Monday to Friday, 19 of them free, 6 moved', '2025-12-31', '2026-12-31'],
  ])('are as many as the notice leaves: %s', (_, from, to) => {
    expect(DAYS.count(from, to)).toEqual({ ok: true, value: 248 });
  });

  it('beyond the years that are covered nothing is guessed', () => {
    expect(DAYS.add('2026-12-25', 20)).toEqual({ ok: false, missingYear: 2027 });
    expect(DAYS.add('2024-12-20', 1)).toEqual({ ok: false, missingYear: 2024 });
    expect(DAYS.count('2026-12-25', '2027-01-02')).toEqual({ ok: false, missingYear: 2027 });
    expect(DAYS.add('2026-12-30', 1)).toEqual({ ok: true, value: '2026-12-31' });
  });
});

describe('a holiday', () => {
  it('is its days, both ends included', () => {
    expect(holidayDays({ 名称: '元旦', 开始日期: '2026年1月1日' })).toEqual(['2026-01-01']);
    expect(holidayDays({ 名称: '元旦', 开始日期: '2025-12-31', 结束日期: '2026-01-02' })).toEqual([
      '2025-12-31',
      '2026-01-01',
      '2026-01-02',
    ]);
  });

  it('has none when its end comes first, or years later', () => {
    expect(holidayDays({ 名称: '元旦', 开始日期: '2026-01-03', 结束日期: '2026-01-01' })).toEqual([]);
    expect(holidayDays({ 名称: '元旦', 开始日期: '2026-01-01', 结束日期: '2062-01-03' })).toEqual([]);
  });
});
