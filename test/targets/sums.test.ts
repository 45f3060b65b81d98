import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ServiceItem } from '../../src/catalog/catalogue.js';
import type { CountedDefinition, Measure } from '../../src/targets/target-report.js';
import { itemOf, LICENCE, measure, report, townWith, withItems } from './town.js';

const town = await townWith();
const base = itemOf(town, LICENCE);
const basis = base.必须现场办理原因?.依据;

/** Items of a bureau: some online, some with a lawful exception, some with a reason that is none, some suspended. */
const ITEM: fc.Arbitrary<ServiceItem> = fc
  .record({
    责任处室: fc.constantFrom('劳动关系处', '就业促进处', '失业保险处'),
    事项状态: fc.constantFrom('在用', '在用', '在用', '暂停', '取消'),
    全程网办: fc.constantFrom('是', '否'),
    到现场次数: fc.nat(2),
    办件类型: fc.constantFrom('即办件', '承诺件'),
    承诺办结时限: fc.constantFrom('30分钟', '31分钟', '5个工作日', '8个工作日'),
    isLawful: fc.boolean(),
    materials: fc.subarray([...base.申请材料]),
  })
  .map(({ isLawful, materials, ...facts }) => ({
    ...base,
    ...facts,
    申请材料: materials.map((one, index) => (index % 2 ? { ...one, 来源渠道: '数据共享' } : one)),
    必须现场办理原因: { 说明: '当面核对。', ...(isLawful && basis && { 依据: basis }) },
  }));

// The two ids that the list and the bundle of the town know are among them.
const IDS = [LICENCE, 'shi-ye-deng-ji', 'gong-shang-ren-ding', 'jiu-ye-deng-ji', 'she-bao-ka', 'dang-an'];
const ITEMS = fc
  .array(ITEM, { maxLength: IDS.length })
  .map((items) => Object.fromEntries(items.map((item, index) => [IDS[index], item])));

const total = (definitions: readonly CountedDefinition[]) =>
  definitions.reduce((sum, { amount }) => sum + amount, 0);
const ids = (definitions: readonly CountedDefinition[]) => definitions.map(({ id }) => id);

/** What 全程网办率 counts, by the notice’s own words. */
function onlineByHand(items: readonly ServiceItem[]) {
  const inForce = items.filter(({ 事项状态 }) => 事项状态 === '在用');
  const excused = inForce.filter(
    (item) => item.全程网办 === '否' && item.到现场次数 > 0 && item.必须现场办理原因?.依据,
  );
  const numerator = inForce.filter(({ 全程网办 }) => 全程网办 === '是').length;
  return { numerator, denominator: inForce.length - excused.length, excused: excused.length };
}

function addsUp({ kind, numerator, denominator, counted, missing, exceptions }: Measure): void {
  expect(numerator).toBe(total(counted));
  if (kind !== 'count') expect(denominator).toBe(total(counted) + total(missing));
  const behind = new Set([...ids(counted), ...ids(missing)]);
  for (const id of ids(exceptions)) expect(behind).not.toContain(id);
}

it('every number is the sum of what is behind it, and an exception is in neither part', () => {
  fc.assert(
    fc.property(ITEMS, (items) => {
      const found = report(withItems(town, items));
      const groups = [found, ...found.departments, ...found.districts];
      for (const { measures } of groups) measures.forEach(addsUp);
      const { numerator, denominator, exceptions } = measure(found, 'online');
      expect({ numerator, denominator, excused: exceptions.length }).toEqual(
        onlineByHand(Object.values(items)),
      );
    }),
  );
});

it('where definitions are counted, each stands in one heap', () => {
  fc.assert(
    fc.property(ITEMS, (items) => {
      const { measures } = report(withItems(town, items));
      for (const key of ['bundles', 'speedup', 'online', 'instant', 'zero-visit'] as const) {
        const { counted, missing, exceptions } = measure({ measures }, key);
        const all = [...ids(counted), ...ids(missing), ...ids(exceptions)];
        expect(new Set(all).size).toBe(all.length);
      }
    }),
  );
});

it('the departments add up to the bureau', () => {
  fc.assert(
    fc.property(ITEMS, (items) => {
      const found = report(withItems(town, items));
      for (const { key } of found.departments[0]?.measures ?? []) {
        // A 处室 has no row for what it has nothing of.
        const own = found.departments.flatMap((group) => group.measures.filter((one) => one.key === key));
        const bureau = measure(found, key);
        const sum = (part: 'numerator' | 'denominator') =>
          own.reduce((all, one) => all + (one[part] ?? 0), 0);
        expect(sum('numerator')).toBe(bureau.numerator);
        expect(sum('denominator')).toBe(bureau.denominator ?? 0);
      }
    }),
  );
});
