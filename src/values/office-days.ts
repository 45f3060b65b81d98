const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const NAMES = '一二三四五六日';

/** A day of the week, 1 for 星期一 to 7 for 星期日. */
export type Weekday = (typeof WEEKDAYS)[number];

/** On which days an office opens; days of the week in ascending order. */
export type OfficeDays = '工作日' | '每天' | readonly Weekday[];

/**
 * Reads the days of office hours: `工作日`, `每天`, `周一-周五`, `周六、周日`, `周六日`, `周末`, also with 星期. Takes text
 * without white space and with `-` for every dash. `undefined` for anything else and for a reversed range.
 */
export function parseDays(text: string): OfficeDays | undefined {
  if (text === '工作日') return '工作日';
  if (text === '每天' || text === '每日') return '每天';
  if (text === '周末') return [6, 7];
  if (!/^(?:周|星期|礼拜)/u.test(text)) return undefined;
  const days = new Set<Weekday>();
  for (const piece of text.split(/[、,和及]/u)) {
    const found = parsePiece(piece.replace(/周|星期|礼拜/gu, '').replaceAll('天', '日'));
    if (found.length === 0) return undefined;
    for (const day of found) days.add(day);
  }
  return WEEKDAYS.filter((day) => days.has(day));
}

/** A range such as `一-五`, or names in a row such as `六日`; empty when it is neither. */
function parsePiece(piece: string): readonly Weekday[] {
  const range = /^([一二三四五六日])-([一二三四五六日])$/u.exec(piece);
  if (range !== null) {
    const [, first = '', last = ''] = range;
    return WEEKDAYS.slice(NAMES.indexOf(first), NAMES.indexOf(last) + 1);
  }
  return /^[一二三四五六日]{1,7}$/u.test(piece) ? WEEKDAYS.filter((day) => piece.includes(nameOf(day))) : [];
}

/** The one way days are shown; three days or more in a row become a range: `周一至周五`, `周三、周六`. */
export function formatDays(days: OfficeDays): string {
  if (typeof days === 'string') return days;
  const labels: string[] = [];
  for (let index = 0; index < days.length; ) {
    const run = runFrom(days, index);
    const [first = '', ...others] = run.map((day) => `周${nameOf(day)}`);
    labels.push(...(run.length < 3 ? [first, ...others] : [`${first}至${others.at(-1) ?? ''}`]));
    index += run.length;
  }
  return labels.join('、');
}

function runFrom(days: readonly Weekday[], start: number): readonly Weekday[] {
  const rest = days.slice(start);
  const end = rest.findIndex((day, index) => index > 0 && day !== (rest[index - 1] ?? 0) + 1);
  return end < 0 ? rest : rest.slice(0, end);
}

function nameOf(day: Weekday): string {
  return NAMES.charAt(day - 1);
}
