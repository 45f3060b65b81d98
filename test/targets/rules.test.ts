import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { brief, checkFolder, checkTown } from '../support/check-town.js';
import { TOWN, withExample } from '../support/memory-files.js';
import { LICENCE, REGISTRATION } from './town.js';

const ITEM = `items/${LICENCE}.yaml`;
const OTHER = `items/${REGISTRATION}.yaml`;

const found = async (...examples: readonly ExampleFile[]) => (await checkTown(...examples)).diagnostics;
const targets = (lines: string): ExampleFile => ({ file: 'catalog.yaml', patch: `目标:\n  ${lines}` });

describe('a target of the bureau that is missed', () => {
  const mailed: ExampleFile = {
    file: OTHER,
    patch: '全程网办: 否\n办理形式: [窗口办理, 邮寄办理]',
    without: ['网办地址', '通办'],
  };

  it('is told where it is set, with numerator and denominator, and names what is missing', async () => {
    const [one, ...others] = await found(targets('全程网办率: 90%'), mailed);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ code: 'T002', file: 'catalog.yaml', path: ['目标', '全程网办率'] });
    expect(one?.message).toBe('全程网办率 0%（0/1），没有达到 90%；还不能网办：「失业登记」');
    expect(one?.related).toEqual([
      { file: OTHER, path: ['全程网办'], message: '失业登记：不用到现场，但是不能全程网办' },
    ]);
  });

  it('is none where the catalogue sets none: the number of the notice is for the report', async () => {
    expect(await found(targets('提速比例: 50%'), mailed)).toEqual([]);
  });

  it('names five at most', async () => {
    const text = new TextDecoder();
    const item = withExample(TOWN, [mailed]).get(OTHER);
    if (!item?.ok) throw new Error('no item');
    const more = Array.from({ length: 6 }, (_, index) => {
      const number = `0020149010${index + 10}`;
      const whole = text
        .decode(item.bytes)
        .replace('事项名称: 失业登记', `事项名称: 失业登记${'甲乙丙丁戊己'[index]}`)
        .replaceAll('002014901001', number);
      return { file: `items/shi-ye-deng-ji-${index}.yaml`, whole };
    });
    const rate = (await found(targets('全程网办率: 90%'), mailed, ...more)).find(
      ({ code }) => code === 'T002',
    );
    expect(rate?.args.事项).toMatch(/^(?:「[^」]+」){5}等 7 个$/u);
    expect(rate?.related).toHaveLength(5);
  });

  it('of another measure names what lacks most first', async () => {
    const [one] = await found(targets('材料免提交率: 50%'));
    expect(one?.message).toBe(
      '材料免提交率 20%（1/5），没有达到 50%；差得最多的：「劳务派遣经营许可」「失业登记」',
    );
  });

  it.each([
    ['零跑动率: 51%', ['T005']],
    ['零跑动率: 50%', []],
    ['材料免提交率: 21%', ['T005']],
    ['材料免提交率: 20%', []],
    ['合并减材料率: 1%', ['T005']],
    ['完整度: 100', ['T005']],
    ['完整度: 1', []],
    ['打包事项数: 2', ['T001', 'T007']],
    ['打包事项数: 1', ['T007']],
    ['差评回访率: 100%', []],
    ['零跑动率: 0%', ['R037']],
    ['完整度: 0', ['R037']],
  ])('%s: %j', async (line, codes) => {
    expect((await found(targets(line))).map(({ code }) => code)).toEqual(codes);
  });

  it('is not looked for while a file is broken, nor told twice of a bundle whose member is gone', async () => {
    const broken = { file: OTHER, patch: '到现场次数: 很多' };
    const codes = (await found(targets('零跑动率: 90%\n  打包事项数: 10'), broken)).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('T'))).toEqual([]);
    const gone = { file: OTHER, patch: '事项状态: 暂停' };
    const others = (await found(targets('打包事项数: 1'), gone)).map(({ code }) => code);
    expect(others).toContain('B003');
    expect(others).not.toContain('T001');
  });
});

describe('a visit that no law demands', () => {
  const REASON = '必须现场办理原因:\n  说明: 领取许可证时当面核对。';
  const reason = (lines: string): ExampleFile => ({ file: ITEM, patch: `${REASON}\n${lines}` });
  const law = (lines: string): ExampleFile => ({ file: 'laws/lao-dong-he-tong-fa.yaml', patch: lines });
  const BASIS = '  依据:\n    - 法规: lao-dong-he-tong-fa\n      条款: ["57"]';

  it('is one finding at the reason', async () => {
    const [one, ...others] = await found(reason(''));
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      code: 'T003',
      severity: 'error',
      file: ITEM,
      path: ['必须现场办理原因', '依据'],
      message: '要到现场 1 次，没有写法规依据',
    });
    const text = withExample(TOWN, [reason('')]).get(ITEM);
    const lines = text?.ok ? new TextDecoder().decode(text.bytes).split('\n') : [];
    expect(lines[(one?.range.start.line ?? 0) - 1]).toBe('必须现场办理原因:');
  });

  it.each([
    ['a basis', [reason(BASIS)], []],
    ['a plan', [reason('  计划网办时间: 2026年11月')], []],
    ['a plan that has passed', [reason('  计划网办时间: 2026年10月')], ['T008']],
    ['a plan without a date', [reason('  计划网办时间: 持续推进')], ['T003']],
    ['a passed plan and a basis', [reason(`  计划网办时间: 2026年10月\n${BASIS}`)], []],
    ['no reason at all', [{ file: ITEM, patch: '', without: ['必须现场办理原因'] }], ['F005']],
    ['a law that is not there', [reason(BASIS.replace('lao-dong-he-tong-fa', 'mei-you'))], ['R001']],
    ['a reason of an item that is cancelled', [reason(''), { file: ITEM, patch: '事项状态: 取消' }], []],
  ] as const)('%s', async (_case, examples, codes) => {
    const own = (await found(...examples)).filter(
      ({ file, path }) => file === ITEM && path[0] !== '事项状态',
    );
    expect(own.map(({ code }) => code)).toEqual(codes);
  });

  it('nor a text that binds nobody', async () => {
    const own = (await found(law('类别: 规范性文件'))).filter(({ code }) => code === 'T003');
    expect(own.map(brief)).toEqual([
      {
        code: 'T003',
        file: ITEM,
        path: '必须现场办理原因/依据',
        args: { 次数: 1, 情况: '依据的《劳动合同法》不是法律、法规、规章' },
      },
    ]);
    const repealed = (await found(law('状态: 已废止'))).map(({ code }) => code);
    expect(new Set(repealed)).toEqual(new Set(['R007']));
  });

  it('can be silenced with a reason and set to another level, as every code', async () => {
    const comment = `# 忽略 T003：已经报请制定机关明确\n${REASON}`;
    const silenced = await checkTown({ file: ITEM, patch: comment });
    expect(silenced.diagnostics).toEqual([]);
    expect(silenced.suppressed.map(({ diagnostic }) => diagnostic.code)).toEqual(['T003']);
    const level = '校验:\n  T003:\n    级别: 提示\n    理由: 正在报批';
    expect(await found(reason(''), { file: 'catalog.yaml', patch: level })).toMatchObject([
      { code: 'T003', severity: 'info' },
    ]);
  });
});

describe('a task of the plan', () => {
  const plan = (lines: string): ExampleFile => ({
    file: 'plan.yaml',
    patch: `任务:\n  - {措施: 清理证明, 牵头单位: [法规处, 行风办], 责任单位: [各处室], ${lines}}`,
  });

  it('is overdue from the day after', async () => {
    const due = plan('完成时限: 2026年10月, 状态: 进行中');
    const onDay = async (day: string) =>
      (await checkFolder(withExample(TOWN, [due]), day)).diagnostics.filter(({ code }) => code === 'T006');
    expect(await onDay('2026-10-31')).toEqual([]);
    expect((await onDay('2026-11-01')).map(brief)).toEqual([
      {
        code: 'T006',
        file: 'plan.yaml',
        path: '任务/0/完成时限',
        args: { 措施: '清理证明', 时限: '2026年10月', 状态: '进行中', 牵头单位: '法规处、行风办' },
      },
    ]);
  });

  it.each([
    ['完成时限: 2026年10月, 状态: 已完成', ['F062']],
    ['完成时限: 2026年10月, 状态: 进行中, 完成日期: 2026-10-02', ['F062']],
    ['完成时限: 2026年10月, 状态: 持续推进', ['T006']],
    ['完成时限: 持续推进, 状态: 未开始', []],
  ])('%s: %j', async (lines, codes) => {
    expect((await found(plan(lines))).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the time of an immediate item', () => {
  const item = (kind: string, limit: string): ExampleFile => ({
    file: OTHER,
    patch: `办件类型: ${kind}\n承诺办结时限: ${limit}`,
  });

  it.each([
    ['20分钟', item('即办件', '30分钟'), ['F003']],
    ['20分钟', item('承诺件', '30分钟'), []],
    ['1小时', item('即办件', '40分钟'), ['T007']],
    ['1小时', item('承诺件', '40分钟'), ['T007', 'F003']],
    // What takes a day is no target for it: only that is told.
    ['2个工作日', item('承诺件', '1个工作日'), ['R037']],
    ['1日', item('即办件', '30分钟'), ['R037']],
  ])('is that of the catalogue: %s', async (limit, example, codes) => {
    expect((await found(targets(`即办时长: ${limit}`), example)).map(({ code }) => code)).toEqual(codes);
  });
});
