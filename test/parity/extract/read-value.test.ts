import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCollection } from '../../../src/guide/build.js';
import { type Fact, factsOf } from '../../../src/guide/facts.js';
import { copiesLeaf } from '../../../src/guide/leaves.js';
import { percentLeaf } from '../../../src/guide/quick-handling.js';
import { visitsLeaf } from '../../../src/guide/sections/key-facts.js';
import { readValue } from '../../../src/parity/extract/read-value.js';
import { formatDate } from '../../../src/values/date.js';
import { formatHours, parseHours } from '../../../src/values/hours.js';
import { formatStatutoryLimit, type Limit, type LimitUnit } from '../../../src/values/limit.js';
import { formatPhone, parsePhone } from '../../../src/values/phone.js';
import { normaliseText } from '../../../src/values/text.js';
import { formatTotalLimit, totalLimit } from '../../../src/values/total-limit.js';
import { SAMPLE_TODAY, sampleCatalogue } from '../../support/sample-catalogue.js';

const READABLE = ['limit', 'total-limit', 'percent', 'count', 'copies', 'date', 'hours', 'phone'] as const;

describe('readValue', () => {
  it.each([
    ['limit', '10个工作日', { kind: 'span', amount: 10, unit: '工作日' }],
    ['limit', ' 15 日', { kind: 'span', amount: 15, unit: '自然日' }],
    ['limit', '即时办结', { kind: 'instant' }],
    ['limit', '法律法规未规定', { kind: 'none' }],
    ['total-limit', '30分钟', [{ kind: 'span', amount: 30, unit: '分钟' }]],
    [
      'total-limit',
      '最长6个工作日1小时',
      [
        { kind: 'span', amount: 6, unit: '工作日' },
        { kind: 'span', amount: 1, unit: '小时' },
      ],
    ],
    [
      'total-limit',
      '12000个工作日5分钟',
      [
        { kind: 'span', amount: 12000, unit: '工作日' },
        { kind: 'span', amount: 5, unit: '分钟' },
      ],
    ],
    ['percent', '97%', 0.97],
    ['percent', '９７％', 0.97],
    ['count', '一次不跑', 0],
    ['count', '最多跑 2 次', 2],
    ['count', '最多 6 份', 6],
    ['count', '13 份', 13],
    ['count', '不用交', 0],
    ['count', '112 项', 112],
    ['copies', '原件 1 份，复印件 2 份', { original: 1, copy: 2 }],
    ['copies', '复印件 2 份', { original: 0, copy: 2 }],
    ['copies', '不收纸质件', { original: 0, copy: 0 }],
    ['date', '2026年8月5日', '2026-08-05'],
    ['hours', '工作日 9:00-12:00', [{ days: '工作日', spans: [{ from: 540, to: 720 }] }]],
    ['phone', '0399-80012300', '0399-80012300'],
  ])('%s %s', (type, text, value) => {
    expect(readValue(type, text)).toEqual(value);
  });

  it.each([
    ['limit', '10个'],
    ['limit', '最长10个工作日'],
    ['limit', '10工作日或者15日'],
    ['total-limit', '分段计算'],
    ['total-limit', '最长6个工作日,1小时'],
    ['total-limit', ''],
    ['percent', '97'],
    ['percent', '197%'],
    ['count', '最多跑次'],
    ['count', '2'],
    ['count', '跑2次或3次'],
    ['copies', '原件1份复印件2份'],
    ['copies', ',复印件2份'],
    ['copies', ''],
    ['date', '2026年2月30日'],
    ['date', '2026年8月'],
    ['hours', '9:00-12:00'],
    ['phone', '80012300'],
    ['text', '不收费'],
    ['code', '11990000001'],
    ['file', '登记表（Word 文档，9 KB）'],
    ['link', 'https://rsj.example.com'],
    ['address', '示例市人民路1号'],
    ['basis', '第五十条'],
    ['constructor', '不收费'],
  ])('gives no %s for %s', (type, text) => {
    expect(readValue(type, text)).toBeUndefined();
  });

  it('tells values apart that differ in one digit or unit', () => {
    expect(readValue('limit', '10个工作日')).not.toEqual(readValue('limit', '10日'));
    expect(readValue('total-limit', '6个工作日1小时')).not.toEqual(
      readValue('total-limit', '6个工作日1分钟'),
    );
    expect(readValue('copies', '原件1份')).not.toEqual(readValue('copies', '复印件1份'));
  });
});

/** Read again from its words and from the words without white space. */
const bothReadings = (type: string, text: string) => [
  readValue(type, text),
  readValue(type, normaliseText(text)),
];

describe('the facts of the sample bureau', () => {
  let facts: readonly Fact[] = [];
  beforeAll(async () => {
    const { editions } = buildCollection(await sampleCatalogue(), SAMPLE_TODAY);
    facts = editions.flatMap(({ publication }) => factsOf(publication));
  });

  it.each(READABLE)('of type %s mean what the catalogue means', (type) => {
    const ofType = facts.filter((fact) => fact.type === type);
    expect(ofType.length).toBeGreaterThan(0);
    for (const { text, value } of ofType) {
      expect({ text, read: bothReadings(type, text) }).toEqual({ text, read: [value, value] });
    }
  });

  it('of other types say nothing more than their words', () => {
    const others = facts.filter(({ type }) => !READABLE.some((readable) => readable === type));
    for (const { type, text } of others) expect(readValue(type, text)).toBeUndefined();
  });
});

const unit = fc.constantFrom<LimitUnit>('分钟', '小时', '工作日', '自然日', '月', '年');
const limit = fc.oneof(
  fc.constant<Limit>({ kind: 'instant' }),
  fc.record({
    kind: fc.constant('span' as const),
    amount: fc.integer({ min: 1, max: 99_990 }).map((tenths) => tenths / 10),
    unit,
  }),
);
const count = fc.nat({ max: 999 });
const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const time = fc.integer({ min: 0, max: 1440 });
const hours = fc
  .record({
    days: fc.constantFrom('工作日', '每天', '周六', '周一至周五', '周三、周日'),
    season: fc.constantFrom('', '（5月1日至9月30日）', '（10月1日至4月30日）'),
    times: fc.uniqueArray(time, { minLength: 2, maxLength: 6 }).map((all) => all.toSorted((a, b) => a - b)),
  })
  .map(({ days, season, times }) => {
    const clock = (minutes = 0) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
    const spans = times.flatMap((from, at) =>
      at % 2 === 1 || times[at + 1] === undefined ? [] : [`${clock(from)}-${clock(times[at + 1])}`],
    );
    return `${days}${season}${spans.join('、')}`;
  });
const phone = fc
  .tuple(
    fc.constantFrom('0399-8', '010-8', '1390000', '40080'),
    fc.stringMatching(/^\d{7}$/u),
    fc.constantFrom('', '转8', '-8001'),
  )
  .map(([ahead, digits, behind]) =>
    ahead.startsWith('0')
      ? `${ahead}${digits}${behind}`
      : `${ahead}${digits}`.slice(0, ahead.startsWith('4') ? 10 : 11),
  );

describe('what is shown and read again is the same', () => {
  const holds = <Value>(
    arbitrary: fc.Arbitrary<Value>,
    shown: (value: Value) => { readonly type: string; readonly text: string; readonly value: unknown },
  ) =>
    fc.assert(
      fc.property(arbitrary, (meant) => {
        const { type, text, value } = shown(meant);
        expect(bothReadings(type, text)).toEqual([value, value]);
      }),
      { numRuns: 300 },
    );

  it('for limits', () => {
    const statutory = fc.oneof(limit, fc.constant({ kind: 'none' as const }));
    holds(statutory, (value) => ({ type: 'limit', text: formatStatutoryLimit(value), value }));
  });

  it('for sums of limits', () => {
    const sums = fc
      .array(limit, { minLength: 1, maxLength: 5 })
      .map((limits) => totalLimit(limits))
      .filter((total) => total !== undefined);
    holds(sums, (value) => ({ type: 'total-limit', text: formatTotalLimit(value), value }));
    holds(sums, (value) => ({ type: 'total-limit', text: `最长${formatTotalLimit(value)}`, value }));
  });

  it('for shares, counts and copies', () => {
    holds(fc.integer({ min: 1, max: 10_000 }), (share) => percentLeaf('提速', share / 10_000));
    holds(count, (times) => visitsLeaf(times));
    holds(fc.tuple(count, count), ([original, copy]) => copiesLeaf('份数', original, copy));
  });

  it('for dates', () => {
    holds(date, (value) => ({ type: 'date', text: formatDate(value), value }));
  });

  it('for office hours', () => {
    holds(
      hours.map(parseHours).filter((value) => value !== undefined),
      (value) => ({
        type: 'hours',
        text: formatHours(value),
        value,
      }),
    );
  });

  it('for telephone numbers', () => {
    holds(
      phone.map(parsePhone).filter((value) => value !== undefined),
      (value) => ({
        type: 'phone',
        text: formatPhone(value),
        value: formatPhone(value),
      }),
    );
  });

  it('and nothing makes it fail', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\d年月日个工作小时分钟最多份次%，:-]*$/u),
    );
    fc.assert(
      fc.property(fc.constantFrom(...READABLE, 'text', '__proto__'), words, (type, text) => {
        readValue(type, text);
      }),
      { numRuns: 1000 },
    );
  });
});
