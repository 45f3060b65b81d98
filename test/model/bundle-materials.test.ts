import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bundle, Material, MaterialNames } from '../../src/catalog/catalogue.js';
import { bundleMaterials, mergeMaterials } from '../../src/model/bundle-materials.js';
import { bundleMembers } from '../../src/model/bundle-members.js';
import { materialIdentity } from '../../src/model/material-identity.js';
import { memberStates } from '../../src/model/member-states.js';
import type {
  BundleMember,
  MaterialNeed,
  MergedMaterial,
  MergedMaterials,
} from '../../src/model/merged-bundle.js';
import { checkTown, TODAY } from '../support/check-town.js';
import { itemOf, type MemberFacts, materialOf, membersOf } from '../support/members.js';
import { SAMPLE_TODAY, sampleCatalogue } from '../support/sample-catalogue.js';

const { catalogue: town } = await checkTown();
const base = itemOf(town, 'shi-ye-deng-ji');

const TABLE: MaterialNames = {
  材料: [
    { 名称: '居民身份证', 别名: ['居民身份证或社会保障卡'] },
    { 名称: '失业登记证明', 由哪些事项的结果代替: ['shi-ye-deng-ji'] },
  ],
};
const identityOf = materialIdentity(TABLE);

const merge = (...facts: readonly MemberFacts[]) => mergeMaterials(membersOf(base, ...facts), identityOf);
const only = (...facts: readonly MemberFacts[]): MergedMaterial => {
  const { materials } = merge(...facts);
  const [first] = materials;
  if (first === undefined || materials.length > 1) throw new Error(`${materials.length} documents, not one`);
  return first;
};

describe('a document that several members ask for', () => {
  it('is asked for once, with the largest numbers', () => {
    const { materials, ...counts } = merge(
      { id: 'a', materials: [materialOf('劳动合同', { 原件份数: 2, 复印件份数: 0 }), '申请表'] },
      { id: 'b', materials: [materialOf('劳动合同书', { 原件份数: 0, 复印件份数: 3 })] },
    );
    expect(counts).toEqual({ asked: 3, merged: 2, supplied: 0 });
    expect(materials.map(({ name, originals, copies }) => [name, originals, copies])).toEqual([
      ['劳动合同', 2, 3],
      ['申请表', 1, 0],
    ]);
    expect(materials[0]?.needs.map(({ member, name }) => [member.name, name])).toEqual([
      ['a', '劳动合同'],
      ['b', '劳动合同书'],
    ]);
  });

  it('is as necessary as the strictest says', () => {
    const of = (...necessities: readonly Material['必要性'][]) =>
      only(
        ...necessities.map((必要性, index) => ({
          id: `m${index}`,
          materials: [materialOf('离职文件', { 必要性 })],
        })),
      ).necessity;
    expect(of('非必要', '容缺后补')).toBe('容缺后补');
    expect(of('必要', '容缺后补', '非必要')).toBe('必要');
    expect(of('非必要', '非必要')).toBe('非必要');
  });

  it('bears the name that all use, else the standard name, else the first', () => {
    const names = (...used: readonly string[]) => {
      const { name, otherNames } = only(...used.map((one, index) => ({ id: `m${index}`, materials: [one] })));
      return [name, ...otherNames];
    };
    expect(names('居民身份证或社会保障卡', '居民身份证或社会保障卡')).toEqual(['居民身份证或社会保障卡']);
    expect(names('居民身份证或社会保障卡', '身份证原件')).toEqual([
      '居民身份证',
      '居民身份证或社会保障卡',
      '身份证原件',
    ]);
    expect(names('劳动合同', '劳动合同书', '劳动合同')).toEqual(['劳动合同', '劳动合同书']);
    // Width is no other spelling.
    expect(names('户口簿（首页）', '户口簿(首页)')).toEqual(['户口簿（首页）']);
  });

  it('is always asked for where a member that is always handled asks for it in every scenario', () => {
    const asked = (isRequired: boolean, changes: Partial<Material>) =>
      only({ id: 'a', isRequired, materials: [materialOf('离职文件', changes)] }).isAlwaysAsked;
    expect(asked(true, {})).toBe(true);
    expect(asked(true, { 必要性: '容缺后补' })).toBe(true);
    expect(asked(true, { 必要性: '非必要', 适用情形: ['体制内离职'] })).toBe(false);
    expect(asked(true, { 适用情形: ['体制内离职'] })).toBe(false);
    expect(asked(false, {})).toBe(false);
    expect(only({ materials: ['离职文件'] })).toMatchObject({ isAlwaysAsked: true, necessity: '必要' });
  });
});

const licence = (name: string, changes: Partial<Material> = {}) =>
  materialOf(name, { 来源渠道: '电子证照', 原件份数: 0, ...changes });

describe('nobody brings', () => {
  it('what a member that is always handled gets by data sharing or as a licence, though others ask for it', () => {
    const merged = only(
      { materials: ['居民身份证'], handedOn: ['居民身份证'] },
      { id: 'a', isRequired: false, materials: [materialOf('居民身份证', { 原件份数: 0 })] },
      { id: 'b', materials: [licence('居民身份证或社会保障卡')] },
    );
    expect(merged).toMatchObject({
      originals: 0,
      copies: 0,
      toBring: [],
      supply: { kind: '电子证照', by: { name: 'b' } },
    });
    expect(merged.needs).toHaveLength(3);
  });

  it.each<[string, MemberFacts]>([
    ['an original', { id: 'a', isRequired: false, materials: ['居民身份证'] }],
    [
      'a copy',
      { id: 'a', isRequired: false, materials: [materialOf('居民身份证', { 原件份数: 0, 复印件份数: 2 })] },
    ],
    ['what another department is not handed', { materials: ['居民身份证'] }],
    ['something else handed on', { materials: ['居民身份证'], handedOn: ['户口簿'] }],
  ])('but %s is still brought', (_, asking) => {
    const { supply, toBring } = only(asking, { id: 'b', materials: [licence('居民身份证')] });
    expect(supply).toBeUndefined();
    expect(toBring).toHaveLength(1);
  });

  it('what all that need it get themselves, whichever of them is chosen', () => {
    const merged = only(
      { id: 'a', isRequired: false, materials: [licence('居民身份证')] },
      { id: 'b', isRequired: false, materials: [licence('居民身份证', { 来源渠道: '数据共享' })] },
    );
    expect(merged).toMatchObject({ originals: 0, copies: 0, toBring: [], supply: { kind: '各自取得' } });
    // In its 情形 or not: whoever is asked for it need not have it.
    const sometimes = licence('营业执照', { 必要性: '非必要', 适用情形: ['首次办理'] });
    expect(
      only({ id: 'a', materials: [sometimes] }, { id: 'b', isRequired: false, materials: [sometimes] })
        .supply,
    ).toEqual({ kind: '各自取得' });
  });

  const needs = (changes: MemberFacts): MemberFacts => ({
    id: 'shi-ye-jin',
    step: 2,
    materials: ['失业登记证明'],
    ...changes,
  });
  const registers = (changes: MemberFacts = {}): MemberFacts => ({
    id: 'shi-ye-deng-ji',
    step: 1,
    ...changes,
  });

  it('the result of an earlier step', () => {
    expect(only(registers(), needs({}))).toMatchObject({
      originals: 0,
      supply: { kind: '办理结果', by: { name: 'shi-ye-deng-ji' } },
    });
    // Said rather than how the system gets at it.
    const shared = materialOf('失业登记证明', { 来源渠道: '数据共享', 原件份数: 0 });
    expect(only(needs({ materials: [shared] }), registers()).supply?.kind).toBe('办理结果');
  });

  it.each<[string, readonly MemberFacts[]]>([
    ['in the same step', [registers({ step: 2 }), needs({})]],
    ['in a later step', [registers({ step: 3 }), needs({})]],
    ['beside the chain', [{ id: 'shi-ye-deng-ji' }, needs({})]],
    ['only sometimes', [registers({ isRequired: false }), needs({})]],
    [
      'too late for one of several',
      [registers(), needs({}), { id: 'ren-ding', materials: ['失业登记证明'] }],
    ],
    ['of another item', [{ id: 'jiu-ye-deng-ji', step: 1 }, needs({})]],
  ])('but not a result that comes %s', (_, facts) => {
    expect(only(...facts).supply).toBeUndefined();
  });
});

describe('a document that only some members get themselves', () => {
  const optional = (id: string, material: Material): MemberFacts => ({
    id,
    isRequired: false,
    materials: [material],
  });

  it('is brought for the others: with their numbers and as necessary as they say', () => {
    const merged = only(
      optional('a', licence('居民身份证', { 必要性: '必要' })),
      optional('b', materialOf('居民身份证', { 必要性: '容缺后补', 原件份数: 0, 复印件份数: 1 })),
      optional('c', materialOf('居民身份证', { 必要性: '非必要', 原件份数: 1, 复印件份数: 2 })),
    );
    expect(merged).toMatchObject({ originals: 1, copies: 2, necessity: '容缺后补', isAlwaysAsked: false });
    expect(merged.supply).toBeUndefined();
    expect(merged.toBring.map(({ member }) => member.name)).toEqual(['b', 'c']);
  });

  it('is always brought where a member that is always handled asks for it', () => {
    const merged = only({ materials: ['居民身份证'] }, optional('a', licence('居民身份证')));
    expect(merged).toMatchObject({ isAlwaysAsked: true, necessity: '必要' });
    expect(merged.supply).toBeUndefined();
    expect(merged.toBring.map(({ member }) => member.name)).toEqual(['外部事项1']);
  });

  it('is brought where the one that is always handled gets it only in some 情形', () => {
    const { supply, toBring } = only(
      { id: 'a', materials: [licence('营业执照', { 适用情形: ['首次办理'] })] },
      optional('b', materialOf('营业执照')),
    );
    expect(supply).toBeUndefined();
    expect(toBring.map(({ member }) => member.name)).toEqual(['b']);
  });
});

const NAMES = [
  '居民身份证',
  '居民身份证或社会保障卡',
  '身份证复印件',
  '失业登记证明',
  '劳动合同',
  '劳动合同书',
  '申请表',
];
const anyMaterial: fc.Arbitrary<Material> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    来源渠道: fc.constantFrom<Material['来源渠道']>('申请人自备', '数据共享', '电子证照', '政府部门核发'),
    必要性: fc.constantFrom<Material['必要性']>('必要', '非必要', '容缺后补'),
    原件份数: fc.nat({ max: 3 }),
    复印件份数: fc.nat({ max: 3 }),
    适用情形: fc.option(fc.constant(['首次办理']), { nil: undefined, freq: 1 }),
  })
  .map(({ name, 适用情形, ...changes }) => materialOf(name, { ...changes, ...(适用情形 && { 适用情形 }) }));
const anyMember: fc.Arbitrary<MemberFacts> = fc.record(
  {
    id: fc.constantFrom('shi-ye-deng-ji', 'shi-ye-jin', 'ren-ding'),
    isRequired: fc.boolean(),
    step: fc.integer({ min: 1, max: 3 }),
    materials: fc.array(anyMaterial, { maxLength: 4 }),
  },
  { requiredKeys: ['materials'] },
);
const anyMembers = fc.array(anyMember, { maxLength: 5 }).map((facts) => membersOf(base, ...facts));

/** What the order of the members must not change: all but the order, the spelling shown first and who supplies. */
function contentOf({ materials }: MergedMaterials) {
  const entries = materials.map((one) => [
    identityOf(one.name).key,
    [one.originals, one.copies, one.necessity, one.isAlwaysAsked, one.supply !== undefined, one.needs.length],
  ]);
  return Object.fromEntries(entries);
}

describe('merging', () => {
  it('loses no demand, and says why a document need not be brought', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        const { materials, asked, merged, supplied } = mergeMaterials(members, identityOf);
        const needs = materials.flatMap((one) => one.needs);
        for (const member of members) {
          const own = needs.filter((need) => need.member === member).map(({ name }) => name);
          const { source } = member;
          const demanded =
            source.kind === 'item'
              ? source.item.申请材料.map(({ 材料名称 }) => 材料名称)
              : (source.matter.材料 ?? []);
          expect(own.toSorted()).toEqual([...demanded].toSorted());
        }
        expect(needs).toHaveLength(asked);
        expect(materials).toHaveLength(merged);
        expect(new Set(materials.map(({ name }) => identityOf(name).key)).size).toBe(merged);
        const free = materials.filter(({ supply }) => supply !== undefined);
        expect(free).toHaveLength(supplied);
        for (const { originals, copies, toBring } of free) {
          expect([originals, copies, toBring]).toEqual([0, 0, []]);
        }
        for (const { supply, originals, copies, toBring } of materials) {
          if (supply) continue;
          expect(toBring).not.toHaveLength(0);
          for (const { material } of toBring) {
            expect(originals).toBeGreaterThanOrEqual(material?.原件份数 ?? 0);
            expect(copies).toBeGreaterThanOrEqual(material?.复印件份数 ?? 0);
          }
        }
      }),
    );
  });

  it('supplies a document only where it is certain, whichever optional members are chosen', () => {
    const isGot = ({ material }: MaterialNeed) =>
      material?.来源渠道 === '数据共享' || material?.来源渠道 === '电子证照';
    const isConditional = ({ 必要性, 适用情形 }: Material) => 必要性 === '非必要' || 适用情形 !== undefined;
    /** Some of the optional members are chosen, and some of what is not asked for every time is asked for. */
    const handled = anyMembers.chain((members) => {
      const optional = members.filter(({ isRequired }) => !isRequired);
      const conditional = members
        .flatMap(({ source }) => (source.kind === 'item' ? source.item.申请材料 : []))
        .filter(isConditional);
      return fc.tuple(fc.constant(members), fc.subarray(optional), fc.subarray(conditional));
    });
    fc.assert(
      fc.property(handled, ([members, chosen, asked]) => {
        const isHandled = ({ member, material }: MaterialNeed) =>
          (member.isRequired || chosen.includes(member)) &&
          (material === undefined || !isConditional(material) || asked.includes(material));
        for (const { supply, needs, toBring } of mergeMaterials(members, identityOf).materials) {
          const now = needs.filter(isHandled);
          if (supply === undefined) {
            const hasSharer = needs.some(
              (need) =>
                isGot(need) && need.member.isRequired && need.material && !isConditional(need.material),
            );
            const isFree = (need: MaterialNeed) =>
              isGot(need) || (hasSharer && need.material?.原件份数 === 0 && need.material.复印件份数 === 0);
            expect(toBring).toEqual(needs.filter((need) => !isFree(need)));
          } else if (supply.kind === '办理结果') expect(supply.by.isRequired).toBe(true);
          else expect(now.length === 0 || now.some(isGot)).toBe(true);
        }
      }),
    );
  });

  it('gives the same in any order of the members', () => {
    const two = anyMembers.chain((members) =>
      fc.tuple(fc.constant(members), fc.shuffledSubarray([...members], { minLength: members.length })),
    );
    fc.assert(
      fc.property(two, ([members, other]) => {
        expect(contentOf(mergeMaterials(other, identityOf))).toEqual(
          contentOf(mergeMaterials(members, identityOf)),
        );
      }),
    );
  });

  it('changes nothing when what is merged is merged again', () => {
    /** One member that asks for the merged documents as they are. */
    const asOne = ({ materials }: MergedMaterials): readonly BundleMember[] =>
      membersOf(base, {
        id: 'da-bao',
        materials: materials.map(({ name, originals, copies, necessity, supply }) =>
          materialOf(name, {
            必要性: necessity,
            来源渠道: supply ? '数据共享' : '申请人自备',
            原件份数: originals,
            复印件份数: copies,
          }),
        ),
      });
    const figures = ({ materials }: MergedMaterials) =>
      materials.map(({ name, originals, copies, necessity, supply }) => [
        name,
        originals,
        copies,
        necessity,
        !supply,
      ]);
    fc.assert(
      fc.property(anyMembers, (members) => {
        const once = mergeMaterials(members, identityOf);
        const twice = mergeMaterials(asOne(once), identityOf);
        expect(figures(twice)).toEqual(figures(once));
        expect(twice).toMatchObject({ asked: once.merged, merged: once.merged, supplied: once.supplied });
      }),
    );
  });
});

describe('a form that a bundle puts together', () => {
  it('is filled in, whatever it replaces comes by data sharing', () => {
    const bundle = town.definitions.bundle.get('shi-ye') as Bundle;
    const form = { 名称: '登记表', 代替材料: ['申请表', '居民身份证'], 空白表格: 'files/deng-ji-biao.docx' };
    const members = membersOf(base, { id: 'a', materials: ['申请表', licence('居民身份证')] });
    const catalogue = { ...town, materials: TABLE };
    const { materials, supplied } = bundleMaterials({ ...bundle, 合并表格: [form] }, members, catalogue);
    expect(supplied).toBe(0);
    expect(materials).toMatchObject([{ name: '登记表', supply: undefined, originals: 1 }]);
  });
});

describe('a member with dates of its own', () => {
  const bundle = town.definitions.bundle.get('shi-ye') as Bundle;
  const dated = {
    ...bundle,
    成员: bundle.成员.map((one) => ({ ...one, 生效日期: '2026-03-01', 失效日期: '2026-06-01' })),
  };
  const states = (day: string) => [
    bundleMembers(dated, town, day).length,
    memberStates(dated, town, day).unsound,
  ];

  it('belongs to the bundle from its first day on, and on the last no longer', () => {
    const { length } = bundle.成员;
    expect(states('2026-02-28')).toEqual([0, 0]);
    expect(states('2026-03-01')).toEqual([length, 0]);
    expect(states('2026-05-31')).toEqual([length, 0]);
    expect(states('2026-06-01')).toEqual([0, 0]);
  });

  it('may be gone itself once it has left', async () => {
    const left = (until: string) =>
      checkTown(
        { file: 'items/shi-ye-deng-ji.yaml', patch: '事项状态: 暂停' },
        {
          file: 'bundles/shi-ye.yaml',
          patch: `成员:
  - {事项: shi-ye-deng-ji, 必选: 是, 办理方式: 并联, 失效日期: ${until}}
  - {外部: {部门: 示例市医疗保障局, 事项名称: 职工参保, 时限: 1个工作日, 电话: 0399-80013001}, 必选: 是, 办理方式: 并联}`,
        },
      );
    const codes = async (until: string) => (await left(until)).diagnostics.map(({ code }) => code);
    expect(await codes(TODAY)).not.toContain('B003');
    expect(await codes('2030-01-01')).toContain('B003');
  });
});

describe('the bundles of the sample', async () => {
  const catalogue = await sampleCatalogue();
  const materialsOf = (id: string) => {
    const bundle = catalogue.definitions.bundle.get(id) as Bundle;
    return bundleMaterials(bundle, bundleMembers(bundle, catalogue, SAMPLE_TODAY), catalogue);
  };
  const names = ({ materials }: MergedMaterials, isSupplied: boolean) =>
    materials.filter(({ supply }) => (supply !== undefined) === isSupplied).map(({ name }) => name);

  it('失业, by hand', () => {
    // Asked: 失业登记 4 + 失业保险金 3 + 就业困难人员认定 4 + 档案接收 5 + 医保代缴 0 = 16.
    // Merged: the identity document of all four counts once: 16 − 3 = 13.
    // Supplied: 身份证 by 失业登记, which is always handled; 终止证明, 残疾人证, 低保信息, 营业执照, 户口簿 by the one member that
    // needs each; 失业登记证明 is the result of step 1: 7.
    const merged = materialsOf('shi-ye');
    expect(merged).toMatchObject({ asked: 16, merged: 13, supplied: 7 });
    expect(names(merged, true)).toEqual([
      '居民身份证',
      '终止或者解除劳动关系证明',
      '失业登记证明',
      '残疾人证',
      '最低生活保障信息',
      '单位营业执照',
      '居民户口簿',
    ]);
    expect(names(merged, false)).toEqual([
      '失业人员登记表',
      '失业登记真实性承诺书',
      '失业保险金申领登记表',
      '就业困难人员认定申请表',
      '劳动合同',
      '离职文件',
    ]);
    expect(merged.materials.find(({ name }) => name === '失业登记证明')?.supply).toMatchObject({
      kind: '办理结果',
      by: { name: '失业登记' },
    });
  });

  it('企业招用员工, by hand', () => {
    // Asked: 就业登记 3 + 用工备案 1 + 参保登记 2 + 社会保障卡 3 + 档案接收 5 + 医保 1 = 15.
    // Merged: one 招用人员名册 for four forms (−3), one licence for two (−1), one contract for two (−1), one identity document for
    // three (−2): 15 − 7 = 8. Supplied: 身份证 by 参保登记, which is always handled; the licence by both that need it;
    // 监护人身份证件, 电子照片, 户口簿 by the one member that needs each: 5.
    const merged = materialsOf('qi-ye-zhao-yong-yuan-gong');
    expect(merged).toMatchObject({ asked: 15, merged: 8, supplied: 5 });
    expect(names(merged, false)).toEqual(['招用人员名册', '劳动合同', '离职文件']);
    const roster = merged.materials.find(({ name }) => name === '招用人员名册');
    expect(roster).toMatchObject({ originals: 1, copies: 0, isAlwaysAsked: true });
    expect(roster?.needs.map(({ member }) => member.name)).toEqual([
      '就业登记（用人单位）',
      '劳动用工备案',
      '职工参保登记',
      '职工基本医疗保险参保登记',
    ]);
  });

  it('创业 and 申领社会保障卡: the identity document is brought for those that cannot get it', () => {
    const identity = (id: string) =>
      materialsOf(id).materials.find(({ name }) => name === '居民身份证') as MergedMaterial;
    const toBring = (id: string) => identity(id).toBring.map(({ member }) => member.name);
    expect(toBring('chuang-ye')).toEqual(['企业设立登记']);
    expect(identity('chuang-ye').isAlwaysAsked).toBe(true);
    expect(toBring('shen-ling-she-hui-bao-zhang-ka')).toEqual(['社会保障卡启用和金融账户激活']);
    expect(identity('shen-ling-she-hui-bao-zhang-ka').isAlwaysAsked).toBe(false);
  });

  it('keep the documents of other people apart', () => {
    for (const id of catalogue.definitions.bundle.keys()) {
      for (const { needs } of materialsOf(id).materials) {
        const owners = needs.map(({ name }) => /监护人|法定代表人|死者/u.exec(name)?.[0]);
        expect(new Set(owners).size, `${id} ${needs.map(({ name }) => name)}`).toBe(1);
      }
    }
  });
});
