import { parseChineseNumber } from './chinese-number.js';
import type { Limit, LimitUnit } from './limit-arithmetic.js';
import { remembering } from './remembering.js';
import { normaliseText } from './text.js';

export {
  compareLimits,
  formatPercent,
  type Limit,
  type LimitFamily,
  type LimitUnit,
  limitFamily,
  speedupRate,
} from './limit-arithmetic.js';

/** A statutory limit may be absent; that is a fact of its own and never the same as zero. */
export type StatutoryLimit = Limit | { readonly kind: 'none' };

const MAX_AMOUNT = 9999;
const INSTANT_WORDS: ReadonlySet<string> = new Set(['即时办结', '即时', '当场办结', '当场', '即办']);
const NONE_WORDS: ReadonlySet<string> = new Set(['无', '法律法规未规定', '未规定']);

// A bare 月 is no unit here: "3月" is March.
const UNIT_WORDS: ReadonlyMap<string, LimitUnit> = new Map([
  ['分钟', '分钟'],
  ['小时', '小时'],
  ['个小时', '小时'],
  ['工作日', '工作日'],
  ['个工作日', '工作日'],
  ['日', '自然日'],
  ['天', '自然日'],
  ['自然日', '自然日'],
  ['个自然日', '自然日'],
  ['日历日', '自然日'],
  ['个日历日', '自然日'],
  ['个月', '月'],
  ['年', '年'],
] as const);

/**
 * Reads a limit as an editor writes it: `10个工作日`, `十个工作日`, `15日` (also 天, 自然日, 日历日), `3个月`,
 * `30分钟`, `10个工作日内`, `即时办结`. `undefined` for zero, for more than one decimal, and for anything else.
 */
export const parseLimit: (text: string) => Limit | undefined = remembering(readLimit);

function readLimit(text: string): Limit | undefined {
  const plain = normaliseText(text);
  if (INSTANT_WORDS.has(plain)) return { kind: 'instant' };
  const parts = /^(\d{1,4}(?:\.\d)?|[零〇一二两三四五六七八九十百]{1,8})(\D{1,4}?)(?:以?内)?$/u.exec(plain);
  if (parts === null) return undefined;
  const [, amountText = '', unitText = ''] = parts;
  const unit = UNIT_WORDS.get(unitText);
  const amount = parseAmount(amountText);
  return unit === undefined || amount === undefined ? undefined : { kind: 'span', amount, unit };
}

function parseAmount(text: string): number | undefined {
  const amount = /^\d/u.test(text) ? Number(text) : parseChineseNumber(text);
  return amount !== undefined && amount > 0 && amount <= MAX_AMOUNT ? amount : undefined;
}

/** Reads a statutory limit: a limit, or `无` when no law sets one. */
export function parseStatutoryLimit(text: string): StatutoryLimit | undefined {
  return NONE_WORDS.has(normaliseText(text)) ? { kind: 'none' } : parseLimit(text);
}

/** The one way a limit is shown: `10个工作日`, `15日`, `3个月`, `2年`, `30分钟`, `1小时`, `即时办结`. */
export function formatLimit(limit: Limit): string {
  if (limit.kind === 'instant') return '即时办结';
  return `${limit.amount}${UNIT_SUFFIX[limit.unit]}`;
}

const UNIT_SUFFIX = {
  分钟: '分钟',
  小时: '小时',
  工作日: '个工作日',
  自然日: '日',
  月: '个月',
  年: '年',
} as const satisfies Record<LimitUnit, string>;

/** As `formatLimit`; `法律法规未规定` where no law sets a limit. */
export function formatStatutoryLimit(limit: StatutoryLimit): string {
  return limit.kind === 'none' ? '法律法规未规定' : formatLimit(limit);
}
