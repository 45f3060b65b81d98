import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHours, type Hours, parseHours } from '../../src/values/hours.js';
import type { OfficeDays } from '../../src/values/office-days.js';
import { anyText, HOSTILE_TEXTS } from './hostile.js';

describe('office hours are read as editors write them', () => {
  it.each([
    ['工作日 9:00-12:00、13:30-17:00;周六 9:00-12:00', '工作日 9:00-12:00、13:30-17:00；周六 9:00-12:00'],
    ['工作日09:00\u201412:00,13:30~17:00', '工作日 9:00-12:00、13:30-17:00'],
    ['工作日:9\uFF1A00至12\uFF1A00\uFF0C13\uFF1A30\uFF0D17\uFF1A00', '工作日 9:00-12:00、13:30-17:00'],
    ['工作日 9:00-12:00\uFF1B周六 9:00-12:00\uFF1B', '工作日 9:00-12:00；周六 9:00-12:00'],
    ['工作日 9:00-12:00\n周六 9:00-12:00\n', '工作日 9:00-12:00；周六 9:00-12:00'],
    ['周一至周五 上午9:00-12:00,下午1:30-5:00', '周一至周五 9:00-12:00、13:30-17:00'],
    ['星期一到星期五 上午9:00-下午5:00', '周一至周五 9:00-17:00'],
    ['周六、周日 9:00-12:00', '周六、周日 9:00-12:00'],
    ['周六日 9:00-12:00', '周六、周日 9:00-12:00'],
    ['周末 9:00-12:00', '周六、周日 9:00-12:00'],
    ['周日、周一、周三-周五 9:00-12:00', '周一、周三至周五、周日 9:00-12:00'],
    ['每日 0:00-24:00', '每天 0:00-24:00'],
    [
      '工作日(5月1日至9月30日)9:00-12:00、14:00-18:00;工作日\uFF0810月1日-4月30日\uFF09 9:00-12:00、13:30-17:30',
      '工作日（5月1日至9月30日）9:00-12:00、14:00-18:00；工作日（10月1日至4月30日）9:00-12:00、13:30-17:30',
    ],
  ])('%j is shown as %s', (text, shown) => {
    const hours = parseHours(text);
    expect(hours && formatHours(hours)).toBe(shown);
  });

  it('gives minutes since midnight', () => {
    expect(parseHours('周六(5月1日至9月30日) 9:00-12:30')).toEqual([
      {
        days: [6],
        season: { from: { month: 5, day: 1 }, to: { month: 9, day: 30 } },
        spans: [{ from: 540, to: 750 }],
      },
    ]);
  });

  it.each([
    ['reversed', '工作日 12:00-9:00'],
    ['empty', '工作日 9:00-9:00'],
    ['overlapping', '工作日 9:00-12:00、11:00-17:00'],
    ['out of order', '工作日 13:00-17:00、9:00-12:00'],
    ['overlapping in two parts', '工作日 9:00-12:00；工作日 11:00-13:00'],
    ['after midnight', '工作日 9:00-24:30'],
    ['of sixty minutes', '工作日 9:60-12:00'],
    ['without days', '9:00-12:00'],
    ['without times', '工作日'],
    ['of unknown days', '节假日 9:00-12:00'],
    ['of reversed days', '周五至周一 9:00-12:00'],
    ['of an impossible season', '工作日（2月30日至9月30日）9:00-12:00'],
    ['of half a season', '工作日(5月1日)9:00-12:00'],
    ['blank', ' ； '],
  ])('a span %s is refused', (_flaw, text) => {
    expect(parseHours(text)).toBeUndefined();
  });

  it('survives any text', () => {
    fc.assert(fc.property(anyText, (text) => void parseHours(text)));
    for (const text of HOSTILE_TEXTS) expect(parseHours(text)).toBeUndefined();
  });

  it('reads back what it shows', () => {
    const days: fc.Arbitrary<OfficeDays> = fc.oneof(
      fc.constantFrom('工作日' as const, '每天' as const),
      fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 }),
    );
    const dayOfYear = fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const spans = fc
      .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 8 })
      .map((times) => times.toSorted((a, b) => a - b))
      .map((times) =>
        times.flatMap((from, index) =>
          index % 2 === 0 && times[index + 1] !== undefined ? [{ from, to: times[index + 1] ?? 0 }] : [],
        ),
      );
    const part = fc.record(
      { days, season: fc.record({ from: dayOfYear, to: dayOfYear }), spans },
      { requiredKeys: ['days', 'spans'] },
    );
    fc.assert(
      fc.property(part, (only) => {
        const hours: Hours = [only];
        expect(parseHours(formatHours(hours))).toEqual(hours);
      }),
    );
  });
});
