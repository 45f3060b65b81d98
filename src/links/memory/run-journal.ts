import type { Question } from '../question.js';
import type { Verdict } from '../verdict.js';
import { type Answer, isTexts } from './answer.js';
import { packVerdict, unpackVerdict } from './packed-verdicts.js';

/** The run that a journal is of: its first line. */
export interface JournalHeader {
  /** Version of the program; another one may judge otherwise. */
  readonly version: string;
  /** Whole seconds since 1970. */
  readonly started: number;
  /** What changes verdicts, by the option as people type it: `{'--map': 'www.rsj.example=127.0.0.1'}`. Left out: as by default. */
  readonly options: Readonly<Record<string, string>>;
}

export interface Journal {
  readonly header: JournalHeader;
  readonly answers: readonly Answer[];
}

/** Longer than this no run is gone on with, in seconds. */
export const MAX_JOURNAL_AGE = 24 * 3_600;
const FORMAT = 1;

/** The first line of a journal, with its line feed. */
export function formatHeader({ version, started, options }: JournalHeader): string {
  return `${JSON.stringify({ format: FORMAT, version, started, options })}\n`;
}

/** A line of a journal, with its line feed. */
export function formatAnswer({ at, question: { address, fragments }, verdict }: Answer): string {
  const packed = packVerdict(address, verdict);
  return `${JSON.stringify([at, address, fragments, verdict.milliseconds, packed])}\n`;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readAnswer(line: string): Answer | undefined {
  const row = parseLine(line);
  if (!Array.isArray(row)) return undefined;
  const [at, address, fragments, milliseconds, packed]: unknown[] = row;
  if (typeof at !== 'number' || typeof address !== 'string' || !isTexts(fragments)) return undefined;
  if (typeof milliseconds !== 'number' && milliseconds !== null) return undefined;
  const verdict = unpackVerdict(address, packed);
  return verdict && { at, question: { address, fragments }, verdict: { ...verdict, milliseconds } };
}

function isOptions(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && isTexts(Object.values(value));
}

function readHeader(line: string): JournalHeader | undefined {
  const value = parseLine(line);
  if (typeof value !== 'object' || value === null) return undefined;
  const { format, version, started, options } = value as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || typeof version !== 'string' || typeof started !== 'number') return undefined;
  return Number.isSafeInteger(started) && isOptions(options) ? { version, started, options } : undefined;
}

/** Reads a journal as far as it is whole: a line that was cut, and all behind it, was never written. `undefined` without a header. */
export function parseJournal(text: string): Journal | undefined {
  const lines = text.split('\n').slice(0, -1); // What no line feed ends was cut.
  const header = readHeader(lines[0] ?? '');
  if (header === undefined) return undefined;
  const answers: Answer[] = [];
  for (const line of lines.slice(1)) {
    const answer = readAnswer(line);
    if (answer === undefined) break;
    answers.push(answer);
  }
  return { header, answers };
}

/** May a run go on where another one stopped? */
export type Resumption =
  | { readonly kind: 'fits' }
  /** Never: it is too old, or another version wrote it. */
  | { readonly kind: 'stale'; readonly why: string }
  /** Not with these options; how they differ. */
  | { readonly kind: 'differs'; readonly options: readonly string[] };

/** Compares the run that stopped with the one that is to go on (`started`: now). */
export function compareRuns(stopped: JournalHeader, now: JournalHeader): Resumption {
  if (stopped.version !== now.version) return { kind: 'stale', why: '它是另一个版本的快办记的' };
  const age = now.started - stopped.started;
  if (age > MAX_JOURNAL_AGE) return { kind: 'stale', why: '它已经过了 24 小时' };
  if (age < 0) return { kind: 'stale', why: '它的时间比现在还晚' };
  const names = new Set([...Object.keys(stopped.options), ...Object.keys(now.options)]);
  const options = [...names].filter((name) => stopped.options[name] !== now.options[name]).toSorted();
  return options.length === 0 ? { kind: 'fits' } : { kind: 'differs', options };
}

/** The verdict of the run that is gone on with; `undefined` where the page was not asked, or not for all these fragments. */
export function resumedVerdict(
  answers: ReadonlyMap<string, Answer>,
  { address, fragments }: Question,
): Verdict | undefined {
  const answer = answers.get(address);
  if (!answer || !fragments.every((fragment) => answer.question.fragments.includes(fragment)))
    return undefined;
  const missingFragments = answer.verdict.missingFragments.filter((fragment) => fragments.includes(fragment));
  return { ...answer.verdict, missingFragments };
}
