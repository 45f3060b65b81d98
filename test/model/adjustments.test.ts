import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { adjustmentsOn } from '../../src/model/adjustments.js';
import { buildIndices } from '../../src/model/indices.js';
import { exampleCalendar } from '../../src/rules/example-calendar.js';
import { exampleHall } from '../../src/rules/example-hall.js';
import { checkTown } from '../support/check-town.js';

const POWER = 'powers/lao-wu-pai-qian-xu-ke-quan.yaml';
const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';
const LIST = 'lists/ti-su-ban.yaml';
const LAW = 'laws/lao-dong-he-tong-fa.yaml';

async function adjusted(today: string, since: string | undefined, ...examples: readonly ExampleFile[]) {
  const { catalogue } = await checkTown(exampleCalendar(), ...examples);
  return adjustmentsOn(catalogue, buildIndices(catalogue), today, since).adjustments;
}

/** State, change, name and last day, in a line each. */
async function lines(today: string, since: string | undefined, ...examples: readonly ExampleFile[]) {
  return (await adjusted(today, since, ...examples)).map(
    ({ state, change, name, publishBy }) => `${state} ${change} ${name} ${publishBy}`,
  );
}

const cancelled = (date: string, more = ''): ExampleFile => ({
  file: POWER,
  patch: `变更记录:\n  - {日期: ${date}, 类型: 取消, 说明: 取消许可。}\n${more}`,
});

describe('the cancellation of a power', () => {
  // 1 to 7 October are free, Saturday 10 October is moved: the twentieth working day is Friday 30 October.
  const ofPower = async (today: string, ...examples: readonly ExampleFile[]) =>
    (await adjusted(today, '2026-09-01', cancelled('2026-09-28'), ...examples)).filter(
      ({ kind }) => kind === 'power',
    );

  it('is announced, due, and overdue after twenty working days', async () => {
    const states = async (today: string) => (await ofPower(today)).map(({ state }) => state);
    expect(await states('2026-09-27')).toEqual(['announced']);
    expect(await states('2026-09-28')).toEqual(['due']);
    expect(await states('2026-09-29')).toEqual(['due']);
    expect(await states('2026-10-30')).toEqual(['due']);
    expect(await states('2026-10-31')).toEqual(['overdue']);
    expect((await ofPower('2026-10-31'))[0]?.publishBy).toBe('2026-10-30');
  });

  it('asks for its state, the items and the lists that carry them', async () => {
    const [before] = await ofPower('2026-09-27');
    expect(before).toMatchObject({
      file: POWER,
      items: [{ id: 'lao-wu-pai-qian-xu-ke', name: '劳务派遣经营许可', file: LICENCE }],
      tasks: [
        '事项「劳务派遣经营许可」：写上「失效日期」2026年9月28日',
        '清单「“提速办”服务事项清单」：给「劳务派遣经营许可」写上「失效日期」2026年9月28日',
      ],
    });
    const [after] = await ofPower('2026-09-29');
    expect(after?.tasks).toEqual([
      '权力「劳务派遣经营许可」：状态改成“取消”',
      '事项「劳务派遣经营许可」：状态改成“取消”',
      '清单「“提速办”服务事项清单」：给「劳务派遣经营许可」写上「失效日期」2026年9月28日',
    ]);
  });

  it('is done when all of it has followed, and then only shown for a while', async () => {
    const followed: readonly ExampleFile[] = [
      cancelled('2026-09-28', '状态: 取消\n'),
      { file: LICENCE, patch: '失效日期: 2026-09-28\n事项状态: 取消' },
      {
        file: LIST,
        patch: '事项:\n  - {事项: lao-wu-pai-qian-xu-ke, 生效日期: 2025-06-01, 失效日期: 2026-09-28}',
      },
    ];
    const mine = async (today: string, since?: string) =>
      (await lines(today, since, ...followed)).filter((line) => line.includes(' 取消 '));
    expect(await mine('2026-11-01')).toEqual(['done 取消 劳务派遣经营许可 2026-10-30']);
    expect(await mine('2027-09-28')).toEqual(['done 取消 劳务派遣经营许可 2026-10-30']);
    expect(await mine('2027-09-29')).toEqual([]);
    expect(await mine('2027-09-29', '2026-09-28')).toHaveLength(1);
    expect(await mine('2026-11-01', '2026-09-29')).toEqual([]);
  });

  it('is named with a bundle that carries an item of it', async () => {
    const member = '  - {事项: lao-wu-pai-qian-xu-ke, 必选: 否, 适用条件: 要招人的, 办理方式: 并联}\n';
    const whole = `成员:\n  - {事项: shi-ye-deng-ji, 必选: 是, 办理方式: 并联}\n${member}`;
    const [change] = await ofPower('2026-09-29', { file: 'bundles/shi-ye.yaml', patch: whole });
    expect(change?.tasks).toContain(
      '一件事「失业」：从2026年9月28日起不能再含「劳务派遣经营许可」，换掉这个成员',
    );
  });

  it('is named with the halls that handle it', async () => {
    const [change] = await ofPower('2026-09-29', exampleHall('lao-wu-pai-qian-xu-ke'));
    expect(change?.tasks).toContain(
      '大厅「样板区人社服务大厅」：从2026年9月28日起把「劳务派遣经营许可」移出「承办事项」',
    );
  });
});

describe('a change of a power', () => {
  const changed = (type: string, lines = ''): ExampleFile => ({
    file: POWER,
    patch: `变更记录:\n  - {日期: 2026-10-20, 类型: ${type}, 说明: 按文件调整。${lines}}\n`,
  });
  const tasksAfter = async (...examples: readonly ExampleFile[]) =>
    (await adjusted('2026-11-01', '2026-10-01', ...examples))
      .filter(({ kind }) => kind === 'power')
      .flatMap(({ tasks }) => tasks);

  it('asks for its guide to be looked at, unless it was, or begins with the change', async () => {
    const review = ['事项「劳务派遣经营许可」：照变更核对指南，更新「更新日期」'];
    expect(await tasksAfter(changed('调整'))).toEqual(review);
    expect(await tasksAfter(changed('调整'), { file: LICENCE, patch: '更新日期: 2026-10-20' })).toEqual([]);
    expect(await tasksAfter(changed('承接'), { file: LICENCE, patch: '生效日期: 2026-10-20' })).toEqual([]);
  });

  it('that brings it asks for an item, one that gives it away for the body', async () => {
    const retired = { file: LICENCE, patch: '事项状态: 取消' };
    expect(await tasksAfter(changed('新增'), retired)).toEqual([
      '新增对应的事项和办事指南，从2026年10月20日起能办',
    ]);
    const moved = changed('承接', ', 由: 示例省厅, 至: 示例市行政审批服务局');
    expect(await tasksAfter(moved, { file: LICENCE, patch: '更新日期: 2026-10-20' })).toEqual([
      '权力「劳务派遣经营许可」：行使主体改成“示例市行政审批服务局”',
    ]);
  });

  it('that was undone later asks for nothing', async () => {
    const log = `变更记录:
  - {日期: 2026-10-01, 类型: 调整, 说明: 改条件。}
  - {日期: 2026-10-20, 类型: 取消, 说明: 取消许可。}
状态: 取消`;
    const [cancellation, adjustment] = (
      await adjusted('2026-11-01', '2026-09-01', { file: POWER, patch: log })
    ).filter(({ kind }) => kind === 'power');
    expect(cancellation).toMatchObject({ change: '取消', state: 'due' });
    expect(adjustment).toMatchObject({ change: '调整', state: 'done', tasks: [] });
  });
});

describe('other changes', () => {
  it('of items and lists are announced and done by themselves', async () => {
    const planned = { file: LICENCE, patch: '生效日期: 2026-11-16\n失效日期: 2027-02-01' };
    expect(await lines('2026-11-15', '2026-09-30', planned)).toEqual([
      'announced 生效 劳务派遣经营许可 2026-12-14',
      'announced 移出 “提速办”服务事项清单 null',
      'announced 失效 劳务派遣经营许可 null',
      'done 移出 “提速办”服务事项清单 2026-11-03',
    ]);
    const [first] = await lines('2026-11-16', '2026-11-10', planned);
    expect(first).toContain('announced 移出');
    expect(await lines('2026-11-16', '2026-11-10', planned)).toContain(
      'done 生效 劳务派遣经营许可 2026-12-14',
    );
  });

  it('of an item that is over ask for what still carries it', async () => {
    const over = { file: LICENCE, patch: '失效日期: 2026-10-20' };
    const [change] = (await adjusted('2026-11-01', '2026-10-10', over)).filter(({ kind }) => kind === 'item');
    expect(change).toMatchObject({
      change: '失效',
      state: 'due',
      tasks: [
        '事项「劳务派遣经营许可」：状态改成“取消”',
        '清单「“提速办”服务事项清单」：给「劳务派遣经营许可」写上「失效日期」2026年10月20日',
      ],
    });
  });

  it('of a law ask for a look at its articles and at the items that rest on it', async () => {
    const amended = { file: LAW, patch: '状态: 已修改\n修订日期: 2026-10-20\n核对日期: 2026-04-01' };
    const tasks = async (...examples: readonly ExampleFile[]) =>
      (await adjusted('2026-11-01', '2026-10-01', amended, ...examples))
        .filter(({ kind }) => kind === 'law')
        .flatMap((one) => one.tasks);
    expect(await tasks()).toEqual([
      '法规《劳动合同法》：对照修改后的原文核对条文，更新「核对日期」',
      '事项「劳务派遣经营许可」：照修改后的条文核对条件、材料和时限',
    ]);
    expect(
      await tasks(
        { file: LAW, patch: '状态: 已修改\n修订日期: 2026-10-20\n核对日期: 2026-10-25' },
        { file: LICENCE, patch: '核对日期: 2026-10-25' },
      ),
    ).toEqual([]);
  });

  it('of a law that another replaces ask for the new one from its first day', async () => {
    const repealed = { file: LAW, patch: '状态: 已废止\n替代: she-hui-bao-xian-fa' };
    const successor = { file: 'laws/she-hui-bao-xian-fa.yaml', patch: '施行日期: 2026-10-20' };
    const [change] = (await adjusted('2026-11-01', '2026-10-01', repealed, successor)).filter(
      ({ kind }) => kind === 'law',
    );
    expect(change).toMatchObject({
      change: '废止',
      date: '2026-10-20',
      tasks: ['事项「劳务派遣经营许可」：换成现行的法规和条款'],
    });
  });
});

describe('the last day', () => {
  it('is not guessed where the calendar lacks the year', async () => {
    const [change] = (await adjusted('2026-12-22', '2026-12-01', cancelled('2026-12-20'))).filter(
      ({ kind }) => kind === 'power',
    );
    expect(change).toMatchObject({ state: 'unknown', publishBy: null, missingYear: 2027 });
    const [later] = (await adjusted('2027-03-01', '2026-12-01', cancelled('2026-12-20'))).filter(
      ({ kind }) => kind === 'power',
    );
    // Two months are longer than twenty working days, whatever the holidays.
    expect(later).toMatchObject({ state: 'overdue', publishBy: null, missingYear: 2027 });
  });
});
