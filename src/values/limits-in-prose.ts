import { parseLimit } from './limit.js';
import { type TotalLimit, totalLimit } from './total-limit.js';

/** A limit in running text. */
export interface LimitInProse {
  readonly total: TotalLimit;
  /** Offsets in UTF-16 units; `end` is the one after the last. */
  readonly start: number;
  readonly end: number;
}

const AMOUNT = String.raw`(?:\d{1,4}(?:\.\d)?|[零〇一二两三四五六七八九十百]{1,8})`;
// The year of a date is no limit, nor is its day.
const UNIT = String.raw`(?:(?:个\s?)?(?:工作日|自然日|日历日|小时)|个\s?月|日|天|分钟|年(?!\s?\d{1,2}\s?月))`;
const LIMIT = String.raw`(?<![\d.]|第\s?|[\d一二三四五六七八九十]\s?月\s?)${AMOUNT}\s?${UNIT}`;
const ONE = new RegExp(LIMIT, 'gu');
const SUM = new RegExp(String.raw`${LIMIT}(?:\s?[零又加]?\s?${LIMIT})*`, 'gu');

/**
 * The limits that running text names, in their order: `10 个工作日`, `十五日`, `24小时`; parts that stand together are one limit
 * (`6 个工作日 30 分钟`), or none if they cannot be added. Dates (`8月10日`) and ordinals (`第3日`) are none.
 */
export function limitsInProse(text: string): readonly LimitInProse[] {
  // Digits keep their places.
  const plain = text.replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
  return [...plain.matchAll(SUM)].flatMap(({ 0: whole, index }) => {
    const parts = (whole.match(ONE) ?? []).map((part) => parseLimit(part));
    const known = parts.filter((part) => part !== undefined);
    const total = known.length === parts.length ? totalLimit(known) : undefined;
    return total ? [{ total, start: index, end: index + whole.length }] : [];
  });
}
