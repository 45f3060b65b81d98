import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { exampleCalendar, examplePowerChange } from '../../src/rules/example-calendar.js';
import { brief, checkFolder, checkTown } from '../support/check-town.js';
import { TOWN, withExample } from '../support/memory-files.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';
const LAW = 'laws/lao-dong-he-tong-fa.yaml';
const POWER = 'powers/lao-wu-pai-qian-xu-ke-quan.yaml';
const HALL = 'places/shi-zheng-wu-da-ting.yaml';

async function found(...examples: readonly ExampleFile[]) {
  return (await checkTown(...examples)).diagnostics.map(brief);
}

async function foundOn(today: string, ...examples: readonly ExampleFile[]): Promise<readonly string[]> {
  const { diagnostics } = await checkFolder(withExample(TOWN, examples), today);
  return diagnostics
    .filter(({ code }) => code.startsWith('R') && code !== 'R039')
    .map(({ code, file, path }) => `${code} ${file} ${path.join('/')}`);
}

describe('a change of a power', () => {
  const change = examplePowerChange('2026-09-28');
  const calendar = exampleCalendar();

  it('has to be followed within 20 working days, the last day included', async () => {
    // 1 to 7 October are free, Saturday 10 October is moved: the twentieth is Friday 30 October.
    expect(await foundOn('2026-09-28', calendar, change)).toEqual([`R013 ${LICENCE} 更新日期`]);
    expect(await foundOn('2026-10-30', calendar, change)).toEqual([`R013 ${LICENCE} 更新日期`]);
    expect(await foundOn('2026-10-31', calendar, change)).toEqual([`R014 ${LICENCE} 更新日期`]);
  });

  it('says until when, and how many working days ago that was', async () => {
    expect(await found(calendar, examplePowerChange('2026-09-15'))).toMatchObject([
      {
        code: 'R014',
        args: { 变更日期: '2026年9月15日', 类型: '调整', 期限: '2026年10月19日', 超过: 9 },
      },
    ]);
  });

  it('is followed by an item of the same day, or by one that is no longer in use', async () => {
    expect(await found(calendar, change, { file: LICENCE, patch: '更新日期: 2026-09-28' })).toEqual([]);
    const closed = await found(calendar, change, { file: LICENCE, patch: '事项状态: 暂停' });
    expect(closed.map(({ code }) => code)).not.toContain('R014');
  });

  it('counts from its day on; of several the latest counts', async () => {
    expect(await found(calendar, examplePowerChange('2026-11-02'))).toEqual([]);
    const several = `变更记录:
  - {日期: 2026-06-01, 类型: 调整, 说明: 改名称。}
  - {日期: 2026-10-20, 类型: 调整, 说明: 改条件。}
  - {日期: 2027-03-01, 类型: 调整, 说明: 以后再改。}`;
    expect(await found(calendar, { file: POWER, patch: several })).toMatchObject([
      { code: 'R013', args: { 变更日期: '2026年10月20日' } },
    ]);
  });

  it('is not measured in a year that no calendar covers: one finding for all items', async () => {
    const recent = examplePowerChange('2026-10-20');
    expect(await found(recent)).toEqual([
      {
        code: 'R015',
        file: 'catalog.yaml',
        path: '',
        args: { 年份: 2026, 个数: 1, 事项: [LICENCE] },
      },
    ]);
    expect(await foundOn('2027-01-25', calendar, examplePowerChange('2026-12-20'))).toEqual([
      'R015 calendar.yaml 年份',
    ]);
    expect(await found(recent, { file: 'calendar.yaml', whole: '年份: [2026\n' })).toMatchObject([
      { file: 'calendar.yaml', code: expect.stringMatching(/^Y/) },
    ]);
  });

  it('is overdue after two months also where no calendar says when: at the item, whose date it is', async () => {
    expect(await found(examplePowerChange('2026-07-20'))).toMatchObject([
      { code: 'R014', file: LICENCE, path: '更新日期', args: { 期限: '' } },
    ]);
  });

  it('is no matter of the item when the power is gone', async () => {
    const gone = await found(calendar, change, { file: POWER, patch: '状态: 暂停' });
    expect(gone.map(({ code }) => code)).toEqual(['R006']);
  });
});

describe('the calendar', () => {
  const calendarWith = (from: string, to: string): ExampleFile => {
    const example = exampleCalendar();
    if (!('whole' in example)) throw new Error('the calendar is a whole file');
    return { ...example, whole: example.whole.replace(from, to) };
  };

  it.each([
    ['开始日期: 2026-06-19', '开始日期: 2026-06-22', '节假日/0/结束日期'],
    ['开始日期: 2026-06-19', '开始日期: 2062-06-19', '节假日/0/开始日期'],
    ['开始日期: 2026-09-25\n    结束日期: 2026-09-27', '开始日期: 2026-10-07', '节假日/2/开始日期'],
    ['结束日期: 2026-06-21', '结束日期: 2028-06-21', '节假日/0/结束日期'],
    ["'2026-10-10'", "'2026-10-05'", '调休上班日/1'],
    ["'2026-10-10'", "'2027-10-10'", '调休上班日/1'],
    ["'2026-10-10'", "'2026-10-12'", '调休上班日/1'],
    ['年份: [2026]', '年份: [2026, 2027]', '年份/1'],
    ['年份: [2026]', '年份: [2027]', '年份'],
  ])('%s as %s contradicts itself', async (from, to, path) => {
    expect(await found(calendarWith(from, to))).toMatchObject([{ code: 'R016', path }]);
  });

  it('may begin a holiday in the year before', async () => {
    const whole = calendarWith('开始日期: 2026-06-19', '开始日期: 2026-06-19');
    expect(await found(whole)).toEqual([]);
    const turn = calendarWith(
      '名称: 端午节\n    开始日期: 2026-06-19\n    结束日期: 2026-06-21',
      '名称: 元旦\n    开始日期: 2025-12-31\n    结束日期: 2026-01-01',
    );
    expect(await found(turn)).toEqual([]);
  });
});

describe('the age of a check', () => {
  const period = (lines: string): ExampleFile => ({ file: 'catalog.yaml', patch: `核对周期:\n${lines}` });

  it('is measured to the day', async () => {
    const everyYear = [period('  事项: 12个月'), { file: LICENCE, patch: '核对日期: 2026-05-20' }] as const;
    expect(await foundOn('2027-05-20', ...everyYear)).not.toContain(`R017 ${LICENCE} 核对日期`);
    expect(await foundOn('2027-05-21', ...everyYear)).toContain(`R017 ${LICENCE} 核对日期`);
  });

  it('is asked of what the bureau has named only, and of laws whose text was seen', async () => {
    expect(await found(period('  法规: 2年'))).toEqual([]);
    expect(await found(period('  法规: 1年'))).toMatchObject([
      { code: 'R017', file: LAW },
      { code: 'R017', file: 'laws/she-hui-bao-xian-fa.yaml' },
    ]);
    expect(
      await found(period('  法规: 1年'), {
        file: LAW,
        patch: '状态: 待核实',
        without: ['核对日期'],
      }),
    ).toMatchObject([{ code: 'R017', file: 'laws/she-hui-bao-xian-fa.yaml' }]);
    expect(await found(period('  大厅: 12个月'))).toMatchObject([
      { code: 'R017', file: HALL, args: { 情况: '没有写「核对日期」' } },
    ]);
  });
});

describe('dates of an item', () => {
  it('that tell what was done lie behind; its first day may lie ahead', async () => {
    expect(await found({ file: ITEM, patch: '核对日期: 2026-11-02' })).toMatchObject([
      { code: 'R032', path: '核对日期' },
    ]);
    expect(await found({ file: ITEM, patch: '更新日期: 2026-11-01' })).toEqual([]);
    // Its bundle is another matter.
    const later = await found({ file: ITEM, patch: '生效日期: 2027-01-01' });
    expect(later.filter(({ file }) => file === ITEM)).toEqual([]);
  });

  it('that tell what was done lie behind in other files, too', async () => {
    const done = await found(
      { file: 'bundles/shi-ye.yaml', patch: '更新日期: 2026-12-01' },
      { file: 'lists/ti-su-ban.yaml', patch: '更新日期: 2026-12-01' },
      { file: HALL, patch: '更新日期: 2026-12-01' },
      { file: LAW, patch: '修订日期: 2026-12-01\n施行日期: 2008-01-01' },
    );
    expect(done.filter(({ code }) => code === 'R032').map(({ file }) => file)).toEqual([
      'bundles/shi-ye.yaml',
      LAW,
      'lists/ti-su-ban.yaml',
      HALL,
    ]);
  });

  it('that are over leave it listed nowhere', async () => {
    expect(await foundOn('2026-07-31', { file: LICENCE, patch: '失效日期: 2026-08-01' })).not.toContain(
      `R033 ${LICENCE} 失效日期`,
    );
    const over = await foundOn('2026-08-01', { file: LICENCE, patch: '失效日期: 2026-08-01' });
    expect(over).toContain(`R033 ${LICENCE} 失效日期`);
    expect(over).toContain('R012 lists/ti-su-ban.yaml 事项/1/事项');
  });
});

describe('a law', () => {
  const OLD = (lines: string): ExampleFile => ({
    file: 'laws/lao-dong-fa.yaml',
    whole: `名称: 中华人民共和国劳动法\n简称: 劳动法\n类别: 法律\n制定机关: 全国人民代表大会常务委员会\n${lines}条款:\n  - {条: '1', 摘要: 立法目的。}\n`,
  });

  it('is replaced by a later one, not by an earlier one nor by itself in a ring', async () => {
    const old = OLD('施行日期: 1995-01-01\n状态: 已废止\n替代: lao-dong-he-tong-fa\n');
    expect(await found(old)).toEqual([]);
    const ring = await found(old, { file: LAW, patch: '状态: 已废止\n替代: lao-dong-fa' });
    expect(ring.filter(({ code }) => code === 'R019')).toHaveLength(2);
    const reversed = await found(OLD('施行日期: 2020-01-01\n状态: 已废止\n替代: lao-dong-he-tong-fa\n'));
    expect(reversed).toMatchObject([{ code: 'R019', args: { 情况: '它比这一部还早' } }]);
    const amended = OLD('施行日期: 2010-01-01\n状态: 已废止\n替代: lao-dong-he-tong-fa\n');
    expect(await found(amended)).toEqual([]);
  });

  it('may be cited from the day on which it takes effect', async () => {
    const later: ExampleFile = {
      file: LAW,
      patch: '施行日期: 2026-11-02\n公布日期: 2026-03-01\n核对日期: 2026-04-01\n',
      without: ['修订日期'],
    };
    const codes = (await found(later)).map(({ code, file }) => `${code} ${file}`);
    expect(new Set(codes)).toEqual(new Set([`R020 ${LICENCE}`, `R020 ${POWER}`]));
    expect(await foundOn('2026-11-02', later)).toEqual([]);
    const planned = await found(later, { file: LICENCE, patch: '生效日期: 2026-11-02' });
    expect(planned).not.toContainEqual(expect.objectContaining({ code: 'R020', file: LICENCE }));
  });

  it.each([
    ['状态: 已修改\n修订日期: 2025-04-20', ['R021']],
    ['状态: 已修改\n修订日期: 2025-04-19', []],
    ['状态: 现行有效\n修订日期: 2026-01-01', ['R021']],
    ['状态: 待核实\n修订日期: 2026-01-01', []],
  ])('that was amended has to be checked again: %s', async (patch, codes) => {
    expect((await found({ file: LAW, patch })).map(({ code }) => code)).toEqual(codes);
  });

  it.each(['修订日期', '核对日期'])('that is called amended has its %s', async (key) => {
    expect(await found({ file: LAW, patch: '状态: 已修改', without: [key] })).toMatchObject([
      { code: 'R021', args: { 情况: expect.stringContaining(key) } },
    ]);
  });
});
