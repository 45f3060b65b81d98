import { addDays, type DateText } from '../../values/date.js';
import type { Question } from '../question.js';
import { isGood, unanswered, type Verdict } from '../verdict.js';
import type { Answer } from './answer.js';

/** A page that led somewhere when it was last asked. */
export interface KnownPage {
  /** When it answered, in whole seconds since 1970. */
  readonly at: number;
  /** When a run last had need of it, likewise. */
  readonly used: number;
  /** It was made sure that it is no error page. */
  readonly isSoft404Checked: boolean;
  /** Fragments that the page has. */
  readonly fragments: readonly string[];
  /** `ok` or `redirected`, without missing fragments; no `milliseconds`, for whoever gets it has asked nobody. */
  readonly verdict: Verdict;
}

/** Pages by address (`Question.address`). */
export type KnownPages = ReadonlyMap<string, KnownPage>;

/** What of the past counts. */
export interface Trust {
  /** Whole seconds since 1970. */
  readonly now: number;
  /** In seconds; 0: nothing counts. */
  readonly maxAge: number;
  /** This run makes sure that pages are no error pages. */
  readonly soft404: boolean;
}

const DAY = 86_400;
const SHANGHAI = 8 * 3_600;

/** Why what is known of a page does not answer the question, however young it is. */
function shortOf(page: KnownPage, { fragments }: Question, soft404: boolean): string | undefined {
  if (soft404 && !page.isSoft404Checked) return '没有联网查，缓存里的结果没有核对过是不是错误页';
  const lacking = fragments.filter((fragment) => !page.fragments.includes(fragment));
  if (lacking.length === 0) return undefined;
  return `没有联网查，缓存里的结果没有核对过页内位置${lacking.map((fragment) => `「${fragment}」`).join('')}`;
}

/** The verdict that spares asking; `undefined` where it is too old, of the future, or less was looked for than is asked now. */
export function knownVerdict(
  known: KnownPages,
  question: Question,
  { now, maxAge, soft404 }: Trust,
): Verdict | undefined {
  const page = known.get(question.address);
  if (page === undefined) return undefined;
  const age = now - page.at;
  const isYoung = age >= 0 && age < maxAge;
  return isYoung && shortOf(page, question, soft404) === undefined ? page.verdict : undefined;
}

/** The verdict without a network: of any age, or `unknown` with the reason. */
export function offlineVerdict(known: KnownPages, question: Question, soft404: boolean): Verdict {
  const page = known.get(question.address);
  const lack = page ? shortOf(page, question, soft404) : '没有联网查，缓存里也没有它的结果';
  if (page && lack === undefined) return page.verdict;
  return unanswered('unknown', question.address, lack ?? '');
}

/** When the oldest of the pages answered, in seconds since 1970; `undefined` where none of them is known. */
export function oldestOf(known: KnownPages, addresses: Iterable<string>): number | undefined {
  let oldest: number | undefined;
  for (const address of addresses) {
    const at = known.get(address)?.at;
    if (at !== undefined && (oldest === undefined || at < oldest)) oldest = at;
  }
  return oldest;
}

/** Seconds as people say them: `3 天`, `5 小时`, `不到 1 小时`. */
export function describeAge(seconds: number): string {
  if (seconds >= DAY) return `${Math.floor(seconds / DAY)} 天`;
  return seconds >= 3_600 ? `${Math.floor(seconds / 3_600)} 小时` : '不到 1 小时';
}

/** The day in Shanghai at a moment, in whole seconds since 1970. */
export function dayOf(at: number): DateText {
  return addDays('1970-01-01', Math.floor((at + SHANGHAI) / DAY));
}

/** The day in Shanghai on which a page last answered, as far as is known. */
export function goodDay(known: KnownPages, address: string): DateText | undefined {
  const at = known.get(address)?.at;
  return at === undefined ? undefined : dayOf(at);
}

/** What became of the known pages in a run. */
export interface KnownSince extends Trust {
  /** What was asked in this run, or taken over from its journal. */
  readonly answers: Iterable<Answer>;
  /** Addresses that were not asked because they were known. */
  readonly recalled: ReadonlySet<string>;
}

/**
 * The known pages after a run: what answered well is known, whatever did not is forgotten, and so is what no run has had need of
 * for three times the age that counts (three days at least: a run that trusts nothing is no reason to forget other parts).
 */
export function renewKnown(known: KnownPages, since: KnownSince): KnownPages {
  const { now, maxAge, soft404, answers, recalled } = since;
  const kept = 3 * Math.max(maxAge, DAY);
  const next = new Map<string, KnownPage>();
  for (const [address, page] of known) {
    const used = recalled.has(address) ? now : page.used;
    if (now - used <= kept) next.set(address, used === page.used ? page : { ...page, used });
  }
  for (const { at, question, verdict } of answers) {
    const { address, fragments } = question;
    if (verdict.milliseconds === null || verdict.kind === 'unknown') continue; // Nobody was asked.
    if (isGood(verdict) && verdict.missingFragments.length === 0) {
      const bare: Verdict = { ...verdict, milliseconds: null };
      const isSoft404Checked = soft404 && verdict.isErrorPageChecked !== false;
      next.set(address, { at, used: now, isSoft404Checked, fragments, verdict: bare });
    } else next.delete(address);
  }
  return next;
}
