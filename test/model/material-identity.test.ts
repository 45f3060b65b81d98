import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bundle, MaterialNames } from '../../src/catalog/catalogue.js';
import { identityWithin, materialIdentity } from '../../src/model/material-identity.js';
import { checkTown } from '../support/check-town.js';
import { anyText } from '../values/hostile.js';

type Entry = MaterialNames['材料'][number];

const TABLE: MaterialNames = {
  材料: [
    { 名称: '居民身份证', 别名: ['居民身份证或社会保障卡', '身份核验信息'] },
    { 名称: '营业执照或统一社会信用代码证书', 别名: ['营业执照', '单位营业执照'] },
    { 名称: '失业登记证明', 由哪些事项的结果代替: ['shi-ye-deng-ji'] },
  ],
};
const identityOf = materialIdentity(TABLE);
const isSame = (one: string, other: string) => identityOf(one).key === identityOf(other).key;

describe('two names mean one document', () => {
  it.each([
    ['居民身份证', '身份证原件'],
    ['居民身份证', '本人身份证复印件'],
    ['居民身份证', '申请人居民身份证或社会保障卡'],
    ['居民身份证', '身份核验信息'],
    ['营业执照', '单位营业执照（复印件）'],
    // Without the table.
    ['劳动合同', '劳动合同书'],
    ['居民户口簿', '居民户口本原件'],
  ])('%s and %s', (one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  it.each([
    ['居民身份证', '监护人身份证件'],
    ['居民身份证', '社会保障卡'],
    ['居民身份证', '死者身份证'],
    ['营业执照', '变更后的营业执照'],
    ['失业登记证明', '失业人员登记表'],
  ])('but not %s and %s', (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });
});

describe('the identity of a document', () => {
  it('has the standard name and the items whose result it is', () => {
    expect(identityOf('身份证复印件')).toMatchObject({ name: '居民身份证', resultOf: [] });
    expect(identityOf('失业登记证明原件')).toMatchObject({
      name: '失业登记证明',
      resultOf: ['shi-ye-deng-ji'],
    });
    expect(identityOf('调档函')).toMatchObject({ name: undefined, resultOf: [] });
  });

  it('needs no table', () => {
    const without = materialIdentity(undefined);
    expect(without('身份证原件').key).toBe(without('居民身份证').key);
    expect(without('营业执照').key).not.toBe(without('单位营业执照').key);
  });

  it('is not guessed where two names claim an alias', () => {
    const claimed = materialIdentity({
      材料: [
        { 名称: '居民身份证', 别名: ['身份证明材料'] },
        { 名称: '居民户口簿', 别名: ['身份证明材料'] },
        { 名称: '结婚证', 别名: ['居民户口簿'] },
      ],
    });
    expect(claimed('身份证明材料').name).toBeUndefined();
    // A name is nobody else's alias.
    expect(claimed('居民户口簿').name).toBe('居民户口簿');
  });
});

/** Tables with every kind of slip: names twice, aliases of several, names that are aliases. */
const NAMES = [
  '居民身份证',
  '身份证原件',
  '居民户口簿',
  '户口本',
  '营业执照',
  '单位营业执照',
  '劳动合同',
  '合同书',
];
const anyEntry: fc.Arbitrary<Entry> = fc.record(
  {
    名称: fc.constantFrom(...NAMES),
    别名: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 4 }),
    由哪些事项的结果代替: fc.uniqueArray(fc.constantFrom('shi-ye-deng-ji', 'jiu-ye-deng-ji')),
  },
  { requiredKeys: ['名称'] },
);

describe('whatever the table', () => {
  it('its order does not matter', () => {
    const shuffled = fc
      .array(anyEntry, { maxLength: 6 })
      .chain((entries) =>
        fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
      );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...NAMES), ([entries, other], name) => {
        expect(materialIdentity({ 材料: other })(name)).toEqual(materialIdentity({ 材料: entries })(name));
      }),
    );
  });

  it('a standard name has its own identity', () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { maxLength: 6 }),
        fc.oneof(fc.constantFrom(...NAMES), anyText),
        (entries, name) => {
          const of = materialIdentity({ 材料: entries });
          const identity = of(name);
          if (identity.name !== undefined) expect(of(identity.name)).toEqual(identity);
        },
      ),
    );
  });
});

describe('forms that a bundle puts together', () => {
  it('are one document there, under the name of the new form', async () => {
    const { catalogue } = await checkTown();
    const town = catalogue.definitions.bundle.get('shi-ye') as Bundle;
    const forms = [
      {
        名称: '招用人员名册',
        代替材料: ['用人单位招用人员就业登记表', '职工名册'],
        空白表格: 'files/zhao-yong-ren-yuan-ming-ce.xlsx',
      },
    ];
    const within = identityWithin({ ...town, 合并表格: forms }, identityOf);
    const { key } = within('职工名册原件');
    expect(within('用人单位招用人员就业登记表')).toEqual({
      key,
      name: '招用人员名册',
      resultOf: [],
      isForm: true,
    });
    expect(within('招用人员名册').key).toBe(key);
    expect(within('居民身份证')).toEqual(identityOf('居民身份证'));
    expect(identityWithin(town, identityOf)('职工名册').key).not.toBe(key);
  });
});
