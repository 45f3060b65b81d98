import type { ServiceItem } from '../catalog/catalogue.js';
import type { Path } from '../diagnostic/diagnostic.js';
import { formatHours, parseHours } from '../values/hours.js';
import { formatLimit, parseLimit } from '../values/limit.js';
import { formatPhone, parsePhone } from '../values/phone.js';
import { normaliseText } from '../values/text.js';
import type { HandledItem } from './item-places.js';

/** A field that an item may leave to the halls of the districts. */
type LocalField = NonNullable<ServiceItem['地方可变']>[number];

const LOCAL_FIELDS = [
  '承诺办结时限',
  '预约办理',
  '物流快递',
  '进度查询',
  '咨询方式',
  '监督投诉方式',
] as const satisfies readonly LocalField[];

/** A fact of an item that a hall sets for itself. */
export interface LocalFact {
  readonly field: LocalField;
  readonly local: unknown;
  /** What the item says; `undefined` where it says nothing. */
  readonly general: unknown;
  /** Below the entry of 承办事项. */
  readonly path: Path;
}

/** What a hall says in place of the item: all under 本地规定, and 办理时间 where the item has hours of its own. */
export function localFacts({ 办理时间, 本地规定 }: HandledItem, item: ServiceItem): readonly LocalFact[] {
  const hours: readonly LocalFact[] =
    办理时间 === undefined || item.办理时间 === undefined
      ? []
      : [{ field: '办理时间', local: 办理时间, general: item.办理时间, path: ['办理时间'] }];
  const others = LOCAL_FIELDS.flatMap((field): readonly LocalFact[] => {
    const local = 本地规定?.[field];
    return local === undefined ? [] : [{ field, local, general: item[field], path: ['本地规定', field] }];
  });
  return [...hours, ...others];
}

function canonicalText(text: string): string {
  const limit = parseLimit(text);
  if (limit) return formatLimit(limit);
  const hours = parseHours(text);
  if (hours) return formatHours(hours);
  const phone = parsePhone(text);
  return phone ? formatPhone(phone) : normaliseText(text);
}

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return canonicalText(value);
  if (Array.isArray(value)) return value.map(canonical).sort();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, canonical(child)]);
  return entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

/** Do both say the same, however it is written? */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}
