import { describe, expect, it } from 'vitest';
import { compareTargets, type MeasureChange, type TargetChanges } from '../../src/targets/compare-targets.js';
import type { MeasureKey, TargetReport } from '../../src/targets/target-report.js';
import { LICENCE, REGISTRATION, report, townWith } from './town.js';

const ITEM = `items/${REGISTRATION}.yaml`;
const town = report(await townWith());
const offline = report(await townWith({ file: ITEM, patch: '全程网办: 否\n到现场次数: 1' }));
const moved = report(await townWith({ file: ITEM, patch: '责任处室: 人才处' }));
const renamed = report(
  await townWith({ file: `items/${LICENCE}.yaml`, patch: '事项名称: 劳务派遣许可\n简介: 许可。' }),
);
const suspended = report(await townWith({ file: ITEM, patch: '事项状态: 暂停' }));

function change({ measures }: TargetChanges, key: MeasureKey): MeasureChange {
  const found = measures.find((one) => one.key === key);
  if (!found) throw new Error(`no change of ${key}`);
  return found;
}

describe('two reports', () => {
  it('that are the same differ in nothing', () => {
    const { measures, departments, districts, tasks } = compareTargets(town, town);
    expect(measures.map(({ key }) => key)).toEqual(town.measures.map(({ key }) => key));
    const all = [...measures, ...[...departments, ...districts].flatMap((group) => group.measures)];
    expect(all.every(({ delta }) => delta === 0 || delta === null)).toBe(true);
    expect(measures.flatMap(({ moves }) => moves)).toEqual([]);
    expect(tasks).toEqual([]);
  });

  it('show what became of a number, and which item came among the missing', () => {
    const { before, after, delta, moves } = change(compareTargets(town, offline), 'online');
    expect([after?.text, delta]).toEqual(['0%', -(before?.value ?? Number.NaN)]);
    expect(moves).toEqual([
      {
        kind: 'item',
        id: REGISTRATION,
        name: '失业登记',
        file: ITEM,
        department: '就业促进处',
        turn: 'entered',
        before: [{ heap: 'counted', note: '全程网办', amount: 1 }],
        after: [{ heap: 'missing', note: '要到现场 1 次，没有法规依据', amount: 1 }],
        reason: '',
      },
    ]);
  });

  it('the other way round are the same moves the other way round', () => {
    const there = change(compareTargets(town, offline), 'zero-visit');
    const back = change(compareTargets(offline, town), 'zero-visit');
    expect(back.delta).toBe(-(there.delta ?? Number.NaN));
    expect(back.moves.map(({ turn }) => turn)).toEqual(['left']);
    expect(back.moves.map(({ before, after }) => [after, before])).toEqual(
      there.moves.map(({ before, after }) => [before, after]),
    );
  });

  it('say of an item that is no longer counted that it is gone, not that it was mended', () => {
    const away = change(compareTargets(town, suspended), 'shared-materials');
    expect(away.moves.map(({ id, turn, after }) => [id, turn, after])).toEqual([[REGISTRATION, 'gone', []]]);
    const online = change(compareTargets(suspended, town), 'online');
    expect(online.moves.map(({ id, turn }) => [id, turn])).toEqual([[REGISTRATION, 'added']]);
  });

  it('follow each department and district by its name, also one that is new or no more', () => {
    const { departments } = compareTargets(town, moved);
    const texts = departments.map(({ name, measures }) => {
      const online = measures.find(({ key }) => key === 'online');
      return [name, online?.before?.text ?? null, online?.after?.text ?? null];
    });
    expect(texts).toEqual([
      ['人才处', null, '100%'],
      ['劳动关系处', expect.any(String), expect.any(String)],
      // It still has its bundle, but no item.
      ['就业促进处', '100%', '没有要网办的事项'],
      ['法规处', '没有要网办的事项', '没有要网办的事项'],
    ]);
    expect(compareTargets(town, moved).districts.map(({ name }) => name)).toEqual(
      town.districts.map(({ name }) => name),
    );
  });

  it('tell which tasks stand elsewhere, came or went', () => {
    const [first, second] = town.tasks;
    if (!first || !second) throw new Error('the town has two tasks');
    const late: TargetReport = {
      ...town,
      tasks: [
        { ...first, state: '逾期' },
        { ...second, name: '规范事项管理' },
      ],
    };
    expect(compareTargets(town, late).tasks).toEqual([
      { name: first.name, category: first.category, before: first.state, after: '逾期' },
      { name: '规范事项管理', category: second.category, before: null, after: second.state },
      { name: second.name, category: second.category, before: second.state, after: null },
    ]);
  });

  it('say why something is no more counted: suspended, not to be read, or no more there', () => {
    const reasonIn = (later: TargetReport) =>
      change(compareTargets(town, later), 'shared-materials')
        .moves.filter(({ id }) => id === REGISTRATION)
        .map(({ turn, reason }) => [turn, reason]);
    expect(reasonIn(suspended)).toEqual([['gone', '已经暂停']]);
    expect(reasonIn({ ...suspended, leftOut: [] })).toEqual([['gone', '目录里已经没有']]);
    expect(reasonIn({ ...suspended, leftOut: [], unread: [{ file: ITEM }] })).toEqual([
      ['gone', '文件读不出来'],
    ]);
  });

  it('say of an amount that fell or rose that it came better or worse', () => {
    const scored = (amount: number): TargetReport => ({
      ...town,
      measures: town.measures.map((measure) =>
        measure.key === 'shared-materials'
          ? { ...measure, missing: measure.missing.map((one) => ({ ...one, amount, note: `缺 ${amount}` })) }
          : measure,
      ),
    });
    const turns = (before: number, after: number) => [
      ...new Set(
        change(compareTargets(scored(before), scored(after)), 'shared-materials').moves.map(
          ({ turn }) => turn,
        ),
      ),
    ];
    expect([turns(3, 1), turns(1, 3), turns(2, 2)]).toEqual([['better'], ['worse'], []]);
  });

  it('know an item whose file has another name by its own name', () => {
    const elsewhere: TargetReport = JSON.parse(
      JSON.stringify(town).replaceAll(REGISTRATION, 'shi-ye-ren-yuan-deng-ji'),
    );
    expect(compareTargets(town, elsewhere).measures.flatMap(({ moves }) => moves)).toEqual([]);
  });

  it('keep the target of then beside that of now', () => {
    const stricter = town.measures.map((one) => ({ ...one, threshold: 0.99, thresholdText: '99%' }));
    const { before, after } = change(compareTargets(town, { ...town, measures: stricter }), 'online');
    expect([before?.thresholdText, after?.thresholdText]).toEqual(['90%', '99%']);
  });

  it('take the later name of an item that was renamed', () => {
    const { moves } = change(compareTargets(town, renamed), 'completeness');
    expect(moves.map(({ id, name }) => [id, name])).toEqual([[LICENCE, '劳务派遣许可']]);
  });
});
