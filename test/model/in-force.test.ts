import { describe, expect, it } from 'vitest';
import type { ServiceItem, SpecialList } from '../../src/catalog/catalogue.js';
import { isInForce, isListedOn } from '../../src/model/in-force.js';
import { checkTown } from '../support/check-town.js';

const { catalogue } = await checkTown();
const base = catalogue.definitions.item.get('shi-ye-deng-ji') as ServiceItem;

describe('isInForce', () => {
  const item = (dates: Partial<ServiceItem>): ServiceItem => ({ ...base, ...dates });

  it.each<[string, Partial<ServiceItem>, string, boolean]>([
    ['the day before it begins', { 生效日期: '2026-11-01' }, '2026-10-31', false],
    ['the day on which it begins', { 生效日期: '2026-11-01' }, '2026-11-01', true],
    ['the last day', { 失效日期: '2026-11-01' }, '2026-10-31', true],
    ['the day on which it ends', { 失效日期: '2026-11-01' }, '2026-11-01', false],
    ['a date written in Chinese', { 生效日期: '2026年11月1日' }, '2026-10-31', false],
    ['paused', { 事项状态: '暂停' }, '2026-11-01', false],
    ['abolished', { 事项状态: '取消' }, '2026-11-01', false],
  ])('%s', (_, dates, day, expected) => {
    expect(isInForce(item(dates), day)).toBe(expected);
  });

  it('always, without dates', () => {
    const { 生效日期: _, ...undated } = base;
    expect(isInForce(undated, '1999-01-01')).toBe(true);
  });
});

describe('isListedOn', () => {
  it('keeps the first day and drops the last', () => {
    const entry: SpecialList['事项'][number] = {
      事项: 'shi-ye-deng-ji',
      生效日期: '2025-06-01',
      失效日期: '2027-01-01',
    };
    const days = ['2025-05-31', '2025-06-01', '2026-12-31', '2027-01-01'];
    expect(days.map((day) => isListedOn(entry, day))).toEqual([false, true, true, false]);
  });
});
