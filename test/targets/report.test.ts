import { describe, expect, it } from 'vitest';
import { MEASURE_KEYS } from '../../src/targets/target-report.js';
import {
  figures,
  itemOf,
  LICENCE,
  measure,
  REGISTRATION,
  report,
  said,
  townWith,
  withItems,
} from './town.js';

const town = await townWith();
const whole = report(town);

describe('the town, worked out by hand', () => {
  it.each([
    // 失业 has two members: 失业登记 in force, and what 医疗保障局 handles. The notice asks for 10.
    ['bundles', { numerator: 1, denominator: null, value: 1, text: '1件', isMet: false }],
    // On the list on 2026-11-01: 劳务派遣 alone; 1 − 5/15 = 66 %.
    ['speedup', { numerator: 1, denominator: 1, value: 1, text: '100%', isMet: true }],
    // 失业登记 is online; 劳务派遣 is a lawful exception and counts nowhere.
    ['online', { numerator: 1, denominator: 1, value: 1, text: '100%', isMet: true }],
    // 失业登记: 30分钟 of 30分钟.
    ['instant', { numerator: 1, denominator: 1, value: 1, text: '100%', isMet: true }],
    ['zero-visit', { numerator: 1, denominator: 2, value: 0.5, text: '50%', isMet: null }],
    // 失业登记: 2 documents, the identity card by 电子证照; 劳务派遣: 3, all brought.
    ['shared-materials', { numerator: 1, denominator: 5, value: 0.2, text: '20%', isMet: null }],
    // The bundle: 1 document of 失业登记 is brought, the identity card is not; none of the other member, none twice.
    ['merged-materials', { numerator: 0, denominator: 1, value: 0, text: '0%', isMet: null }],
    ['call-back', { numerator: 0, denominator: 0, value: null, text: '没有数据', isMet: null }],
  ] as const)('%s', (key, expected) => {
    expect(figures(measure(whole, key))).toEqual(expected);
  });

  it('opens what is behind each number', () => {
    expect(said(measure(whole, 'bundles').counted)).toEqual(['shi-ye 2 个成员都能办']);
    expect(said(measure(whole, 'speedup').counted)).toEqual([
      `${LICENCE} 提速 66%（规定 15个工作日 → 承诺 5个工作日）`,
    ]);
    expect(said(measure(whole, 'online').counted)).toEqual([`${REGISTRATION} 全程网办`]);
    expect(said(measure(whole, 'online').exceptions)).toEqual([
      `${LICENCE} 《劳动合同法》第五十七条（劳务派遣的法定条件，经营前申请许可）`,
    ]);
    expect(said(measure(whole, 'zero-visit').missing)).toEqual([`${LICENCE} 要到现场 1 次`]);
    expect(said(measure(whole, 'shared-materials').missing)).toEqual([
      `${LICENCE} 还要提交 3 份`,
      `${REGISTRATION} 还要提交 1 份`,
    ]);
    expect(measure(whole, 'online').counted[0]).toMatchObject({
      kind: 'item',
      name: '失业登记',
      file: 'items/shi-ye-deng-ji.yaml',
      department: '就业促进处',
      amount: 1,
    });
  });

  it('says how complete the guides are as the completeness report does', () => {
    const { numerator, denominator, value, kind, text } = measure(whole, 'completeness');
    expect(kind).toBe('score');
    expect(value).toBe(Math.floor((100 * numerator) / (denominator ?? 0)));
    expect(text).toBe(`${value}分`);
  });

  it('goes by department and by district', () => {
    expect(whole.departments.map(({ name }) => name)).toEqual(['劳动关系处', '就业促进处', '法规处']);
    const [labour] = whole.departments;
    if (!labour) throw new Error('no department');
    // Its one item is an exception: there is nothing that it could have put online.
    expect(figures(measure(labour, 'online'))).toMatchObject({
      denominator: 0,
      value: null,
      text: '没有要网办的事项',
      isMet: null,
    });
    expect(labour.measures.map(({ key }) => key)).not.toContain('bundles');
    // The town's one hall is the city's: no district answers for it.
    expect(whole.districts).toEqual([]);
    const { districts } = report(withDistrictHall);
    expect(districts.map(({ name }) => name)).toEqual(['示范区']);
    const [district] = districts;
    if (!district) throw new Error('no district');
    expect(figures(measure(district, 'hall-coverage'))).toMatchObject({ numerator: 2, denominator: 2 });
    expect(said(measure(district, 'bundle-intake').counted)).toEqual(['shi-ye 示例市政务服务大厅 A01']);
  });

  it('has each measure once: the bureau’s, then the district’s', () => {
    const keys = [...whole.measures, ...(report(withDistrictHall).districts[0]?.measures ?? [])].map(
      ({ key }) => key,
    );
    expect(keys).toEqual([...MEASURE_KEYS]);
  });
});

/** The town with its hall as one of a district. */
const withDistrictHall = {
  ...town,
  definitions: {
    ...town.definitions,
    place: new Map(
      [...town.definitions.place].map(([id, hall]) => [id, { ...hall, 层级: '区县级' as const }]),
    ),
  },
};

describe('thresholds', () => {
  const texts = (catalogue: Parameters<typeof report>[0]) =>
    report(catalogue).measures.map(({ key, thresholdText }) => `${key} ${thresholdText}`);

  it('come from the notice where it sets a number', () => {
    expect(texts({ ...town, settings: undefined })).toEqual([
      'bundles 10件',
      'speedup 100%',
      'online 90%',
      'instant 100%',
      'zero-visit null',
      'shared-materials null',
      'merged-materials null',
      'call-back 100%',
      'completeness null',
    ]);
  });

  it('come from the catalogue where it sets one', async () => {
    const targets = `打包事项数: 1
  全程网办率: 95.5%
  零跑动率: 50%
  材料免提交率: 25%
  合并减材料率: 10%
  差评回访率: 98%
  完整度: 80`;
    const catalogue = await townWith({ file: 'catalog.yaml', patch: `目标:\n  ${targets}` });
    expect(texts(catalogue)).toEqual([
      'bundles 1件',
      'speedup 100%',
      'online 95.5%',
      'instant 100%',
      'zero-visit 50%',
      'shared-materials 25%',
      'merged-materials 10%',
      'call-back 98%',
      'completeness 80分',
    ]);
    const { measures } = report(catalogue);
    // 1 of 1; 66 % ≥ 50 %; 1 of 1; 1 of 1; 1 of 2; 1 of 5; 0 of 2; no data; see the score.
    expect(measures.slice(0, 8).map(({ isMet }) => isMet)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      null,
    ]);
  });

  it('are reached exactly at the number, and not a ninth of ten below it', () => {
    const item = itemOf(town, REGISTRATION);
    const visit = { ...item, 全程网办: '否', 到现场次数: 1 } as const;
    const tenWith = (offline: number) =>
      withItems(
        town,
        Object.fromEntries(
          Array.from({ length: 10 }, (_, index) => [`shi-xiang-${index}`, index < offline ? visit : item]),
        ),
      );
    expect(figures(measure(report(tenWith(1)), 'online'))).toMatchObject({ text: '90%', isMet: true });
    expect(figures(measure(report(tenWith(2)), 'online'))).toMatchObject({ text: '80%', isMet: false });
  });

  it('of speed and of immediate handling are those of the items', async () => {
    const catalogue = await townWith({
      file: 'catalog.yaml',
      patch: '目标:\n  提速比例: 70%\n  即办时长: 20分钟',
    });
    expect(figures(measure(report(catalogue), 'speedup'))).toMatchObject({ numerator: 0, denominator: 1 });
    expect(measure(report(catalogue), 'speedup').rule).toContain('70%');
    expect(figures(measure(report(catalogue), 'instant'))).toMatchObject({ numerator: 0, denominator: 1 });
    expect(measure(report(catalogue), 'instant').rule).toContain('20分钟');
  });
});

describe('the day', () => {
  it('decides what is on a list', () => {
    // Until 2026-10-01 失业登记 is listed, too, and has nothing to be measured against.
    const { numerator, denominator, missing } = measure(report(town, undefined, '2026-09-30'), 'speedup');
    expect([numerator, denominator]).toEqual([1, 2]);
    expect(said(missing)).toEqual([`${REGISTRATION} 没有规定的办结时限，算不出提速多少`]);
  });

  it('decides what is in force, for items and for the bundles that need them', () => {
    // 失业登记 begins on 2025-01-01.
    const before = report(town, undefined, '2024-12-31');
    expect(figures(measure(before, 'zero-visit'))).toMatchObject({ numerator: 0, denominator: 1 });
    expect(measure(before, 'bundles').text).toBe('0件');
    expect(said(measure(before, 'bundles').missing)).toEqual(['shi-ye 2 个成员里有 1 个现在不能办']);
  });
});

it('without items there is nothing to divide by', () => {
  const { measures, departments } = report(withItems(town, {}));
  // What is left are the bundle's office and the lead of the plan.
  expect(departments.map(({ name }) => name)).toEqual(['就业促进处', '法规处']);
  expect(measures.map(({ text }) => text)).toEqual([
    '0件',
    '没有提速办事项',
    '没有要网办的事项',
    '没有即办件',
    '没有事项',
    '没有材料',
    '没有材料',
    '没有数据',
    '没有事项',
  ]);
  for (const { value, denominator } of measures.slice(1)) {
    expect(value).toBeNull();
    expect(denominator).toBe(0);
  }
});

describe('what is no lawful exception counts as not online', () => {
  const offline = (reason: string) => ({
    file: `items/${REGISTRATION}.yaml`,
    patch: `全程网办: 否\n到现场次数: 1\n必须现场办理原因:\n  说明: 需要当面拍照。\n${reason}`,
    without: ['通办'],
  });
  const basis = '  依据:\n    - 法规: she-hui-bao-xian-fa\n      条款: ["50"]';
  const law = (lines: string) => ({ file: 'laws/she-hui-bao-xian-fa.yaml', patch: lines });

  it.each([
    [
      'with an article that does not ask for presence',
      [offline(basis)],
      [],
      ['要到现场 1 次，引的条文没有写明要到现场：《社会保险法》第五十条'],
    ],
    ['without', [offline('')], [], ['要到现场 1 次，没有法规依据']],
    ['with a plan', [offline('  计划网办时间: 2027-06')], [], ['要到现场 1 次，计划 2027年6月改成网办']],
    ['by a repealed law', [offline(basis), law('状态: 已废止')], [], ['要到现场 1 次，没有法规依据']],
    ['by a notice', [offline(basis), law('类别: 规范性文件')], [], ['要到现场 1 次，没有法规依据']],
    [
      'by a law of tomorrow',
      [offline(basis), law('施行日期: 2026-11-02')],
      [],
      ['要到现场 1 次，没有法规依据'],
    ],
    [
      'without a visit',
      [{ ...offline(''), patch: '全程网办: 否\n办理形式: [窗口办理, 邮寄办理]' }],
      [],
      ['不用到现场，但是不能全程网办'],
    ],
  ] as const)('%s', async (_case, examples, exceptions, missing) => {
    const online = measure(report(await townWith(...examples)), 'online');
    const notes = (heap: 'exceptions' | 'missing') =>
      online[heap].filter(({ id }) => id === REGISTRATION).map(({ note }) => note);
    expect(notes('exceptions')).toEqual(exceptions);
    expect(notes('missing')).toEqual(missing);
  });
});

describe('poor ratings', () => {
  const rating = (item: string, isCalledBack: boolean) => ({ item, isCalledBack });

  it('are counted one by one, also by department', () => {
    const ratings = [rating(REGISTRATION, true), rating(REGISTRATION, false), rating(LICENCE, true)];
    const found = report(town, ratings);
    expect(figures(measure(found, 'call-back'))).toEqual({
      numerator: 2,
      denominator: 3,
      value: 2 / 3,
      text: '66.6%',
      isMet: false,
    });
    expect(said(measure(found, 'call-back').missing)).toEqual([`${REGISTRATION} 没有回访 1 件`]);
    const byDepartment = found.departments.map((group) => measure(group, 'call-back').text);
    expect(byDepartment).toEqual(['100%', '50%', '没有实名差评']);
  });

  it('that nobody gave are no data of zero', () => {
    expect(measure(report(town, []), 'call-back')).toMatchObject({ value: null, text: '没有实名差评' });
  });

  it('of an item that is gone still count', () => {
    const gone = withItems(town, { [LICENCE]: { ...itemOf(town, LICENCE), 事项状态: '取消' } });
    expect(measure(report(gone, [rating(LICENCE, true)]), 'call-back').text).toBe('100%');
  });
});
