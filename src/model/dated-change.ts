import type { Bundle, Catalogue, ServiceItem, SpecialList } from '../catalog/catalogue.js';
import { fileOf } from '../catalog/kinds.js';
import { compareDates, type DateText, formatDate } from '../values/date.js';
import { absenceOn, isListedOn } from './in-force.js';
import type { Indices } from './indices.js';
import type { Hall } from './item-places.js';

/** An item that a change is about. */
export interface ConcernedItem {
  readonly id: string;
  readonly name: string;
  /** Relative to the catalogue. */
  readonly file: string;
}

/** A change that citizens are to be told, and what the catalogue still lacks for it. */
export interface DatedChange {
  readonly kind: 'power' | 'item' | 'list' | 'law';
  readonly id: string;
  /** Relative to the catalogue. */
  readonly file: string;
  readonly name: string;
  /** What happens: 取消, 承接 … of a power, 生效 or 失效 of an item, 列入 or 移出 of a list, 修订 or 废止 of a law. */
  readonly change: string;
  /** The day from which it holds. */
  readonly date: DateText;
  readonly items: readonly ConcernedItem[];
  /** What is left to be done in the catalogue, in Chinese; empty where all has followed. */
  readonly tasks: readonly string[];
}

interface Listing {
  readonly list: SpecialList;
  readonly entry: SpecialList['事项'][number];
}

/** What changes are looked for in. `today` is YYYY-MM-DD. */
export interface ChangeContext {
  readonly catalogue: Catalogue;
  readonly indices: Indices;
  readonly today: DateText;
  /** Where each item stands on lists and in bundles, by its id. */
  readonly listings: ReadonlyMap<string, readonly Listing[]>;
  readonly bundles: ReadonlyMap<string, readonly Bundle[]>;
  /** The halls that handle each item (`承办事项`), by its id. */
  readonly halls: ReadonlyMap<string, readonly Hall[]>;
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

export function changeContext(catalogue: Catalogue, indices: Indices, today: DateText): ChangeContext {
  const listings = new Map<string, Listing[]>();
  for (const list of catalogue.definitions.list.values()) {
    for (const entry of list.事项) add(listings, entry.事项, { list, entry });
  }
  const bundles = new Map<string, Bundle[]>();
  for (const bundle of catalogue.definitions.bundle.values()) {
    for (const { 事项 } of bundle.成员) if (事项 !== undefined) add(bundles, 事项, bundle);
  }
  const halls = new Map<string, Hall[]>();
  for (const hall of catalogue.definitions.place.values()) {
    for (const { 事项 } of hall.承办事项 ?? []) add(halls, 事项, hall);
  }
  return { catalogue, indices, today, listings, bundles, halls };
}

export function concerned(id: string, item: ServiceItem): ConcernedItem {
  return { id, name: item.事项名称, file: fileOf('item', id) };
}

/** The later of two days: a change that lies ahead is judged by its own day, others by today. */
export function laterOf(a: DateText, b: DateText): DateText {
  return compareDates(a, b) >= 0 ? a : b;
}

/** Is the item still offered on a day, or planned? */
export function isKept(item: ServiceItem, day: DateText): boolean {
  return absenceOn(item, day) === undefined;
}

/** What is to be done so that an item is gone from `date` on: its state, the lists and the bundles that carry it. */
export function withdrawalTasks(
  { listings, bundles, halls, today }: ChangeContext,
  id: string,
  item: ServiceItem,
  date: DateText,
): readonly string[] {
  const name = item.事项名称;
  const isAhead = compareDates(date, today) > 0;
  const day = laterOf(date, today);
  const own = isAhead ? `写上「失效日期」${formatDate(date)}` : '状态改成“取消”';
  const mustChange = isAhead ? isKept(item, day) : item.事项状态 === '在用';
  return [
    ...(mustChange ? [`事项「${name}」：${own}`] : []),
    ...(listings.get(id) ?? [])
      .filter(({ entry }) => isListedOn(entry, day))
      .map(({ list }) => `清单「${list.名称}」：给「${name}」写上「失效日期」${formatDate(date)}`),
    ...(bundles.get(id) ?? []).map(
      (bundle) => `一件事「${bundle.名称}」：从${formatDate(date)}起不能再含「${name}」，换掉这个成员`,
    ),
    ...(halls.get(id) ?? []).map(
      (hall) => `大厅「${hall.名称}」：从${formatDate(date)}起把「${name}」移出「承办事项」`,
    ),
  ];
}
