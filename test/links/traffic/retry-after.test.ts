import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAfterOf } from '../../../src/links/traffic/retry-after.js';

const NOW = 'Mon, 23 Nov 2026 08:59:30 GMT';

function wish(retryAfter: string, date = NOW): number | undefined {
  return retryAfterOf(
    new Map([
      ['retry-after', retryAfter],
      ['date', date],
    ]),
  );
}

describe('a wish to be left alone', () => {
  it.each([
    ['30', 30_000],
    [' 120 ', 120_000],
    ['86400', 86_400_000],
    ['1.5', 1500],
    ['30s', 30_000],
    ['1m30s', 90_000],
    ['2M', 120_000],
    ['1h', 3_600_000],
    ['Mon, 23 Nov 2026 09:00:00 GMT', 30_000],
    ['mon, 23 nov 2026 09:00:00 gmt', 30_000],
    ['Tue, 24 Nov 2026 00:00:00 GMT', 54_030_000],
    ['Fri, 01 Jan 2027 08:59:30 GMT', 39 * 86_400_000],
    ['Monday, 23-Nov-26 09:00:30 GMT', 60_000],
    ['Mon Nov 23 09:00:30 2026', 60_000],
    ['Tue Dec  1 08:59:30 2026', 8 * 86_400_000],
  ])('%j is %i ms', (text, milliseconds) => {
    expect(wish(text)).toBe(milliseconds);
  });

  it.each([
    [''],
    ['0'],
    ['-5'],
    ['0s'],
    ['soon'],
    ['5, 5'],
    ['30 s'],
    ['m30s'],
    ['30ss'],
    ['Mon, 23 Nov 2026 08:59:30 GMT'],
    ['Sun, 06 Nov 1994 08:49:37 GMT'],
    ['Mon, 31 Feb 2027 09:00:00 GMT'],
    ['Mon, 23 Nvo 2026 09:00:00 GMT'],
    ['Mon, 23 Nov 2026 09:00:00 +0800'],
    ['2026-11-23T09:00:00Z'],
  ])('%j is none', (text) => {
    expect(wish(text)).toBeUndefined();
  });

  it('counts a date from the date of the same answer alone', () => {
    const later = 'Mon, 23 Nov 2026 09:00:00 GMT';
    expect(retryAfterOf(new Map([['retry-after', later]]))).toBeUndefined();
    expect(wish(later, '昨天')).toBeUndefined();
    expect(wish(later, 'Mon, 23 Nov 2026 08:00:00 GMT')).toBe(3_600_000);
  });

  it('is not there without the header', () => {
    expect(retryAfterOf(new Map([['date', NOW]]))).toBeUndefined();
  });

  it('is as far off as a clock says', () => {
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2190-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 4_000_000 }), (now, seconds) => {
        const then = new Date(now.getTime() + seconds * 1000);
        expect(wish(then.toUTCString(), now.toUTCString())).toBe(seconds * 1000);
      }),
    );
  });

  it('is a time or nothing, whatever a server writes', () => {
    const parts = fc.constantFrom(
      '1',
      '30',
      's',
      'm',
      'h',
      ' ',
      ',',
      '-',
      '.',
      'Mon',
      'Nov',
      '2026',
      'GMT',
      ':',
      '9e99',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((all) => all.join('')),
        ),
        (text) => {
          const milliseconds = wish(text);
          if (milliseconds !== undefined) expect(milliseconds).toBeGreaterThan(0);
        },
      ),
    );
  });
});
