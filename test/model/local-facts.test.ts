import { describe, expect, it } from 'vitest';
import { readSchemas } from '../../src/adapters/package-resources.js';
import type { ServiceItem } from '../../src/catalog/catalogue.js';
import { localFacts, saysTheSame } from '../../src/model/local-facts.js';
import { checkTown } from '../support/check-town.js';

const { catalogue } = await checkTown();
const item = catalogue.definitions.item.get('lao-wu-pai-qian-xu-ke') as ServiceItem;
const entry = { 事项: 'lao-wu-pai-qian-xu-ke', 窗口: ['B02'] };

describe('what a hall says in place of an item', () => {
  it('is what stands under 本地规定, beside what the item says', () => {
    const handled = { ...entry, 本地规定: { 承诺办结时限: '3个工作日', 进度查询: '电话查询' } };
    expect(localFacts(handled, item)).toEqual([
      { field: '承诺办结时限', local: '3个工作日', general: '5个工作日', path: ['本地规定', '承诺办结时限'] },
      { field: '进度查询', local: '电话查询', general: undefined, path: ['本地规定', '进度查询'] },
    ]);
  });

  it('is the hours only where the item has hours of its own', () => {
    const handled = { ...entry, 办理时间: '工作日 9:00-11:00' };
    expect(localFacts(handled, item)).toEqual([]);
    const general = '工作日 9:00-11:30';
    expect(localFacts(handled, { ...item, 办理时间: general })).toEqual([
      { field: '办理时间', local: '工作日 9:00-11:00', general, path: ['办理时间'] },
    ]);
  });

  it('is nothing where the hall only adds windows, a phone and a note', () => {
    expect(localFacts({ ...entry, 电话: '12333', 说明: '请带身份证。' }, item)).toEqual([]);
  });
});

describe('what a hall may set', () => {
  const choices = (schema: unknown, ...keys: readonly string[]): object =>
    keys.reduce((node, key) => (node as Readonly<Record<string, object>>)[key] ?? {}, schema as object);
  const schemas = readSchemas();
  const fields = choices(schemas.item, 'properties', '地方可变', 'items', 'enum') as readonly string[];
  const keys = ['properties', '承办事项', 'items', 'properties', '本地规定', 'properties'];

  it('is what an item can leave open, and looked at', () => {
    const settable = Object.keys(choices(schemas.place, ...keys));
    expect([...settable, '办理时间'].toSorted()).toEqual([...fields].toSorted());
    const handled = { ...entry, 本地规定: Object.fromEntries(settable.map((field) => [field, '电话'])) };
    expect(
      localFacts(handled, item)
        .map(({ field }) => field)
        .toSorted(),
    ).toEqual(settable.toSorted());
  });
});

describe('the same', () => {
  it.each<[unknown, unknown]>([
    ['5个工作日', '五个工作日'],
    ['5个工作日', ' 5 个工作日内'],
    ['工作日 9:00-12:00', '工作日9:00—12:00'],
    ['0399-80012300', '（0399）80012300'],
    ['电话查询', '电话 查询'],
    [
      { 电话: ['12333', '0399-80012300'], 窗口: 'A01' },
      { 窗口: 'A01', 电话: ['0399-80012300', '12333'] },
    ],
  ])('%j and %j', (one, other) => expect(saysTheSame(one, other)).toBe(true));

  it.each<[unknown, unknown]>([
    ['5个工作日', '5日'],
    ['工作日 9:00-12:00', '工作日 9:00-12:30'],
    ['电话查询', undefined],
    [{ 电话: ['12333'] }, { 电话: ['12333'], 窗口: 'A01' }],
  ])('%j and %j are not', (one, other) => expect(saysTheSame(one, other)).toBe(false));
});
