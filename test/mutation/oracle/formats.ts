// Written from 编辑手册 and research, not from src/values/: two readings of the same words must agree.

const DAY_MS = 86_400_000;
const CODE_LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Widths and spaces do not matter in limits, dates, telephones and hours (编辑手册, 问答). */
function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}

export interface Span {
  readonly amount: number;
  /** Working time is counted in minutes (480 a working day), calendar time in days. */
  readonly clock: 'working' | 'calendar';
}

const UNITS: Readonly<Record<string, Span>> = {
  分钟: { amount: 1, clock: 'working' },
  小时: { amount: 60, clock: 'working' },
  个小时: { amount: 60, clock: 'working' },
  工作日: { amount: 480, clock: 'working' },
  个工作日: { amount: 480, clock: 'working' },
  日: { amount: 1, clock: 'calendar' },
  天: { amount: 1, clock: 'calendar' },
  自然日: { amount: 1, clock: 'calendar' },
  个自然日: { amount: 1, clock: 'calendar' },
  个月: { amount: 30, clock: 'calendar' },
  年: { amount: 365, clock: 'calendar' },
};

/** 编辑手册 rule 9. */
export function readLimit(text: string): Span | undefined {
  const plain = folded(text);
  if (/^(?:即时办结|即时|当场办结|当场|即办)$/u.test(plain)) return { amount: 30, clock: 'working' };
  const parts = /^(\d{1,4}(?:\.\d)?)(\D+?)内?$/u.exec(plain);
  const unit = UNITS[parts?.[2] ?? ''];
  const amount = Number(parts?.[1]);
  return unit && amount > 0 ? { amount: amount * unit.amount, clock: unit.clock } : undefined;
}

/** The rule of the handbook: n working days count as ⌈n/5⌉×7 calendar days. */
function calendarDays({ amount, clock }: Span): number {
  return clock === 'calendar' ? amount : Math.ceil(Math.ceil(amount / 480) / 5) * 7;
}

/** Is `left` longer than `right`? */
export function isLonger(left: Span, right: Span): boolean {
  if (left.clock === right.clock) return left.amount > right.amount;
  return calendarDays(left) > calendarDays(right);
}

/** The day as a number of days, `undefined` if there is no such day. */
export function readDay(text: string): number | undefined {
  const parts = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号])$/u.exec(folded(text));
  if (!parts) return undefined;
  const [year, month, day] = [parts[1], parts[3] ?? parts[5], parts[4] ?? parts[6]].map(Number) as [
    number,
    number,
    number,
  ];
  const time = new Date(Date.UTC(year, month - 1, day));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isReal && year >= 1900 && year < 2200 ? time.getTime() / DAY_MS : undefined;
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: number): number {
  return new Date(day * DAY_MS).getUTCDay() || 7;
}

function weighted(text: string, weights: readonly number[], base: (letter: string) => number): number {
  return weights.reduce((sum, weight, at) => sum + weight * base(text.charAt(at)), 0);
}

/** GB 32100: form, organisation code inside (GB 11714), check character. */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u.test(text)) return false;
  const inner =
    (11 - (weighted(text.slice(8), [3, 7, 9, 10, 5, 8, 4, 2], (one) => parseInt(one, 36)) % 11)) % 11;
  if (text[16] !== (inner === 10 ? 'X' : String(inner))) return false;
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const outer = (31 - (weighted(text, weights, (one) => CODE_LETTERS.indexOf(one)) % 31)) % 31;
  return text[17] === CODE_LETTERS[outer];
}

/** A telephone that can be dialled from anywhere: area code, mobile or hotline. */
function isPhone(text: string): boolean {
  const plain = folded(text).replace(/[‐-―−]/gu, '-');
  return (
    /^(?:12\d{3}|95\d{3,6}|96\d{3,4}|[48]00-?\d{3}-?\d{4}|(?:\+?86-?)?1[3-9]\d-?\d{4}-?\d{4})$/u.test(
      plain,
    ) ||
    /^\(?0(?:10|2\d|[3-9]\d\d)\)?-?(?:[1-9]\d{6,7}|12\d{3}|9[56]\d{3,4})(?:(?:-|转|分机)\d{1,6})?$/u.test(
      plain,
    )
  );
}

const HOURS_DAYS =
  /^(?:工作日|每天|每日|(?:周|星期)[一二三四五六日天](?:[-、](?:周|星期)?[一二三四五六日天])*|法定节假日)/u;

function isHours(text: string): boolean {
  const parts = folded(text)
    .replace(/[‐-―−~〜至到]/gu, '-')
    .split(';');
  return parts.every((part) => {
    const days = HOURS_DAYS.exec(part)?.[0];
    if (days === undefined) return false;
    let last = -1;
    return part
      .slice(days.length)
      .split(/[、,]/u)
      .every((span) => {
        const times = /^(\d{1,2}):([0-5]\d)-(\d{1,2}):([0-5]\d)$/u.exec(span);
        if (!times) return false;
        const [from, to] = [
          Number(times[1]) * 60 + Number(times[2]),
          Number(times[3]) * 60 + Number(times[4]),
        ];
        const isOrdered = from >= last && from < to && to <= 1440;
        last = to;
        return isOrdered;
      });
  });
}

function isAddress(text: string): boolean {
  const form = /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][^\s<>"{}|^\\`\p{Cf}]*)?$/iu;
  return form.test(text) && URL.canParse(text);
}

const PATH =
  /^files(?:\/[^/\s.\\<>:"|?*\p{Cf}][^/\\<>:"|?*\n\t\p{Cf}]*)+\.(?:docx|xlsx|pdf|doc|xls|png|jpg|zip)$/iu;

/** Formats of the schemas: is the text well written? A format that is not here is an error of the oracle. */
export const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  办结时限: (text) => readLimit(text) !== undefined,
  法定办结时限: (text) =>
    /^(?:无|未规定|法律法规未规定)$/u.test(folded(text)) || readLimit(text) !== undefined,
  核对周期: (text) => readLimit(text)?.clock === 'calendar',
  日期: (text) => readDay(text) !== undefined,
  完成时限: (text) =>
    folded(text) === '持续推进' ||
    readDay(text) !== undefined ||
    /^(?:19|20|21)\d\d(?:年(?:0?[1-9]|1[0-2])月(?:[底末]前?)?|[-/.](?:0?[1-9]|1[0-2]))$/u.test(folded(text)),
  电话: isPhone,
  办公时间: isHours,
  统一社会信用代码: isCreditCode,
  基本编码: (text) => /^\d{12}$/u.test(text),
  实施编码: (text) => /^[0-9A-HJ-NPQRTUWXY]{18}[1-7]\d{12}$/u.test(text),
  业务办理项编码: (text) => /^[0-9A-HJ-NPQRTUWXY]{18}[1-7]\d{14}$/u.test(text),
  网址: isAddress,
  附件: (text) => PATH.test(text) && !text.includes('..'),
  百分数: (text) => /^(?:100|\d{1,2}(?:\.\d{1,2})?)%$/u.test(folded(text)),
};
