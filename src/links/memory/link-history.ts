import { type DateText, formatDate, parseDate } from '../../values/date.js';
import { isGood, type Verdict, type VerdictKind } from '../verdict.js';

/** Verdicts of a page that was asked and not found as it should be. */
export type BadKind = Extract<VerdictKind, 'dead' | 'soft-404' | 'tls' | 'failing' | 'timeout' | 'blocked'>;

const SINCE = {
  dead: '打不开',
  'soft-404': '打不开',
  tls: '打不开',
  failing: '打不开',
  timeout: '打不开',
  blocked: '不让程序查看',
} satisfies Record<BadKind, string>;

/** How long an address has been bad. */
export interface BadSpell {
  /** The last verdict; but a refusal to let programs look says nothing new of a page that was bad before. */
  readonly kind: BadKind;
  readonly firstSeen: DateText;
  readonly lastSeen: DateText;
  /** Days on which it was asked and bad. */
  readonly timesSeen: number;
  /** The last day on which it is known to have been good. */
  readonly lastGood: DateText | null;
}

/** The addresses that are bad now (`Question.address`). */
export type LinkHistory = ReadonlyMap<string, BadSpell>;

/** What a run found out. */
export interface LinkRun {
  readonly today: DateText;
  /** By address, only what was asked in this run: nothing from the cache. */
  readonly verdicts: ReadonlyMap<string, Pick<Verdict, 'kind' | 'milliseconds'>>;
  /** The last day on which an address was good, as far as the cache knew before this run. */
  readonly goodDay: (address: string) => DateText | undefined;
  /** All addresses that the catalogue uses; `undefined` where the run covered only a part of it. */
  readonly inUse: ReadonlySet<string> | undefined;
}

function isBad(kind: string): kind is BadKind {
  return Object.hasOwn(SINCE, kind);
}

function seeAgain(
  spell: BadSpell | undefined,
  kind: BadKind,
  today: DateText,
  good: DateText | null,
): BadSpell {
  const fresh = { kind, firstSeen: today, lastSeen: today, timesSeen: 1, lastGood: good };
  if (spell === undefined) return fresh;
  // On another computer, or before this file was put back from Git, it was good in between.
  if (good !== null && good > spell.lastSeen) return fresh;
  // People may have seen the page all the time: what is bad for them too begins now.
  if (spell.kind === 'blocked' && kind !== 'blocked') return { ...fresh, lastGood: spell.lastGood ?? good };
  const next = kind === 'blocked' ? spell : { ...spell, kind };
  if (today <= spell.lastSeen) return next;
  return { ...next, lastSeen: today, timesSeen: spell.timesSeen + 1 };
}

/**
 * The history after a run: what is good again, or used no longer, is no part of it. What was not asked stays as it is.
 * A second run on the same day changes nothing unless it finds something else.
 */
export function updateHistory(
  history: LinkHistory,
  { today, verdicts, goodDay, inUse }: LinkRun,
): LinkHistory {
  const next = new Map(history);
  for (const [address, { kind, milliseconds }] of verdicts) {
    if (milliseconds === null) continue; // Nobody was asked.
    if (isGood({ kind })) next.delete(address);
    else if (isBad(kind)) {
      const good = goodDay(address) ?? null;
      const known = good !== null && good <= today ? good : null; // A clock may go wrong.
      next.set(address, seeAgain(history.get(address), kind, today, known));
    }
  }
  for (const address of inUse ? next.keys() : []) if (!inUse?.has(address)) next.delete(address);
  return next;
}

/** For people: `2026年11月2日起打不开，已经有 4 天查到，上一次正常是 2026年10月30日`. */
export function describeHistory({ kind, firstSeen, timesSeen, lastGood }: BadSpell): string {
  const since = `${formatDate(firstSeen)}起${SINCE[kind]}，已经有 ${timesSeen} 天查到`;
  return lastGood === null ? since : `${since}，上一次正常是 ${formatDate(lastGood)}`;
}

const VERSION = 1;
const KEYS = ['kind', 'firstSeen', 'lastSeen', 'timesSeen', 'lastGood'] as const;

/** The text of a history file: one line for each address, sorted, so that two versions can be compared line by line. */
export function formatHistory(history: LinkHistory): string {
  const sorted = [...history].toSorted(([left], [right]) => (left < right ? -1 : 1));
  const lines = sorted.map(
    ([address, spell]) => `    ${JSON.stringify(address)}: ${JSON.stringify(spell, [...KEYS])}`,
  );
  const list = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "version": ${VERSION},\n  "addresses": ${list}\n}\n`;
}

function isDay(value: unknown): value is DateText {
  return typeof value === 'string' && parseDate(value) === value;
}

function isSpell(value: unknown): value is BadSpell {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, firstSeen, lastSeen, timesSeen, lastGood } = value as Readonly<Record<string, unknown>>;
  return (
    typeof kind === 'string' &&
    isBad(kind) &&
    isDay(firstSeen) &&
    isDay(lastSeen) &&
    firstSeen <= lastSeen &&
    Number.isSafeInteger(timesSeen) &&
    Number(timesSeen) > 0 &&
    (lastGood === null || isDay(lastGood))
  );
}

/** Reads the text of a history file; `undefined` if it is damaged or of a version unknown here. */
export function parseHistory(text: string): LinkHistory | undefined {
  try {
    const { version, addresses } = JSON.parse(text.replace(/^\uFEFF/u, '')) as Readonly<
      Record<string, unknown>
    >;
    if (version !== VERSION || typeof addresses !== 'object' || addresses === null) return undefined;
    const history = new Map<string, BadSpell>();
    for (const [address, spell] of Object.entries(addresses)) {
      if (!isSpell(spell)) return undefined;
      history.set(address, spell);
    }
    return history;
  } catch {
    return undefined;
  }
}
