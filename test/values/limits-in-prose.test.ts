import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLimit } from '../../src/values/limit.js';
import { limitsInProse } from '../../src/values/limits-in-prose.js';
import { formatTotalLimit } from '../../src/values/total-limit.js';

const read = (text: string) => limitsInProse(text).map(({ total }) => formatTotalLimit(total));

describe('limits in running text', () => {
  it.each([
    ['失业登记 30 分钟，失业保险金核定 5 个工作日', ['30分钟', '5个工作日']],
    ['工伤认定最长60日，承诺三十天内办结', ['60日', '30日']],
    ['一共 6 个工作日 30 分钟', ['6个工作日30分钟']],
    ['６个工作日零３０分钟办好', ['6个工作日30分钟']],
    ['3 至 5 个工作日', ['5个工作日']],
    ['正常经营满 12 个月', ['12个月']],
    ['近亲属可以在 1 年内申请', ['1年']],
    ['0.5 个工作日', ['0.5个工作日']],
    ['2025年3月1日起施行，8 月 10 日更新', []],
    ['八月十日前', []],
    ['第 3 日起算', []],
    ['3月起，按月发放', []],
    ['0 分钟、100000 天', []],
    ['工作日上午办理', []],
    ['2 个月 10 日', []],
  ])('%s: %j', (text, limits) => {
    expect(read(text)).toEqual(limits);
  });

  it('stand where they are said to stand', () => {
    const text = '登记 ３０ 分钟，核定 5 个工作日内。';
    expect(limitsInProse(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '３０ 分钟',
      '5 个工作日',
    ]);
  });

  it('are found wherever they are put', () => {
    const limit = fc.record({
      kind: fc.constant('span' as const),
      amount: fc.integer({ min: 1, max: 9999 }),
      unit: fc.constantFrom(
        '分钟' as const,
        '小时' as const,
        '工作日' as const,
        '自然日' as const,
        '月' as const,
      ),
    });
    const words = fc.constantFrom('', '失业登记', '从受理之日起', '承诺', '，');
    fc.assert(
      fc.property(words, limit, words, (before, one, after) => {
        expect(read(`${before}${formatLimit(one)}${after}`)).toEqual([formatLimit(one)]);
      }),
    );
  });
});
