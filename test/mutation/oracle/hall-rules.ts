import type { Data, Path } from '../reading.js';
import { isMap, listOf, textOf, textsOf } from './complaint.js';
import { isLonger, readLimit } from './formats.js';
import { also, complain, type Definition, type Rule } from './world.js';

const LOCAL_FIELDS = ['承诺办结时限', '预约办理', '物流快递', '进度查询', '咨询方式', '监督投诉方式'];
const GONE = ['取消'];

const squeezed = (data: Data | undefined) => JSON.stringify(data ?? null).replace(/\s/gu, '');

/** The stretches of opening by the words for their days, in minutes. */
function openings(text: string): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  const parts = plain.split(';').map((part) => {
    const spans = [...part.matchAll(/(\d{1,2}):(\d{2})[-~—–至](\d{1,2}):(\d{2})/gu)].map((match) => {
      const [from = 0, fromMinute = 0, to = 0, toMinute = 0] = match.slice(1).map(Number);
      return [from * 60 + fromMinute, to * 60 + toMinute] as const;
    });
    return [part.replace(/\d.*$/u, ''), spans] as const;
  });
  return new Map(parts);
}

function opensBeyond(inner: string, outer: string): boolean {
  const hall = openings(outer);
  return [...openings(inner)].some(([days, spans]) =>
    spans.some(([from, to]) => !hall.get(days)?.some(([opens, closes]) => opens <= from && to <= closes)),
  );
}

/** A hall against the items of the city that it handles. */
export const hallRules: Rule = function* (hall, world) {
  if (hall.kind !== 'place') return;
  const entries = listOf(hall.data, '承办事项');
  const ids = entries.map((entry) => textOf(entry, '事项') ?? '');
  const windows = listOf(hall.data, '窗口').map((window) => textOf(window, '编号'));
  for (const [index, entry] of entries.entries()) {
    const at = (...path: Path): Path => ['承办事项', index, ...path];
    const id = ids[index] ?? '';
    if (ids.indexOf(id) < index) {
      yield complain(hall, `${id} 两次`, at('事项'), ['承办事项', ids.indexOf(id), '事项']);
    }
    for (const [nth, number] of textsOf(entry, '窗口').entries()) {
      if (!windows.includes(number)) {
        yield complain(hall, `没有窗口 ${number}`, at('窗口', nth), at('窗口'), ['窗口']);
      }
    }
    const hours = textOf(entry, '办理时间');
    const open = textOf(hall.data, '办公时间') ?? '';
    if (hours !== undefined && opensBeyond(hours, open)) {
      yield complain(hall, `${id} 办理时间超出办公时间`, at('办理时间'), ['办公时间']);
    }
    const item = world.byKind.item.get(id);
    if (item) yield* besideItem(hall, entry, item, at);
  }
};

function* besideItem(hall: Definition, entry: Data, item: Definition, at: (...path: Path) => Path) {
  const { id, data } = item;
  const local = isMap(entry) && isMap(entry.本地规定) ? entry.本地规定 : {};
  const declared = textsOf(data, '地方可变');
  for (const field of LOCAL_FIELDS) {
    if (local[field] === undefined) continue;
    const here = at('本地规定', field);
    if (squeezed(local[field]) === squeezed(data[field])) yield complain(hall, `${id} ${field} 重复`, here);
    else if (!declared.includes(field)) {
      yield also(complain(hall, `${id} ${field} 没有放开`, here), item, ['地方可变']);
    }
  }
  const [promise, promised] = [local, data].map((one) => readLimit(textOf(one, '承诺办结时限') ?? ''));
  if (promise && promised && (isLonger(promise, promised) || promise.clock !== promised.clock)) {
    const here = complain(hall, `${id} 本地承诺不比市里的短`, at('本地规定', '承诺办结时限'));
    yield also(here, item, ['承诺办结时限']);
  }
  const named = listOf(data, '办理地点').findIndex((place) => textOf(place, '地点') === hall.id);
  if (named >= 0) {
    yield also(complain(hall, `${id} 两边都写了`, at('事项')), item, ['办理地点', named, '地点']);
  }
  if (GONE.includes(textOf(data, '事项状态') ?? '')) {
    yield also(complain(hall, `${id} 已经取消`, at('事项')), item, ['事项状态']);
  }
  const phone = squeezed(textOf(entry, '电话'));
  const windows = listOf(hall.data, '窗口').filter((one) =>
    textsOf(entry, '窗口').includes(textOf(one, '编号') ?? ''),
  );
  if (phone !== 'null' && [hall.data, ...windows].some((one) => squeezed(textOf(one, '电话')) === phone)) {
    yield complain(hall, `${id} 电话重复`, at('电话'));
  }
}
