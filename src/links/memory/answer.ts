import type { Question } from '../question.js';
import { type Hop, VERDICT_KINDS, type Verdict } from '../verdict.js';

/** A verdict with what was asked, and when: what is kept of an address between runs. */
export interface Answer {
  /** Whole seconds since 1970. */
  readonly at: number;
  readonly question: Question;
  readonly verdict: Verdict;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of texts, as it comes from a file. */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isHop(value: unknown): value is Hop {
  return isFields(value) && typeof value.address === 'string' && Number.isSafeInteger(value.status);
}

function isNumberOrNull(value: unknown): boolean {
  return value === null || Number.isFinite(value);
}

/** A verdict, as it comes from a file. */
export function isVerdict(value: unknown): value is Verdict {
  return (
    isFields(value) &&
    VERDICT_KINDS.some((kind) => kind === value.kind) &&
    typeof value.reason === 'string' &&
    isNumberOrNull(value.status) &&
    Array.isArray(value.chain) &&
    value.chain.every(isHop) &&
    typeof value.final === 'string' &&
    typeof value.isPermanent === 'boolean' &&
    isTexts(value.missingFragments) &&
    isNumberOrNull(value.milliseconds) &&
    (value.isErrorPageChecked === undefined || typeof value.isErrorPageChecked === 'boolean')
  );
}
