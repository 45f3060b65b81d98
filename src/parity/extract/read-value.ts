import { parseDate } from '../../values/date.js';
import { parseHours } from '../../values/hours.js';
import { type Limit, type LimitUnit, parseStatutoryLimit } from '../../values/limit.js';
import { parsePercent } from '../../values/percent.js';
import { formatPhone, parsePhone } from '../../values/phone.js';
import { normaliseText } from '../../values/text.js';
import { parseTotalLimit, type TotalLimit } from '../../values/total-limit.js';

const SUM_UNITS: Readonly<Record<string, LimitUnit>> = {
  个工作日: '工作日',
  小时: '小时',
  分钟: '分钟',
  日: '自然日',
  年: '年',
  个月: '月',
};

/** Sums grow beyond what one limit may be, so they are read part by part where the shorter way fails. */
function longSum(text: string): TotalLimit | undefined {
  const parts = [...text.matchAll(/(\d+(?:\.\d)?)(个工作日|小时|分钟|日|年|个月)/gu)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return undefined;
  return parts.map(([, amount, unit = '']): Limit => {
    return { kind: 'span', amount: Number(amount), unit: SUM_UNITS[unit] ?? '分钟' };
  });
}

function totalLimitIn(text: string): TotalLimit | undefined {
  const plain = text.replace(/^最长/u, '');
  return parseTotalLimit(plain) ?? longSum(plain);
}

/** `一次不跑`, `最多跑2次`, `13份`, `最多6份`, `不用交`, `7项`. */
function countIn(text: string): number | undefined {
  if (text === '一次不跑' || text === '不用交') return 0;
  const digits = /^(?:最多跑(\d{1,6})次|(?:最多)?(\d{1,6})份|(\d{1,6})项)$/u.exec(text)?.slice(1);
  const amount = digits?.find((each) => each !== undefined);
  return amount === undefined ? undefined : Number(amount);
}

/** `原件1份,复印件2份`, either alone, `不收纸质件`. */
function copiesIn(text: string): { readonly original: number; readonly copy: number } | undefined {
  if (text === '不收纸质件') return { original: 0, copy: 0 };
  const [whole, original, copy] =
    /^(?:原件(\d{1,6})份)?(?:(?:^|(?<=份),)复印件(\d{1,6})份)?$/u.exec(text) ?? [];
  return whole ? { original: Number(original ?? 0), copy: Number(copy ?? 0) } : undefined;
}

function phoneIn(text: string): string | undefined {
  const phone = parsePhone(text);
  return phone && formatPhone(phone);
}

/** One reader for each type whose words say a value of their own. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  limit: parseStatutoryLimit,
  'total-limit': totalLimitIn,
  percent: parsePercent,
  count: countIn,
  copies: copiesIn,
  date: parseDate,
  hours: parseHours,
  phone: phoneIn,
};

/**
 * Reads what a displayed text means, from its words alone: a limit, a date, a number of copies.
 * @param type of the fact: `limit`, `total-limit`, `percent`, `count`, `copies`, `date`, `hours`, `phone`
 * @param text as displayed, or after `normaliseText`
 * @returns the value in the form of the catalogue's facts; `undefined` where the text is not of the type, and for types whose words are
 *   their value (`text`, `code`, `address`, `link`) or do not tell it (`file`, `basis`)
 */
export function readValue(type: string, text: string): unknown {
  const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  return read?.(normaliseText(text));
}
