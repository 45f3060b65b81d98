import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/diff/change.js';
import { bookingTurn } from '../../../src/diff/weigh/booking.js';
import { strictness } from '../../../src/diff/weigh/condition.js';
import { feeCourse } from '../../../src/diff/weigh/fee.js';
import { openingCourse } from '../../../src/diff/weigh/hours.js';
import { courseOf, movedLimit, movedText } from '../../../src/diff/weigh/limits.js';
import { validityCourse } from '../../../src/diff/weigh/validity.js';
import { quotable, spaced } from '../../../src/diff/weigh/words.js';
import { formatChineseNumber } from '../../../src/values/chinese-number.js';
import { type Limit, type LimitUnit, parseLimit } from '../../../src/values/limit.js';

describe('strictness', () => {
  test.each([
    ['年满 16 周岁', '年满 18 周岁', 'tighter'],
    ['缴纳失业保险费满一年', '缴纳失业保险费满 18 个月', 'tighter'],
    ['注册资本不得少于人民币二百万元', '注册资本不得少于人民币五十万元', 'looser'],
    ['有 3 名以上专职工作人员', '有 5 名以上专职工作人员', 'tighter'],
    ['至少有三名专职工作人员', '至少有两名专职工作人员', 'looser'],
    ['年龄不超过 60 周岁', '年龄不超过 55 周岁', 'tighter'],
    ['年满 16 周岁不满 60 周岁', '年满 18 周岁不满 55 周岁', 'tighter'],
    ['距法定退休年龄不足五年', '距法定退休年龄不足十年', 'looser'],
    ['离校 2 年内没有就业的毕业生', '离校 5 年内没有就业的毕业生', undefined],
    ['离校 2 年以内的毕业生', '离校 5 年以内的毕业生', 'looser'],
    ['自用工之日起 30 日内申报', '自用工之日起 15 日内申报', 'tighter'],
    ['满 16 周岁，不满 60 周岁', '满 18 周岁，不满 65 周岁', undefined],
    ['近三年没有违法记录', '近五年没有违法记录', undefined],
    ['年满 60 周岁的，不予受理', '年满 65 周岁的，不予受理', undefined],
    ['按第三条规定的条件', '按第五条规定的条件', undefined],
    ['见习期 3 个月', '见习期 6 个月', undefined],
    ['年满 16 周岁', '**年满 16 周岁**。', undefined],
    ['年满 16 周岁', '已满 18 周岁', undefined],
    ['有固定的经营场所', '有固定的自有经营场所', undefined],
    ['本人收入低于最低工资的80%', '本人收入低于最低工资的60%', 'tighter'],
    ['两年内违规达到 3 次的，取消资格', '两年内违规达到 2 次的，取消资格', 'tighter'],
    ['两年内违规达到 2 次的，取消资格', '两年内违规达到 3 次的，取消资格', undefined],
    ['年收入超过 10 万元，取消申请资格', '年收入超过 8 万元，取消申请资格', undefined],
    ['拒绝接受职业介绍满 3 个月停止领取', '拒绝接受职业介绍满 1 个月停止领取', 'tighter'],
    ['注册资本不少于八百元', '注册资本不少于一千元', 'tighter'],
    ['年龄在 16 至 60 周岁', '年龄在 18 至 60 周岁', 'tighter'],
    ['年龄在 18 至 60 周岁', '年龄在 16 至 65 周岁', 'looser'],
    ['年龄在 18 至 60 周岁', '年龄在 20 至 65 周岁', undefined],
    ['离职不到 30 天', '离职不到 10 天', 'tighter'],
    ['有劳动能力', '有劳动能力，并且具有本市户籍', 'tighter'],
    ['有劳动能力', '有劳动能力，并可以在异地申请', undefined],
    ['累计缴费满 20 年，已满 60 周岁的除外', '累计缴费满 15 年，已满 60 周岁的除外', undefined],
    ['不得在两家以上单位任职', '不得在三家以上单位任职', undefined],
  ])('%s → %s', (before, after, expected) => {
    expect(strictness(before, after)).toBe(expected);
  });

  test('is the other way round the other way round', () => {
    const opposite = { tighter: 'looser', looser: 'tighter' } as const;
    const bound = fc.constantFrom('满', '不少于', '至少', '不超过', '不满', '不足');
    const written = (number: number, isChinese: boolean) =>
      isChinese ? formatChineseNumber(number) : String(number);
    const number = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(bound, number, number, fc.boolean(), (word, one, other, isChinese) => {
        const before = `缴费${word}${written(one, isChinese)}个月`;
        const after = `缴费${word} ${written(other, !isChinese)} 个月`;
        const way = strictness(before, after);
        expect(way === undefined).toBe(one === other);
        expect(strictness(after, before)).toBe(way && opposite[way]);
      }),
    );
  });
});

describe('feeCourse', () => {
  test.each([
    ['每证 10 元', '每证 15 元', 'raised'],
    ['每证十元', '每证 8 元', 'lowered'],
    ['每证 0.5 万元', '每证 6000 元', 'raised'],
    ['按工资总额的 1%', '按工资总额的 1.5%', 'raised'],
    ['每证 10 元', '每证 10 元，另收快递费 12 元', 'raised'],
    ['每证 10 元，低保户免收', '每证 10 元', 'raised'],
    ['首次免费，补领 20 元', '20 元', 'raised'],
    ['¥10', '¥20', 'raised'],
    ['9 角', '10 元', 'raised'],
    ['每件八百元', '每件一千元', 'raised'],
    ['每件 10 元', '每页 10 元', undefined],
    ['20元', '二十元', undefined],
    ['每证 10 元', '每证 10 元。', undefined],
    ['首证 10 元，补证 20 元', '首证 15 元，补证 15 元', undefined],
    ['每证 10 元，残疾人减免 5 元', '每证 10 元，残疾人减免 8 元', undefined],
    ['满 1000 元的按 1%', '满 2000 元的按 1%', undefined],
    ['每证 10 元', '每份 15 元', undefined],
    ['每 3 年 10 元', '每 2 年 10 元', undefined],
  ])('%s → %s', (before, after, expected) => {
    expect(feeCourse(before, after)).toBe(expected);
  });
});

describe('openingCourse', () => {
  const WEEK = '工作日 9:00-12:00、13:00-17:00；周六 9:00-12:00';
  test.each([
    [WEEK, '工作日 9:00-12:00、13:00-17:00', 'cut'],
    [WEEK, '工作日 9:00-12:00、13:00-16:00；周六 9:00-12:00', 'cut'],
    [WEEK, '每天 9:00-17:00', 'extended'],
    [WEEK, '周一至周五 9:00-12:00、13:00-17:00；周六 9:00-12:00', undefined],
    [WEEK, '工作日 8:30-12:00、13:00-16:30；周六 9:00-12:00', undefined],
    [WEEK, '随到随办', undefined],
    ['工作日 9:00-17:00', '工作日（10月1日至4月30日）9:00-17:00；工作日（5月1日至9月30日）9:00-16:00', 'cut'],
  ])('%s → %s', (before, after, expected) => {
    expect(openingCourse(before, after)).toBe(expected);
  });
});

test.each([
  ['不用预约', '须提前一天在网上预约', 'worse'],
  ['可以预约窗口，也可以不预约直接办理', '不预约不能办理，凭预约号入场', 'worse'],
  ['可以打电话预约', '暂不提供预约', 'worse'],
  ['必须预约', '不用预约', 'better'],
  [undefined, '应当先在网上预约', 'worse'],
  [undefined, '可以打电话预约', undefined],
  ['可以打电话预约', '可以在网上预约', undefined],
  ['需要的可以预约', '不用预约', undefined],
])('appointments: %s → %s', (before, after, expected) => {
  expect(bookingTurn(before, after)).toBe(expected);
});

test.each([
  ['3年', '2年', 'shorter'],
  ['长期', '五年', 'shorter'],
  ['5 年', '长期有效', 'longer'],
  ['3年', '36个月', undefined],
  ['3年', '700日', 'shorter'],
  ['长期', '永久有效', undefined],
  ['决定书写明的执行期限', '3年', undefined],
])('validity: %s → %s', (before, after, expected) => {
  expect(validityCourse(before, after)).toBe(expected);
});

test('limits go one way or the other, or cannot be told', () => {
  const units: readonly LimitUnit[] = ['分钟', '小时', '工作日', '自然日', '月', '年'];
  const limit = fc.oneof(
    fc.constant<Limit>({ kind: 'instant' }),
    fc.record({
      kind: fc.constant('span' as const),
      amount: fc.integer({ min: 1, max: 999 }),
      unit: fc.constantFrom(...units),
    }),
  );
  const opposite = { longer: 'shorter', shorter: 'longer' } as const;
  fc.assert(
    fc.property(limit, limit, (before, after) => {
      const course = courseOf(before, after);
      expect(courseOf(after, before)).toBe(course && opposite[course]);
    }),
  );
});

test.each([
  ['5个工作日', '10个工作日', 'longer', '多 100%'],
  ['5个工作日', '1年', 'longer', ''],
  ['5个工作日', '2个月', 'longer', ''],
  ['30日', '1年', 'longer', ''],
  ['20日', '30个工作日', 'longer', ''],
  ['5日', '5个工作日', 'longer', ''],
  ['30分钟', '1日', 'longer', ''],
  ['30分钟', '1个工作日', 'longer', ''],
  ['1小时', '5日', 'longer', ''],
  ['30分钟', '2小时', 'longer', '多 300%'],
  ['24小时', '5个工作日', 'longer', ''],
  ['1个月', '45日', 'longer', ''],
  ['1个工作日', '1个月', 'longer', ''],
  ['6个月', '1年', 'longer', '多 100%'],
  ['即时办结', '1小时', 'longer', ''],
  ['24小时', '2个工作日', undefined, ''],
  ['10个工作日', '14日', undefined, ''],
  ['10个工作日', '80小时', undefined, ''],
  ['1个月', '30日', undefined, ''],
  ['即时办结', '30分钟', undefined, ''],
  ['2小时', '120分钟', undefined, ''],
  ['1年', '12个月', undefined, ''],
] as const)('limits: %s → %s', (before, after, course, share) => {
  const value = (text: string): Value => ({ type: 'text', text });
  const subject = { kind: 'item', id: 'deng-ji', name: '登记', file: 'items/deng-ji.yaml' } as const;
  const [from, to] = [parseLimit(before), parseLimit(after)] as [Limit, Limit];
  expect(courseOf(from, to)).toBe(course);
  const key = '承诺办结时限';
  const change = { kind: 'value-changed', subject, field: key, path: [key], place: [key] } as const;
  const moved = movedLimit({ ...change, before: value(before), after: value(after) }, 'longer');
  expect(moved?.增减 ?? '').toBe(share);
});

test('what became of a limit reads well', () => {
  expect(movedText({ 原来: '5 个工作日', 现在: '2 个月', 增减: '' }, '延长')).toBe(
    '由 5 个工作日延长到 2 个月',
  );
  expect(movedText({ 原来: '10 日', 现在: '5 日', 增减: '少 50%' }, '缩短')).toBe(
    '由 10 日缩短到 5 日（少 50%）',
  );
  expect(movedText({ 原来: '3 日', 现在: '即时办结', 增减: '' }, '缩短')).toBe('由 3 日缩短到即时办结');
  expect(movedText({ 原来: '长期', 现在: '3 年' }, '缩短')).toBe('由长期缩短到 3 年');
});

test('numbers stand off from the words around them', () => {
  expect(spaced('10个工作日')).toBe('10 个工作日');
  expect(spaced('满60周岁、占50%以上')).toBe('满 60 周岁、占 50% 以上');
  expect(quotable(' 年满16周岁。\n')).toBe('年满 16 周岁');
});
