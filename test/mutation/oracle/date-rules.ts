import type { Data, Path } from '../reading.js';
import type { Complaint } from './complaint.js';
import { listOf, textOf, textsOf } from './complaint.js';
import { readDay, readLimit, weekday } from './formats.js';
import { complain, type Definition, type Rule, type World } from './world.js';

function daysAt(data: Data | undefined, key: string): number | undefined {
  return readDay(textOf(data, key) ?? '');
}

function* order(
  definition: Definition,
  data: Data,
  path: Path,
  keys: readonly [string, string],
): Iterable<Complaint> {
  const [early, late] = keys;
  const [from, to] = [daysAt(data, early), daysAt(data, late)];
  if (from !== undefined && to !== undefined && to < from) {
    yield complain(definition, `${late}早于${early}`, [...path, late], [...path, early]);
  }
}

function* review(definition: Definition, world: World): Iterable<Complaint> {
  const label = { item: '事项', law: '法规', place: '大厅' }[definition.kind as 'item'];
  const cycles = world.byKind.catalog.get('catalog')?.data.核对周期;
  const cycle = readLimit(textOf(cycles, label ?? '') ?? '');
  const checked = daysAt(definition.data, '核对日期');
  const today = readDay(world.today) ?? 0;
  // A law whose text nobody has seen yet cannot have been checked.
  if (['待核实', '已废止'].includes(textOf(definition.data, '状态') ?? '')) return;
  if (cycle && (checked === undefined || today - checked > cycle.amount + 7)) {
    const complaint = complain(definition, '核对日期超过周期', ['核对日期'], []);
    yield { ...complaint, at: [...complaint.at, { file: 'catalog.yaml', path: ['核对周期', label ?? ''] }] };
  }
}

/** Dates that contradict each other or lie ahead. */
export const dateRules: Rule = function* (definition, world) {
  const { data, kind } = definition;
  const today = readDay(world.today) ?? 0;
  for (const key of ['更新日期', '核对日期']) {
    const day = daysAt(data, key);
    if (day !== undefined && day > today) yield complain(definition, `${key}在以后`, [key]);
  }
  yield* order(definition, data, [], ['生效日期', '失效日期']);
  yield* order(definition, data, [], ['公布日期', '施行日期']);
  yield* order(definition, data, [], ['公布日期', '修订日期']);
  yield* order(definition, data, [], ['修订日期', '核对日期']);
  yield* review(definition, world);
  if (kind === 'list') {
    for (const [index, entry] of listOf(data, '事项').entries()) {
      yield* order(definition, entry, ['事项', index], ['生效日期', '失效日期']);
    }
  }
  if (kind === 'plan') {
    for (const [index, task] of listOf(data, '任务').entries()) {
      const done = daysAt(task, '完成日期');
      const isDone = textOf(task, '状态') === '已完成';
      const at = [
        ['任务', index, '状态'],
        ['任务', index, '完成日期'],
      ];
      if (isDone !== (done !== undefined)) yield complain(definition, '状态和完成日期对不上', ...at);
      if (done !== undefined && done > today) yield complain(definition, '完成日期在以后', ...at);
    }
  }
  if (kind === 'power') {
    for (const [index, event] of listOf(data, '变更记录').entries()) {
      const isHandedOver = ['下放', '承接', '划转'].includes(textOf(event, '类型') ?? '');
      for (const key of ['由', '至']) {
        if (!isHandedOver || textOf(event, key) !== undefined) continue;
        yield complain(definition, `没有写${key}`, ['变更记录', index, '类型'], ['变更记录', index, key]);
      }
    }
    const events = listOf(data, '变更记录').map((event) => daysAt(event, '日期') ?? 0);
    for (const [index, day] of events.entries()) {
      const before = events[index - 1];
      if (before !== undefined && day < before) {
        yield complain(
          definition,
          '变更记录不按先后',
          ['变更记录', index, '日期'],
          ['变更记录', index - 1, '日期'],
        );
      }
    }
  }
};

/** calendar.yaml: years declared, days in them, weekends worked. */
export const calendarRules: Rule = function* (definition) {
  const { kind, data } = definition;
  if (kind !== 'calendar') return;
  const years = textsOf(data, '年份');
  const sources = listOf(data, '来源').map((one) => textOf(one, '年份') ?? '');
  const yearOf = (day: number) => String(new Date(day * 86_400_000).getUTCFullYear());
  for (const [index, year] of years.entries()) {
    if (!sources.includes(year))
      yield complain(definition, `${year} 没有来源`, ['年份', index], ['年份'], ['来源']);
  }
  for (const [index, source] of sources.entries()) {
    if (!years.includes(source))
      yield complain(definition, `${source} 没有声明`, ['来源', index, '年份'], ['年份']);
  }
  const off = new Set<number>();
  for (const [index, holiday] of listOf(data, '节假日').entries()) {
    const from = daysAt(holiday, '开始日期') ?? 0;
    const to = daysAt(holiday, '结束日期') ?? from;
    const at = ['开始日期', '结束日期'].map((key) => ['节假日', index, key]);
    if (to < from) yield complain(definition, '假期先后', ...at);
    else if (to - from > 20) yield complain(definition, '假期太长', ...at);
    if (!years.includes(yearOf(from)) || !years.includes(yearOf(to))) {
      yield complain(definition, `${yearOf(from)} 假期不在年份里`, ...at, ['年份']);
    }
    for (let day = from; day <= Math.min(to, from + 30); day += 1) {
      if (off.has(day)) yield complain(definition, '假期重叠', ...at);
      off.add(day);
    }
  }
  for (const [index, text] of textsOf(data, '调休上班日').entries()) {
    const day = readDay(text) ?? 0;
    if (weekday(day) < 6) yield complain(definition, `${text} 不是周末`, ['调休上班日', index]);
    if (off.has(day)) yield complain(definition, `${text} 又放假又上班`, ['调休上班日', index], ['节假日']);
    if (!years.includes(yearOf(day)))
      yield complain(definition, `${text} 不在年份里`, ['调休上班日', index], ['年份']);
  }
};
