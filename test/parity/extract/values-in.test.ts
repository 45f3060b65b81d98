import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesIn } from '../../../src/parity/extract/values-in.js';
import { normaliseText } from '../../../src/values/text.js';

const found = (text: string) => valuesIn(text).map(({ kind, text: words }) => `${kind} ${words}`);

describe('valuesIn', () => {
  it.each([
    ['拨打 0399-80012300 或者 12333', ['phone 0399-80012300', 'phone 12333']],
    ['（０３９９）８００１２３００转８', ['phone (0399)80012300转8']],
    [
      '手机13900001234、400-800-1234，也可打95588。',
      ['phone 13900001234', 'phone 400-800-1234', 'phone 95588'],
    ],
    ['市里的是0399-12333。', ['phone 0399-12333']],
    ['0399 80012300', ['phone 039980012300']],
    ['提交后10个工作日内办结，补正的 十五日', ['limit 10个工作日', 'limit 十五日']],
    ['最长6个工作日1小时', ['limit 6个工作日1小时']],
    ['24小时内、3个月、两年', ['limit 24小时', 'limit 3个月', 'limit 两年']],
    ['每人补贴1,500元，最多5 万元', ['money 1,500元', 'money 5万元']],
    ['￥20.50，人民币300元，五百元', ['money ¥20.50', 'money 人民币300元', 'money 五百元']],
    ['2026年8月5日起，2026-08-05止', ['date 2026年8月5日', 'date 2026-08-05']],
    ['2021年6月底前，每年8月10日', ['date 2021年6月', 'date 8月10日']],
    ['2026年8月5日10个工作日内', ['date 2026年8月5日', 'limit 10个工作日']],
    ['提速９７％，降低百分之五十，0.5%', ['percent 97%', 'percent 百分之五十', 'percent 0.5%']],
    [
      '依据《工伤保险条例》第五十条和《关于<某>的通知》',
      ['document 《工伤保险条例》', 'document 《关于<某>的通知》'],
    ],
    [
      '见https://rsj.example.com/a-b/?c=1。手机上办：http://m.example.com',
      ['address https://rsj.example.com/a-b/?c=1', 'address http://m.example.com'],
    ],
    [
      'https://a.example.com/12333https://b.example.com',
      ['address https://a.example.com/12333', 'address https://b.example.com'],
    ],
    [
      '到rsj.example.com/banshi办，写信到 a.b@example.com',
      ['address rsj.example.com/banshi', 'address a.b@example.com'],
    ],
    ['12333元，10%，7天', ['money 12333元', 'percent 10%', 'limit 7天']],
  ])('%s', (text, values) => {
    expect(found(text)).toEqual(values);
  });

  it.each([
    '一次不跑，不收费',
    '内容校验码 7F3A-91C2',
    '内容校验码 1234-5678',
    '统一编码 000114001000 和 11990000MB12345678',
    '第12345号、12345件、第3日',
    '邮编 439912',
    '单元、元旦、公元、一元化',
    '2026年的事，2026年版',
    '第五十条第二款第1项',
    '申请表.docx，v1.2.3',
    '2026-13-45',
    '1. 居民身份证 原件 1 份',
  ])('finds nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds each as often as it stands there, in order, and none in another', () => {
    expect(
      found('12333，《2026年8月5日example.com通知》，12333，https://example.com/2026-08-05/12345'),
    ).toEqual([
      'phone 12333',
      'document 《2026年8月5日example.com通知》',
      'phone 12333',
      'address https://example.com/2026-08-05/12345',
    ]);
  });

  it('finds the same in text without white space', () => {
    const text = '电话：0399-80012300，时限 10 个工作日，2026 年 8 月 5 日起收 20 元，提速 50 %。';
    expect(found(normaliseText(text))).toEqual(found(text));
    expect(found(text)).toHaveLength(5);
  });

  it('never fails, and what it finds stands in the text in that order', () => {
    const piece = fc.constantFrom(
      ...'0123456789 年月日元%《》.-/:@年',
      '个工作日',
      'https://',
      'example.com',
      '0399-',
      '12333',
      '十',
      '百分之',
      '\0',
      '（',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((all) => all.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const whole = normaliseText(text.normalize('NFKC'));
          let at = 0;
          for (const { text: words } of valuesIn(text)) {
            const start = whole.indexOf(words, at);
            expect(start).toBeGreaterThanOrEqual(at);
            at = start + words.length;
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
