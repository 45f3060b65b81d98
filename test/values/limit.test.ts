import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareLimits,
  formatLimit,
  formatPercent,
  formatStatutoryLimit,
  type Limit,
  type LimitUnit,
  parseLimit,
  parseStatutoryLimit,
  speedupRate,
} from '../../src/values/limit.js';
import { anyText, HOSTILE_TEXTS } from './hostile.js';

const UNITS: readonly LimitUnit[] = ['分钟', '小时', '工作日', '自然日', '月', '年'];

const anyLimit: fc.Arbitrary<Limit> = fc.oneof(
  fc.constant<Limit>({ kind: 'instant' }),
  fc.record({
    kind: fc.constant('span' as const),
    amount: fc.integer({ min: 1, max: 99_990 }).map((tenths) => tenths / 10),
    unit: fc.constantFrom(...UNITS),
  }),
);

function limit(text: string): Limit {
  const parsed = parseLimit(text);
  if (parsed === undefined) throw new Error(`${text} is no limit`);
  return parsed;
}

describe('a limit is read as editors write it', () => {
  it.each([
    ['10个工作日', '10个工作日'],
    ['10 工作日', '10个工作日'],
    ['\uFF11\uFF10 个工作日', '10个工作日'],
    ['十个工作日', '10个工作日'],
    ['一百零五日', '105日'],
    ['10个工作日内', '10个工作日'],
    ['10个工作日以内', '10个工作日'],
    ['0.5个工作日', '0.5个工作日'],
    ['10.0个工作日', '10个工作日'],
    ['15日', '15日'],
    ['15天', '15日'],
    ['15个自然日', '15日'],
    ['60个日历日', '60日'],
    ['3个月', '3个月'],
    ['两个月', '2个月'],
    ['2年', '2年'],
    ['30分钟', '30分钟'],
    ['1小时', '1小时'],
    ['1个小时', '1小时'],
    ['即时办结', '即时办结'],
    ['即时', '即时办结'],
    ['当场办结', '即时办结'],
    ['即办', '即时办结'],
  ])('%s is shown as %s', (text, shown) => {
    expect(formatLimit(limit(text))).toBe(shown);
  });

  it.each([
    ['0个工作日'],
    ['0.0日'],
    ['-1日'],
    ['1.25日'],
    ['10000日'],
    ['10'],
    ['工作日'],
    ['3月'],
    ['10个'],
    ['一十日'],
    ['十百日'],
    ['10-15日'],
    ['无'],
    [''],
  ])('%j is refused', (text) => {
    expect(parseLimit(text)).toBeUndefined();
  });

  it('survives any text', () => {
    fc.assert(fc.property(anyText, (text) => void parseLimit(text)));
    for (const text of HOSTILE_TEXTS) expect(parseStatutoryLimit(text)).toBeUndefined();
  });

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(anyLimit, (each) => {
        expect(parseLimit(formatLimit(each))).toEqual(each);
      }),
    );
    const typed = fc.stringMatching(
      /^(\d{1,4}(\.\d)?|[一二两三十百零]{1,4})个?(工作日|自然日|日|天|月|年|小时|分钟)(内|以内)?$/,
    );
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseLimit(text);
        if (parsed !== undefined) expect(parseLimit(formatLimit(parsed))).toEqual(parsed);
      }),
    );
  });
});

describe('a statutory limit may be absent', () => {
  it.each([
    ['无', '法律法规未规定'],
    ['法律法规未规定', '法律法规未规定'],
    ['15日', '15日'],
  ])('%s is shown as %s', (text, shown) => {
    const parsed = parseStatutoryLimit(text);
    expect(parsed && formatStatutoryLimit(parsed)).toBe(shown);
  });

  it('is never zero', () => {
    expect(parseStatutoryLimit('0日')).toBeUndefined();
  });
});

describe('two limits are compared', () => {
  it.each([
    ['1个工作日', '8小时', 0],
    ['8小时', '480分钟', 0],
    ['即时办结', '30分钟', 0],
    ['29分钟', '即时办结', -1],
    ['10个工作日', '20个工作日', -1],
    ['0.5个工作日', '3小时', 1],
    ['15日', '60日', -1],
    ['12个月', '1年', 0],
    ['1年', '11个月', 1],
  ] as const)('exactly: %s against %s', (left, right, order) => {
    expect(compareLimits(limit(left), limit(right))).toEqual({ order, converted: false });
  });

  it.each([
    ['5个工作日', '7日', 0],
    ['6个工作日', '7日', 1],
    ['6个工作日', '14日', 0],
    ['10个工作日', '15日', -1],
    ['1个工作日', '6日', 1],
    ['7小时', '1日', 0],
    ['即时办结', '1日', 0],
    ['40小时', '7日', 0],
    ['20个工作日', '1个月', -1],
    ['25个工作日', '1个月', 1],
    ['30日', '1个月', 0],
    ['365日', '1年', 0],
    ['3个月', '60日', 1],
  ] as const)('by counting 自然日, and says so: %s against %s', (left, right, order) => {
    expect(compareLimits(limit(left), limit(right))).toEqual({ order, converted: true });
  });

  it('is reflexive', () => {
    fc.assert(
      fc.property(anyLimit, (each) => {
        expect(compareLimits(each, each)).toEqual({ order: 0, converted: false });
      }),
    );
  });

  it('is antisymmetric', () => {
    fc.assert(
      fc.property(anyLimit, anyLimit, (left, right) => {
        const there = compareLimits(left, right);
        const back = compareLimits(right, left);
        expect(there.order + back.order).toBe(0);
        expect(there.converted).toBe(back.converted);
      }),
    );
  });

  it('never lets a longer limit of the same unit become the shorter one', () => {
    const tenths = fc.integer({ min: 1, max: 99_990 });
    fc.assert(
      fc.property(anyLimit, fc.constantFrom(...UNITS), tenths, tenths, (other, unit, a, b) => {
        const short: Limit = { kind: 'span', amount: Math.min(a, b) / 10, unit };
        const long: Limit = { kind: 'span', amount: Math.max(a, b) / 10, unit };
        expect(compareLimits(short, other).order).toBeLessThanOrEqual(compareLimits(long, other).order);
      }),
    );
  });
});

describe('a speed-up rate', () => {
  it.each([
    ['20个工作日', '5个工作日', '75%'],
    ['20个工作日', '20个工作日', '0%'],
    ['100日', '71日', '29%'],
    ['1个工作日', '即时办结', '93%'],
    ['1年', '6个月', '50%'],
    ['1000个工作日', '501个工作日', '49%'],
    ['9999个工作日', '5000个工作日', '49%'],
    ['10个工作日', '11个工作日', '-10%'],
  ])('from %s to %s is %s', (baseline, promised, shown) => {
    const rate = speedupRate(limit(baseline), limit(promised));
    expect(rate === undefined ? undefined : formatPercent(rate)).toBe(shown);
  });

  it.each([
    ['15日', '10个工作日'],
    ['1个月', '15日'],
    ['1年', '即时办结'],
  ])('from %s to %s is refused as a guess', (baseline, promised) => {
    expect(speedupRate(limit(baseline), limit(promised))).toBeUndefined();
  });

  it('is the exact whole percent whenever there is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99 }), (percent, factor) => {
        const baseline: Limit = { kind: 'span', amount: 100 * factor, unit: '工作日' };
        const promised: Limit = { kind: 'span', amount: (100 - percent) * factor, unit: '工作日' };
        expect(formatPercent(speedupRate(baseline, promised) ?? Number.NaN)).toBe(`${percent}%`);
      }),
    );
  });
});
