import type { Severity } from '../diagnostic/diagnostic.js';
import type { Change, Subject } from './change.js';

/** What a change means for the citizen, the gravest first. */
export const LEVELS = ['burden', 'notice', 'relief', 'wording'] as const;
export type Level = (typeof LEVELS)[number];

export const LEVEL_NAMES = {
  burden: '加重',
  notice: '须知',
  relief: '减轻',
  wording: '文字',
} satisfies Record<Level, string>;

/** A reason that was recorded for a burden, and where. */
export interface RecordedReason {
  readonly reason: string;
  /** Such as `《劳动合同法》第五十七条` or `关于…的通知（人社厅函〔2026〕12号）`; empty where none is cited. */
  readonly basis: readonly string[];
  /** `reasons/…yaml`, or `提交 1a2b3c4d`. */
  readonly recordedIn: string;
  /** Why it does not do, as the end of a sentence: `没有写依据`; empty where it does. */
  readonly flaw: string;
}

/** A fact with what it means. */
export interface JudgedChange {
  readonly code: string;
  /** Name of the rule, such as `limit-longer`. */
  readonly rule: string;
  readonly level: Level;
  /** As the gate sees it: a burden without a recorded reason is an error. */
  readonly severity: Severity;
  /** One Chinese sentence without the name of the subject: 承诺办结时限由 5 个工作日延长到 10 个工作日（多 100%）. */
  readonly message: string;
  /** Of parts of a split and of sources of a merger: what it was compared with. Elsewhere null. */
  readonly against: Subject | null;
  /** 12 hexadecimal digits; the same change has the same in every commit. */
  readonly fingerprint: string;
  readonly change: Change;
  /** Null of what needs none, and where none was recorded. */
  readonly reason: RecordedReason | null;
}

/** `和原来的“高校毕业生档案接收”比`; empty where it is compared with itself. */
export function comparisonWords({ against }: Pick<JudgedChange, 'against'>): string {
  return against === null ? '' : `和原来的“${against.name}”比`;
}

/** The message where no heading says what it was compared with. */
export function standingAlone(change: Pick<JudgedChange, 'message' | 'against'>): string {
  const comparison = comparisonWords(change);
  return comparison === '' ? change.message : `${change.message}（${comparison}）`;
}
