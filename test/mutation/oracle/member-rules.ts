import type { Data, Path } from '../reading.js';
import { isMap, listOf, textOf } from './complaint.js';
import { readDay } from './formats.js';
import { also, complain, type Definition, type Rule, type World } from './world.js';

/** A member as the bundle has it, with its item where it is one. */
export interface Member {
  readonly index: number;
  readonly entry: Data;
  readonly id: string | undefined;
  readonly name: string;
  readonly item: Definition | undefined;
  readonly outside: Data | undefined;
  readonly limit: string | undefined;
}

export const squeezed = (text: string | undefined) => (text ?? '').normalize('NFKC').replace(/\s/gu, '');

/** Is it an item whose first day is still to come? */
export function beginsLater({ data }: Definition, world: World): boolean {
  const from = readDay(textOf(data, '生效日期') ?? '') ?? 0;
  const until = readDay(textOf(data, '失效日期') ?? '') ?? Infinity;
  return textOf(data, '事项状态') === '在用' && from > (readDay(world.today) ?? 0) && from < until;
}

function isOver({ data }: Definition, world: World): boolean {
  const until = readDay(textOf(data, '失效日期') ?? '') ?? Infinity;
  return until <= (readDay(world.today) ?? 0);
}

function isThere(item: Definition, world: World): boolean {
  return textOf(item.data, '事项状态') === '在用' && !isOver(item, world) && !beginsLater(item, world);
}

function membersOf(bundle: Definition, world: World): readonly Member[] {
  return listOf(bundle.data, '成员').map((entry, index) => {
    const id = textOf(entry, '事项');
    const item = id === undefined ? undefined : world.byKind.item.get(id);
    const outside = isMap(entry) ? entry.外部 : undefined;
    const name = textOf(item?.data, '事项名称') ?? textOf(outside, '事项名称') ?? '';
    const limit = item ? textOf(item.data, '承诺办结时限') : textOf(outside, '时限');
    return { index, entry, id, name, item, outside, limit };
  });
}

/** The members that can be handled today. */
export function membersToday(bundle: Definition, world: World): readonly Member[] {
  return membersOf(bundle, world).filter(({ item, outside }) =>
    item ? isThere(item, world) : outside !== undefined,
  );
}

/** 工作日 and the clock go together, days of the calendar do, months and years do. */
function clockOf(limit: string): 'work' | 'days' | 'months' {
  if (/月|年/u.test(limit)) return 'months';
  return /工作日|小时|分钟|即|当场/u.test(limit) ? 'work' : 'days';
}

/** Members that begin later or are over, and limits that cannot be added. */
export const memberRules: Rule = function* (bundle, world) {
  if (bundle.kind !== 'bundle') return;
  const all = membersOf(bundle, world);
  const today = membersToday(bundle, world);
  for (const { index, id, item, outside } of all) {
    const here: Path = ['成员', index, '事项'];
    if (item && beginsLater(item, world)) {
      yield also(complain(bundle, `${id} 以后才有`, here, ['成员']), item, ['生效日期']);
    }
    if (item && isOver(item, world)) yield also(complain(bundle, `${id} 到期`, here), item, ['失效日期']);
    for (const key of ['时限', '电话']) {
      if (!isMap(outside) || outside[key] !== undefined) continue;
      yield complain(
        bundle,
        `第${index + 1}个 没有${key}`,
        ['成员', index, '外部', key],
        ['成员', index, '外部', '部门'],
      );
    }
  }
  const own = ['受理时限', '反馈时限'].map((key) => textOf(bundle.data, key) ?? '');
  const clocks = new Set([...own, ...today.flatMap(({ limit }) => limit ?? [])].map(clockOf));
  if (clocks.size > 1 && bundle.data.时限说明 === undefined) {
    const each = today.flatMap(({ index }): Path[] => [
      ['成员', index, '事项'],
      ['成员', index, '外部', '时限'],
    ]);
    const mixed = complain(bundle, '时限单位不同', ['时限说明'], ['受理时限'], ['反馈时限'], ...each);
    yield today.reduce((whole, { item }) => (item ? also(whole, item, ['承诺办结时限']) : whole), mixed);
  }
  const entrance = bundle.data.受理入口;
  const isOnline = isMap(entrance) && (entrance.网办地址 ?? entrance.移动端地址) !== undefined;
  const items = all.filter(({ id }) => id !== undefined);
  if (!isOnline && items.length > 0 && items.every(({ item }) => textOf(item?.data, '全程网办') === '是')) {
    yield complain(bundle, '没有网上入口', ['受理入口'], ['受理入口', '网办地址']);
  }
};
