import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { isOffered } from '../../src/model/member-states.js';
import { namesOf } from '../../src/targets/shortfall.js';
import type { CountedDefinition } from '../../src/targets/target-report.js';
import { checkTown, TODAY } from '../support/check-town.js';
import { itemOf, LICENCE, measure, REGISTRATION, report, said, townWith, withItems } from './town.js';

const town = await townWith();
const found = async (...examples: readonly ExampleFile[]) => (await checkTown(...examples)).diagnostics;

describe('a plan to go online that has passed', () => {
  const late: ExampleFile = {
    file: `items/${LICENCE}.yaml`,
    patch: '必须现场办理原因:\n  说明: 领取许可证时当面核对。\n  计划网办时间: 2026年10月',
  };

  it('is a warning at the plan, from the day after the month', async () => {
    expect(await found(late)).toMatchObject([
      {
        code: 'T008',
        severity: 'warning',
        file: `items/${LICENCE}.yaml`,
        path: ['必须现场办理原因', '计划网办时间'],
        message: '要到现场 1 次，计划2026年10月改成网办，已经过了，「全程网办」还是“否”',
      },
    ]);
  });

  it('is said in the report', async () => {
    const catalogue = await townWith(late);
    const missing = (day: string) => said(measure(report(catalogue, undefined, day), 'online').missing);
    expect(missing('2026-10-31')).toEqual([`${LICENCE} 要到现场 1 次，计划 2026年10月改成网办`]);
    expect(missing(TODAY)).toEqual([`${LICENCE} 要到现场 1 次，计划 2026年10月改成网办，已逾期`]);
  });
});

describe('a target lower than the notice demands', () => {
  const of = async (line: string) =>
    (await found({ file: 'catalog.yaml', patch: `目标:\n  ${line}` })).filter(({ code }) => code === 'T007');

  it.each([
    ['打包事项数: 9', '「打包事项数」9，通知要求：10 件'],
    ['提速比例: 49.9%', '「提速比例」49.9%，通知要求：50% 以上'],
    ['即办时长: 31分钟', '「即办时长」31分钟，通知要求：不超过 30分钟'],
    ['全程网办率: 89%', '「全程网办率」89%，通知要求：90% 以上'],
    ['差评回访率: 99%', '「差评回访率」99%，通知要求：100%'],
  ])('%s', async (line, message) => {
    const [one, ...others] = await of(line);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ message, path: ['目标', line.split(':')[0]] });
  });

  it.each(['打包事项数: 10', '提速比例: 50%', '即办时长: 30分钟', '全程网办率: 90%', '全程网办率: 0%'])(
    'not %s',
    async (line) => {
      expect(await of(line)).toEqual([]);
    },
  );
});

describe('who answers for what', () => {
  const names = (leads: string) =>
    townWith({
      file: 'plan.yaml',
      patch: `任务:\n  - {措施: 清理证明, 牵头单位: [${leads}], 责任单位: [各处室], 完成时限: 持续推进, 状态: 持续推进}`,
    }).then((catalogue) => report(catalogue).departments);

  it('is also a unit that only leads tasks, not several together nor another authority', async () => {
    const departments = await names('行风办, 各有关处室, 市医疗保障局, 区市人力资源社会保障部门');
    expect(departments.map(({ name, tasks }) => [name, tasks.map((task) => task.name)])).toEqual([
      ['劳动关系处', []],
      ['就业促进处', []],
      ['行风办', ['清理证明']],
    ]);
  });

  it('has the measures of bundles where it is responsible for one, without the target of the bureau', () => {
    const departments = report(town).departments.map((group) => {
      const bundles = group.measures.find(({ key }) => key === 'bundles');
      return [group.name, bundles?.numerator, bundles?.threshold];
    });
    expect(departments.slice(0, 2)).toEqual([
      ['劳动关系处', undefined, undefined],
      ['就业促进处', 1, null],
    ]);
  });
});

it('a bundle with one member left counts nowhere', () => {
  const item = itemOf(town, REGISTRATION);
  const places = new Map(
    [...town.definitions.place].map(([id, hall]) => [id, { ...hall, 层级: '区县级' as const }]),
  );
  const districts = { ...town, definitions: { ...town.definitions, place: places } };
  const alone = withItems(districts, { [REGISTRATION]: { ...item, 事项状态: '暂停' } });
  const [bundle] = alone.definitions.bundle.values();
  if (!bundle) throw new Error('the town has a bundle');
  expect([isOffered(bundle, districts, TODAY), isOffered(bundle, alone, TODAY)]).toEqual([true, false]);
  const [district] = report(alone).districts;
  if (!district) throw new Error('no district');
  expect(measure(report(alone), 'bundles').value).toBe(0);
  expect(measure(report(alone), 'merged-materials').value).toBeNull();
  expect(measure(district, 'bundle-intake').value).toBeNull();
});

it('the worst is the one that lacks the largest share of its own', () => {
  const one = (name: string, amount: number): CountedDefinition => ({
    kind: 'item',
    id: name,
    name,
    file: `items/${name}.yaml`,
    department: '就业促进处',
    note: '',
    amount,
  });
  const counted = [one('就业登记', 9)];
  // 就业登记 lacks 3 of 12, 工伤认定 2 of 2, 失业登记 4 of 4.
  const missing = [one('就业登记', 3), one('工伤认定', 2), one('失业登记', 4)];
  expect(namesOf({ counted, missing })).toBe('「失业登记」「工伤认定」「就业登记」');
});
