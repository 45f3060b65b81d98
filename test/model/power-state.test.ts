import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Power } from '../../src/catalog/catalogue.js';
import { announcedEnd, eventsOf, powerStateOn, statusLag } from '../../src/model/power-state.js';
import { addDays } from '../../src/values/date.js';
import { checkTown } from '../support/check-town.js';

const { catalogue } = await checkTown();
const base = catalogue.definitions.power.get('jiu-ye-fu-wu') as Power;
const OWN = base.行使主体;

type Change = NonNullable<Power['变更记录']>[number];
type Type = Change['类型'];

/** A change as `2026-11-22 取消`. */
function change(text: string): Change {
  const [日期 = '', 类型 = '', 由, 至] = text.split(' ');
  return { 日期, 类型: 类型 as Type, 说明: '按文件调整。', ...(由 && { 由 }), ...(至 && { 至 }) };
}

function power(status: Power['状态'], ...changes: readonly string[]): Power {
  return { ...base, 行使层级: ['市级'], 状态: status, 变更记录: changes.map(change) };
}

const DAY_BEFORE = '2026-11-21';
const THE_DAY = '2026-11-22';
const DAY_AFTER = '2026-11-23';

/** The kinds of state on the day before the change of 22 November 2026, on the day, and on the day after. */
const kindsAround = (one: Power, isExercised = false) =>
  [DAY_BEFORE, THE_DAY, DAY_AFTER].map((day) => powerStateOn(one, day, isExercised).kind);

const lagsAround = (one: Power) =>
  [DAY_BEFORE, THE_DAY, DAY_AFTER].map((day) => statusLag(one, day)?.kind ?? null);

describe('the state of a power', () => {
  it.each([
    ['without a log', power('在用'), ['active', 'active', 'active']],
    ['suspended', power('暂停'), ['suspended', 'suspended', 'suspended']],
    ['cancelled on the day', power('在用', '2026-11-22 取消'), ['active', 'gone', 'gone']],
    ['cancelled while suspended', power('暂停', '2026-11-22 取消'), ['suspended', 'gone', 'gone']],
    ['marked before it is cancelled', power('取消', '2026-11-22 取消'), ['active', 'gone', 'gone']],
    ['cancelled without a record', power('取消'), ['gone', 'gone', 'gone']],
    ['cancelled long ago', power('取消', '2018-07-28 取消'), ['gone', 'gone', 'gone']],
    ['adjusted', power('在用', '2026-11-22 调整'), ['active', 'active', 'active']],
    [
      'adjusted after it was cancelled',
      power('取消', '2020-01-01 取消', '2026-11-22 调整'),
      ['gone', 'gone', 'gone'],
    ],
    ['handed over', power('在用', `2026-11-22 划转 ${OWN} 示例市行政审批服务局`), ['active', 'gone', 'gone']],
    ['taken over', power('在用', `2026-11-22 划转 示例市民政局 ${OWN}`), ['active', 'active', 'active']],
    ['handed down', power('在用', `2026-11-22 下放 ${OWN} 各县局`), ['active', 'gone', 'gone']],
    ['brought back', power('取消', '2020-01-01 取消', '2026-11-22 新增'), ['gone', 'active', 'active']],
    ['new', power('在用', '2026-11-22 新增'), ['coming', 'active', 'active']],
    [
      'new, with more to come',
      power('在用', '2020-01-01 承接', '2026-11-22 承接'),
      ['active', 'active', 'active'],
    ],
  ])('%s', (_, one, kinds) => {
    expect(kindsAround(one)).toEqual(kinds);
  });

  it('handed down in part, it stays: several levels exercise it', () => {
    const one = { ...power('在用', `2026-11-22 下放 ${OWN} 各县局`), 行使层级: ['市级', '县级'] } as Power;
    expect(kindsAround(one)).toEqual(['active', 'active', 'active']);
  });

  it('taken over, it is new unless an item exercises it already', () => {
    const one = power('在用', `2026-11-22 承接 示例省人力资源和社会保障厅 ${OWN}`);
    expect(kindsAround(one)).toEqual(['coming', 'active', 'active']);
    expect(kindsAround(one, true)).toEqual(['active', 'active', 'active']);
    expect(kindsAround(power('在用', '2026-11-22 新增'), true)).toEqual(['coming', 'active', 'active']);
  });

  it('names the change that decides, wherever it stands in the log', () => {
    const one = power('在用', '2026-11-22 取消', '2020-01-01 新增');
    expect(eventsOf(one).map(({ index, date }) => [index, date])).toEqual([
      [1, '2020-01-01'],
      [0, '2026-11-22'],
    ]);
    expect(powerStateOn(one, THE_DAY)).toMatchObject({ kind: 'gone', by: { index: 0, date: THE_DAY } });
    expect(announcedEnd(one, DAY_BEFORE)).toMatchObject({ index: 0 });
    expect(announcedEnd(one, THE_DAY)).toBeUndefined();
  });

  it('never changes but on the day of a change', () => {
    const types: readonly Type[] = ['新增', '承接', '下放', '取消', '划转', '调整'];
    const log = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom(...types), fc.boolean()),
      { maxLength: 5 },
    );
    const status = fc.constantFrom<Power['状态']>('在用', '暂停', '取消');
    fc.assert(
      fc.property(status, log, fc.integer({ min: 1, max: 400 }), (state, events, offset) => {
        const changes = events.map(
          ([days, type, isOwn]) =>
            `${addDays('2026-01-01', days)} ${type} ${isOwn ? OWN : '省厅'} ${isOwn ? '县局' : OWN}`,
        );
        const one = power(state, ...changes);
        const day = addDays('2026-01-01', offset);
        const dates = new Set(eventsOf(one).map(({ date }) => date));
        fc.pre(!dates.has(day));
        expect(powerStateOn(one, day).kind).toBe(powerStateOn(one, addDays(day, -1)).kind);
      }),
    );
  });
});

describe('状态 and the log', () => {
  it.each([
    ['left behind by a cancellation', power('在用', '2026-11-22 取消'), [null, 'behind', 'behind']],
    ['left behind while suspended', power('暂停', '2026-11-22 取消'), [null, 'behind', 'behind']],
    [
      'left behind by a return',
      power('取消', '2020-01-01 取消', '2026-11-22 新增'),
      [null, 'behind', 'behind'],
    ],
    ['ahead of a cancellation', power('取消', '2026-11-22 取消'), ['ahead', null, null]],
    ['agree', power('取消', '2020-01-01 取消', '2026-11-22 调整'), [null, null, null]],
    ['agree, with nothing to agree about', power('在用', '2026-11-22 调整'), [null, null, null]],
  ])('%s', (_, one, lags) => {
    expect(lagsAround(one)).toEqual(lags);
  });
});
