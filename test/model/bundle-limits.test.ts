import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../src/catalog/catalogue.js';
import { bundleLimits } from '../../src/model/bundle-limits.js';
import { bundleMembers } from '../../src/model/bundle-members.js';
import { formatTotalLimit, type TotalLimit } from '../../src/values/total-limit.js';
import { checkTown } from '../support/check-town.js';
import { itemOf, type MemberFacts, membersOf } from '../support/members.js';
import { SAMPLE_TODAY, sampleCatalogue } from '../support/sample-catalogue.js';

const { catalogue: town } = await checkTown();
const base = itemOf(town, 'shi-ye-deng-ji');
/** Intake 30分钟, feedback 1个工作日. */
const bundle = town.definitions.bundle.get('shi-ye') as Bundle;

const shown = (total: TotalLimit | undefined) => total && formatTotalLimit(total);

function limitsOf(...facts: readonly MemberFacts[]) {
  const { required, everything, isMixed, unknown, branches } = bundleLimits(
    bundle,
    membersOf(base, ...facts),
  );
  return {
    required: shown(required),
    everything: shown(everything),
    isMixed,
    unknown: unknown.map(({ index }) => index),
    branches: branches.map(({ mode, members, total }) => [
      mode,
      members.map(({ index }) => index),
      shown(total),
    ]),
  };
}

describe('the limit of a bundle', () => {
  it('is intake, the longest of the parallel members, feedback', () => {
    const limits = limitsOf(
      { id: 'a', limit: '3个工作日' },
      { id: 'b', limit: '5个工作日' },
      { id: 'c', limit: '2小时' },
    );
    expect(limits).toEqual({
      required: '6个工作日30分钟',
      everything: '6个工作日30分钟',
      isMixed: false,
      unknown: [],
      branches: [
        ['并联', [0], '3个工作日'],
        ['并联', [1], '5个工作日'],
        ['并联', [2], '2小时'],
      ],
    });
  });

  it('adds the steps of a chain; of members in one step the longest counts', () => {
    const limits = limitsOf(
      { id: 'c', step: 2, limit: '3个工作日' },
      { id: 'p', limit: '4个工作日' },
      { id: 'a', step: 1, limit: '30分钟' },
      { id: 'd', step: 2, limit: '7个工作日' },
    );
    expect(limits.branches).toEqual([
      ['串联', [2, 0, 3], '7个工作日30分钟'],
      ['并联', [1], '4个工作日'],
    ]);
    expect(limits.everything).toBe('8个工作日1小时');
  });

  it('counts 即时办结 as 30 分钟 where it is added up', () => {
    const { branches, everything } = limitsOf({ id: 'a', limit: '即时办结' });
    expect(branches).toEqual([['并联', [0], '即时办结']]);
    expect(everything).toBe('1个工作日1小时');
  });

  it('is given for the members that are always handled, and for all', () => {
    const limits = limitsOf(
      { id: 'a', step: 1, limit: '1个工作日' },
      { id: 'b', step: 2, limit: '10个工作日', isRequired: false },
    );
    expect(limits).toMatchObject({ required: '2个工作日30分钟', everything: '12个工作日30分钟' });
    expect(limitsOf({ id: 'a', limit: '1个工作日', isRequired: false })).toMatchObject({
      required: undefined,
      everything: '2个工作日30分钟',
      isMixed: false,
    });
  });

  it('is no number where 工作日 and 自然日 meet', () => {
    const mixed = limitsOf(
      { id: 'a', step: 1, limit: '30日', isRequired: false },
      { id: 'b', step: 2, limit: '10个工作日' },
    );
    expect(mixed).toMatchObject({ required: '11个工作日30分钟', everything: undefined, isMixed: true });
    expect(mixed.branches).toEqual([['串联', [0, 1], undefined]]);
    // A parallel member of other units: which of the two is longer would be a guess.
    expect(limitsOf({ id: 'a', limit: '15日' }, { id: 'b', limit: '10个工作日' })).toMatchObject({
      required: undefined,
      isMixed: true,
    });
    // 30 分钟 to take it in, then 30 日.
    expect(limitsOf({ id: 'a', limit: '30日' })).toMatchObject({ everything: undefined, isMixed: true });
  });

  it('is no number where a member gives none', () => {
    const limits = limitsOf({ id: 'a', limit: '1个工作日' }, { isRequired: false });
    expect(limits).toMatchObject({
      required: '2个工作日30分钟',
      everything: undefined,
      isMixed: false,
      unknown: [1],
    });
    expect(limitsOf({ id: 'a', limit: '1个工作日' }, {})).toMatchObject({ required: undefined });
  });

  it('does not depend on the order of the members', () => {
    const anyFacts: fc.Arbitrary<MemberFacts> = fc.record(
      {
        id: fc.constant('a'),
        isRequired: fc.boolean(),
        step: fc.integer({ min: 1, max: 3 }),
        limit: fc.constantFrom('30分钟', '2小时', '3个工作日', '10日', '1个月', '即时办结'),
      },
      { requiredKeys: ['isRequired'] },
    );
    const two = fc
      .array(anyFacts, { minLength: 1, maxLength: 5 })
      .chain((facts) =>
        fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
      );
    const figures = (facts: readonly MemberFacts[]) => {
      const { required, everything, isMixed, unknown, branches } = limitsOf(...facts);
      return { required, everything, isMixed, unknown: unknown.length, branches: branches.length };
    };
    fc.assert(
      fc.property(two, ([facts, other]) => {
        expect(figures(other)).toEqual(figures(facts));
      }),
    );
  });
});

describe('the members of a bundle', () => {
  it('are those in force on the day, and all of other departments', () => {
    const from = (id: string, changes: object) => [id, { ...base, ...changes }] as const;
    const items = new Map([
      from('shi-ye-deng-ji', {}),
      from('xu-ke', { 生效日期: '2026-12-01' }),
      from('ting', { 事项状态: '取消' }),
    ]);
    const entry = (事项: string) => ({ 事项, 必选: '是' as const, 办理方式: '并联' as const });
    const 成员 = [entry('xu-ke'), ...bundle.成员, entry('ting'), entry('bu-cun-zai')];
    const catalogue = { ...town, definitions: { ...town.definitions, item: items } };
    const on = (day: string) => bundleMembers({ ...bundle, 成员 }, catalogue, day).map(({ index }) => index);
    expect(on('2026-11-23')).toEqual([1, 2]);
    expect(on('2026-12-01')).toEqual([0, 1, 2]);
  });

  it('carry their facts', () => {
    const [own, foreign] = bundleMembers(bundle, town, '2026-11-23');
    expect(own).toMatchObject({
      name: '失业登记',
      isRequired: true,
      mode: '串联',
      step: 1,
      condition: undefined,
    });
    expect(foreign).toMatchObject({
      name: '领取失业保险金期间基本医疗保险费代缴',
      isRequired: false,
      step: undefined,
      condition: '领取失业保险金的人员',
      limit: { kind: 'span', amount: 1, unit: '工作日' },
    });
  });

  it('stand at the end of the chain without 顺序', () => {
    const serial = { 事项: 'shi-ye-deng-ji', 必选: '是' as const, 办理方式: '串联' as const };
    const members = bundleMembers({ ...bundle, 成员: [serial, { ...serial, 顺序: 2 }] }, town, '2026-11-23');
    expect(members.map(({ step }) => step)).toEqual([3, 2]);
  });
});

describe('the bundles of the sample', async () => {
  const catalogue = await sampleCatalogue();
  const limits = (id: string) => {
    const sample = catalogue.definitions.bundle.get(id) as Bundle;
    const { required, everything, isMixed } = bundleLimits(
      sample,
      bundleMembers(sample, catalogue, SAMPLE_TODAY),
    );
    return { required: shown(required), everything: shown(everything), isMixed };
  };

  it('失业, by hand', () => {
    // Chain: 失业登记 30 分钟 → 失业保险金 5 个工作日 → 就业困难人员认定 (optional) 7 个工作日.
    // Required: 30 分钟 + (30 分钟 + 5) + 1 = 6 个工作日 1 小时.
    // Everything: 30 分钟 + (30 分钟 + 5 + 7 = 12 个工作日 30 分钟) + 1 = 13 个工作日 1 小时;
    // 档案接收 (1) and 医保代缴 (1) run beside the chain and are shorter.
    expect(limits('shi-ye')).toEqual({
      required: '6个工作日1小时',
      everything: '13个工作日1小时',
      isMixed: false,
    });
  });

  it('企业招用员工, by hand', () => {
    // All parallel. Required: 就业登记, 用工备案, 参保登记 each 30 分钟: 30 分钟 + 30 分钟 + 1 个工作日.
    // Everything: the longest is 社会保障卡申领 with 5 个工作日: 30 分钟 + 5 + 1.
    expect(limits('qi-ye-zhao-yong-yuan-gong')).toEqual({
      required: '1个工作日1小时',
      everything: '6个工作日30分钟',
      isMixed: false,
    });
  });

  it('have a total, or say how the limit is counted', () => {
    const without = [...catalogue.definitions.bundle].filter(([id, { 时限说明 }]) => {
      const { required, everything } = limits(id);
      return 时限说明 === undefined && required === undefined && everything === undefined;
    });
    expect(without).toEqual([]);
    const mixed = [...catalogue.definitions.bundle.keys()].filter((id) => limits(id).isMixed);
    expect(mixed).toEqual(['shen-ling-gong-wang-ren-yuan-dai-yu']);
    expect(catalogue.definitions.bundle.get(mixed[0] ?? '')?.时限说明).toContain('分两段算');
  });
});
