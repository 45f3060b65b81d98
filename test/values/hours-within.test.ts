import { describe, expect, it } from 'vitest';
import { formatSpan, parseHours } from '../../src/values/hours.js';
import { openingOutside } from '../../src/values/hours-within.js';

const HALL = '工作日 9:00-12:00、13:00-17:00;周六 9:00-12:00';
const SEASONS =
  '工作日(5月1日至9月30日)9:00-12:00、14:00-18:00;工作日(10月1日至4月30日)9:00-12:00、13:00-17:00';

function outside(hall: string, item: string): string | undefined {
  const [outer, inner] = [parseHours(hall), parseHours(item)];
  if (!outer || !inner) throw new Error('unreadable hours');
  const found = openingOutside(outer, inner);
  return found && `${found.day} ${formatSpan(found.span)}`;
}

describe('the opening of an item within that of its hall', () => {
  it.each([
    [HALL, HALL, undefined],
    [HALL, '工作日 9:30-11:30', undefined],
    [HALL, '周一至周五 13:00-17:00', undefined],
    [HALL, '周六 9:00-12:00', undefined],
    [HALL, '工作日 9:00-17:00', '周一 9:00-17:00'],
    [HALL, '工作日 8:30-12:00', '周一 8:30-12:00'],
    [HALL, '周六 9:00-12:30', '周六 9:00-12:30'],
    [HALL, '每天 9:00-12:00', '周日 9:00-12:00'],
    [HALL, '周日 9:00-12:00', '周日 9:00-12:00'],
    ['每天 0:00-24:00', HALL, undefined],
    ['工作日 9:00-12:00、12:00-17:00', '工作日 11:00-13:00', undefined],
    [SEASONS, SEASONS, undefined],
    [SEASONS, '工作日 9:00-12:00', undefined],
    [SEASONS, '工作日 13:00-17:00', '周一 13:00-17:00'],
    [SEASONS, '工作日 14:00-18:00', '周一 14:00-18:00'],
    [SEASONS, '工作日(6月1日至8月31日)14:00-18:00', undefined],
    [SEASONS, '工作日(12月1日至1月31日)14:00-18:00', '周一 14:00-18:00'],
    [SEASONS, '工作日(9月1日至10月31日)14:00-17:00', undefined],
    [SEASONS, '工作日(9月1日至10月31日)14:00-18:00', '周一 14:00-18:00'],
  ])('%s | %s', (hall, item, found) => {
    expect(outside(hall, item)).toBe(found);
  });
});
