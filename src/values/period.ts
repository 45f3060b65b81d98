import { addDays, addMonths, type DateText } from './date.js';
import { parseLimit } from './limit.js';

/** A whole stretch of the calendar, in 月 or in 自然日. */
export interface Period {
  readonly amount: number;
  readonly unit: '月' | '自然日';
}

/** Reads `12个月`, `1年` or `180日`; `undefined` for other units and for fractions. */
export function parsePeriod(text: string): Period | undefined {
  const limit = parseLimit(text);
  if (limit?.kind !== 'span' || !Number.isInteger(limit.amount)) return undefined;
  switch (limit.unit) {
    case '月':
    case '自然日':
      return { amount: limit.amount, unit: limit.unit };
    case '年':
      return { amount: limit.amount * 12, unit: '月' };
    default:
      return undefined;
  }
}

/** The date at which the period ends that begins on `date`. Takes what `parseDate` returned. */
export function addPeriod(date: DateText, { amount, unit }: Period): DateText {
  return unit === '月' ? addMonths(date, amount) : addDays(date, amount);
}
