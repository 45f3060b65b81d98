import type { Path } from '../reading.js';
import { listOf, textOf, textsOf } from './complaint.js';
import { readDay } from './formats.js';
import { beginsLater } from './member-rules.js';
import { also, complain, type Rule } from './world.js';

/** An item against the powers it exercises. */
export const powerRules: Rule = function* (item, world) {
  if (item.kind !== 'item') return;
  for (const [index, id] of textsOf(item.data, '关联权力').entries()) {
    const power = world.byKind.power.get(id);
    if (!power) continue;
    const at: Path = ['关联权力', index];
    const isActive = textOf(item.data, '事项状态') === '在用';
    const events = listOf(power.data, '变更记录');
    if (isActive && textOf(power.data, '状态') !== '在用') {
      yield also(complain(item, `${id} 不在用`, at, ['事项状态']), power, ['状态']);
    }
    const today = readDay(world.today) ?? 0;
    for (const [nth, event] of events.entries()) {
      const isPast = (readDay(textOf(event, '日期') ?? '') ?? Infinity) <= today;
      if (!isActive || textOf(event, '类型') !== '取消' || textOf(power.data, '状态') !== '在用') continue;
      const where = ['日期', '类型'].map((key) => ['变更记录', nth, key]);
      const why = isPast ? '已经取消' : '就要取消';
      yield also(complain(item, `${id} ${why}`, at, ['失效日期']), power, ...where, ['状态']);
    }
    if (textOf(power.data, '权力类型') !== textOf(item.data, '事项类型')) {
      yield also(complain(item, `${id} 类型不同`, at, ['事项类型']), power, ['权力类型']);
    }
    if (!textsOf(power.data, '行使层级').includes(textOf(item.data, '行使层级') ?? '')) {
      yield also(complain(item, `${id} 层级不同`, at, ['行使层级']), power, ['行使层级']);
    }
    if (textOf(power.data, '行使主体') !== textOf(item.data, '实施主体')) {
      yield also(complain(item, `${id} 主体不同`, at, ['实施主体']), power, ['行使主体']);
    }
    const updated = readDay(textOf(item.data, '更新日期') ?? '') ?? Infinity;
    for (const [nth, event] of events.entries()) {
      const day = readDay(textOf(event, '日期') ?? '') ?? 0;
      if (day > updated && day <= (readDay(world.today) ?? 0)) {
        yield also(complain(item, `${id} 变更比指南新`, ['更新日期'], at), power, ['变更记录', nth, '日期']);
      }
    }
  }
};

const APPLIED_FOR = ['行政许可', '行政给付', '行政确认', '行政奖励', '行政裁决', '其他行政权力'];

/** A power against the items that carry it out, and its state against its events. */
export const powerUseRules: Rule = function* (power, world) {
  if (power.kind !== 'power') return;
  const state = textOf(power.data, '状态');
  const last = textOf(listOf(power.data, '变更记录').at(-1), '类型') ?? '';
  if (state === '取消' && !['取消', '下放', '划转'].includes(last)) {
    yield complain(power, '取消没有变更记录', ['状态'], ['变更记录']);
  }
  const ends = listOf(power.data, '变更记录').map((event) => ({
    isEnd: ['取消', '下放', '划转'].includes(textOf(event, '类型') ?? ''),
    day: readDay(textOf(event, '日期') ?? '') ?? 0,
  }));
  const today = readDay(world.today) ?? 0;
  if (state === '取消' && ends.some(({ isEnd, day }) => isEnd && day > today)) {
    const dates = ends.map((_, nth) => ['变更记录', nth, '日期']);
    yield complain(power, '还没有到取消的日子', ['状态'], ...dates);
  }
  if (state !== '在用' || !APPLIED_FOR.includes(textOf(power.data, '权力类型') ?? '')) return;
  const items = [...world.byKind.item.values()].filter(({ data }) =>
    textsOf(data, '关联权力').includes(power.id),
  );
  const active = items.filter(({ data }) => textOf(data, '事项状态') === '在用');
  if (active.length > 0 && active.every((item) => beginsLater(item, world))) {
    const late = complain(power, `${power.id} 的事项以后才有`, ['状态']);
    yield active.reduce((whole, item) => also(whole, item, ['生效日期']), late);
  }
  if (active.length > 0) return;
  const complaint = complain(power, `${power.id} 没有事项`, ['状态'], ['权力名称'], ['权力类型']);
  yield items.reduce((whole, item) => also(whole, item, ['事项状态'], ['关联权力']), complaint);
};
