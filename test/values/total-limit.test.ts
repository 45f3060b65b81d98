import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareLimits,
  formatLimit,
  type Limit,
  type LimitUnit,
  parseLimit,
} from '../../src/values/limit.js';
import {
  compareTotals,
  formatTotalLimit,
  longestTotal,
  parseTotalLimit,
  type TotalLimit,
  totalLimit,
} from '../../src/values/total-limit.js';
import { anyText, HOSTILE_TEXTS } from './hostile.js';

const FAMILIES = [['分钟', '小时', '工作日'], ['自然日'], ['月', '年']] as const satisfies LimitUnit[][];
/** In tenths of the smallest unit of the family. */
const SIZES: Readonly<Record<LimitUnit, number>> = {
  分钟: 1,
  小时: 60,
  工作日: 480,
  自然日: 1,
  月: 1,
  年: 12,
};

const spanIn = (units: readonly LimitUnit[]): fc.Arbitrary<Limit> =>
  fc.record({
    kind: fc.constant('span' as const),
    amount: fc.integer({ min: 1, max: 9_990 }).map((tenths) => tenths / 10),
    unit: fc.constantFrom(...units),
  });
const instant = fc.constant<Limit>({ kind: 'instant' });
const anyFamily = fc.constantFrom(...FAMILIES);
/** Limits that can be added up. */
const oneFamily: fc.Arbitrary<readonly Limit[]> = anyFamily.chain((units) =>
  fc.array(units.length === 3 ? fc.oneof(instant, spanIn(units)) : spanIn(units), {
    minLength: 1,
    maxLength: 6,
  }),
);
const anyTotal: fc.Arbitrary<TotalLimit> = oneFamily.map((limits) => totalLimit(limits) ?? []);

function limit(text: string): Limit {
  const parsed = parseLimit(text);
  if (parsed === undefined) throw new Error(`${text} is no limit`);
  return parsed;
}

function total(...texts: readonly string[]): TotalLimit {
  const sum = totalLimit(texts.map(limit));
  if (sum === undefined) throw new Error(`${texts} have no sum`);
  return sum;
}

const tenthsOf = (limits: readonly Limit[]) =>
  limits.reduce(
    (sum, one) => sum + (one.kind === 'instant' ? 300 : Math.round(one.amount * 10) * SIZES[one.unit]),
    0,
  );

describe('limits one after another', () => {
  it.each([
    [['30分钟', '5个工作日', '1个工作日'], '6个工作日30分钟'],
    [['5个工作日', '10个工作日'], '15个工作日'],
    [['2个工作日', '4小时'], '2个工作日4小时'],
    [['0.5个工作日', '0.5个工作日'], '1个工作日'],
    [['120分钟', '120分钟'], '4小时'],
    [['0.5个工作日', '20分钟'], '4小时20分钟'],
    [['1小时', '20分钟'], '1小时20分钟'],
    [['1个工作日', '即时办结'], '1个工作日30分钟'],
    [['即时办结', '即时办结'], '1小时'],
    [['7小时', '60分钟'], '1个工作日'],
    [['0.5分钟', '0.1小时'], '6.5分钟'],
    [['0.1日', '0.2日'], '0.3日'],
    [['30日', '20日'], '50日'],
    [['1年', '6个月'], '1年6个月'],
    [['7个月', '5个月'], '1年'],
    [['0.1年', '1个月'], '2.2个月'],
  ])('%j take %s', (texts, shown) => {
    expect(formatTotalLimit(total(...texts))).toBe(shown);
  });

  it.each(['即时办结', '30分钟', '90分钟', '0.5个工作日', '60小时', '24个月', '15日'])(
    '%s alone stays as it is',
    (text) => {
      expect(formatTotalLimit(total(text))).toBe(formatLimit(limit(text)));
    },
  );

  it.each([
    [[]],
    [['30分钟', '30日', '1个工作日']],
    [['5个工作日', '1个月']],
    [['1个月', '10日']],
    [['即时办结', '1日']],
  ])('%j have no sum', (texts: string[]) => {
    expect(totalLimit(texts.map(limit))).toBeUndefined();
  });

  it('sum to the same in any order, and lose nothing', () => {
    fc.assert(
      fc.property(oneFamily, (limits) => {
        const sum = totalLimit(limits) ?? [];
        expect(totalLimit(limits.toReversed())).toEqual(sum);
        expect(tenthsOf(sum)).toBe(tenthsOf(limits));
      }),
    );
  });

  it('sum to the same whether or not some are added up before', () => {
    const someAndLast = anyFamily.chain((units) =>
      fc.tuple(fc.array(spanIn(units), { minLength: 2, maxLength: 5 }), spanIn(units)),
    );
    fc.assert(
      fc.property(someAndLast, ([some, last]) => {
        expect(totalLimit([...(totalLimit(some) ?? []), last])).toEqual(totalLimit([...some, last]));
      }),
    );
  });

  it('never show a unit twice, nor an hour that is a day, nor a minute that is an hour', () => {
    fc.assert(
      fc.property(oneFamily, (limits) => {
        fc.pre(limits.length > 1);
        const sum = totalLimit(limits) ?? [];
        const units = sum.map((one) => (one.kind === 'span' ? one.unit : undefined));
        expect(new Set(units).size).toBe(units.length);
        for (const one of sum) {
          if (one.kind !== 'span') throw new Error('即时办结 is no sum');
          if (one.unit === '小时') expect(one.amount).toBeLessThan(8);
          if (one.unit === '分钟') expect(one.amount).toBeLessThan(60);
          if (one.unit === '月') expect(one.amount).toBeLessThan(12);
        }
      }),
    );
  });
});

describe('a total is read', () => {
  it.each([
    ['6个工作日30分钟', '6个工作日30分钟'],
    ['6 工作日 30 分钟', '6个工作日30分钟'],
    ['30分钟', '30分钟'],
    ['十个工作日', '10个工作日'],
    ['1年6个月', '1年6个月'],
    ['5个工作日600分钟', '6个工作日2小时'],
  ])('%s as %s', (text, shown) => {
    const read = parseTotalLimit(text);
    expect(read && formatTotalLimit(read)).toBe(shown);
  });

  it.each(['', '6个工作日30', '6个工作日3日', '1年20日', '另加30分钟', '0个工作日30分钟', ...HOSTILE_TEXTS])(
    '%j as nothing',
    (text) => {
      expect(parseTotalLimit(text)).toBeUndefined();
    },
  );

  it('as it is shown', () => {
    fc.assert(
      fc.property(anyTotal, (one) => {
        expect(parseTotalLimit(formatTotalLimit(one))).toEqual(one);
      }),
    );
  });

  it('or not, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = parseTotalLimit(text);
        if (read !== undefined) expect(parseTotalLimit(formatTotalLimit(read))).toEqual(read);
      }),
    );
  });
});

describe('the longest total', () => {
  it.each([
    [[['30分钟', '5个工作日'], ['7个工作日'], ['即时办结']], '7个工作日'],
    [[['8小时'], ['1个工作日']], '8小时'],
    [[['11个月', '2个月'], ['1年']], '1年1个月'],
  ])('of %j is %s', (groups, shown) => {
    const longest = longestTotal(groups.map((texts) => total(...texts)));
    expect(longest && formatTotalLimit(longest)).toBe(shown);
  });

  it('is unknown for none, and across families', () => {
    expect(longestTotal([])).toBeUndefined();
    expect(longestTotal([total('5个工作日'), total('30日')])).toBeUndefined();
  });

  it('is as long as each of them', () => {
    fc.assert(
      fc.property(
        anyFamily.chain((units) =>
          fc.array(
            spanIn(units).map((one) => [one]),
            { minLength: 1 },
          ),
        ),
        (totals) => {
          const longest = longestTotal(totals) ?? [];
          expect(totals).toContainEqual(longest);
          for (const each of totals) expect(compareTotals(longest, each).order).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('totals are compared', () => {
  it.each([
    [['6个工作日', '30分钟'], ['6个工作日'], 1, false],
    [['4小时', '4小时'], ['1个工作日'], 0, false],
    // Five working days and a half hour reach into a second week: 14 日.
    [['5个工作日', '30分钟'], ['13日'], 1, true],
    [['5个工作日', '30分钟'], ['14日'], 0, true],
    // 365 + 6 × 30 日.
    [['1年', '6个月'], ['545日'], 0, true],
  ])('%j with %j', (left, right, order, converted) => {
    expect(compareTotals(total(...left), total(...right))).toEqual({ order, converted });
  });

  it('as their limits are, where each is one limit', () => {
    const anyLimit = fc.oneof(instant, ...FAMILIES.map(spanIn));
    fc.assert(
      fc.property(anyLimit, anyLimit, (left, right) => {
        expect(compareTotals([left], [right])).toEqual(compareLimits(left, right));
      }),
    );
  });
});
