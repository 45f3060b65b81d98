import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { exampleBundle } from '../../src/rules/bundles/example-bundle.js';
import { exampleCalendar } from '../../src/rules/example-calendar.js';
import { brief, checkFolder, checkTown } from '../support/check-town.js';
import { TOWN, withExample } from '../support/memory-files.js';

async function found(...examples: readonly ExampleFile[]) {
  return (await checkTown(...examples)).diagnostics.map(brief);
}

const NAMES = {
  file: 'materials.yaml',
  whole: '材料:\n  - {名称: 就业创业证, 由哪些事项的结果代替: [shi-ye-deng-ji]}\n',
};

describe('a maker that is optional', () => {
  const bundle = (maker: string, other: string) =>
    exampleBundle(`  - {事项: shi-ye-deng-ji, ${maker}, 办理方式: 串联, 顺序: 1}
  - 外部: {部门: 示例市医疗保障局, 事项名称: 医保接续, 时限: 1个工作日, 材料: [就业创业证], 电话: 0399-80013001}
    ${other}
    办理方式: 串联
    顺序: 2
`);
  const optional = '必选: 否, 适用条件: 没有登记的';

  it('leaves a required member without the result', async () => {
    expect(await found(...bundle(optional, '必选: 是'), NAMES)).toMatchObject([
      { code: 'B023', path: '成员/0/必选' },
    ]);
    expect(await found(...bundle('必选: 是', '必选: 是'), NAMES)).toEqual([]);
    expect(await found(...bundle(optional, '必选: 否\n    适用条件: 参加医保的'), NAMES)).toEqual([]);
  });
});

describe('the coming year', () => {
  it.each([
    ['2026-11-30', []],
    ['2026-12-01', [2027]],
    ['2027-01-04', [2027]],
  ])('is wanted in the calendar from December: %s', async (today, years) => {
    const { diagnostics } = await checkFolder(withExample(TOWN, [exampleCalendar()]), today);
    const calendar = diagnostics.filter(({ code }) => code === 'R057');
    expect(calendar.map(({ args }) => args.年份)).toEqual(years);
  });
});

it("a bundle's phone for complaints is another than for questions", async () => {
  const patch = '监督投诉方式: {电话: ["12333"]}';
  expect(await found({ file: 'bundles/shi-ye.yaml', patch })).toMatchObject([
    { code: 'F010', path: '监督投诉方式/电话/0' },
  ]);
});

it("a legal representative's document is no other name of one's own", async () => {
  const names = (name: string, alias: string) => ({
    file: 'materials.yaml',
    whole: `材料:\n  - {名称: ${name}, 别名: [${alias}]}\n`,
  });
  expect(await found(names('法定代表人身份证', '法定代表人身份证件'))).toEqual([]);
  expect(await found(names('居民身份证', '法定代表人身份证件'))).toMatchObject([{ code: 'R056' }]);
});
