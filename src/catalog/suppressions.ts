import type { Range } from '../diagnostic/diagnostic.js';
import { isReason } from '../values/reason.js';
import { type Comment, commentsIn, type PlainText } from './yaml-comments.js';

/**
 * Why a comment that speaks of 忽略 silences nothing: it names no code, gives no reason, says it in other words than
 * agreed, or stands in a text because there is no space before its `#`.
 */
export type SuppressionFlaw = 'no-code' | 'no-reason' | 'unclear' | 'in-text';

/** What an editor wants silenced, and why: `# 忽略 F104：理由`. Plain data, so that it can be cached. */
export interface Suppression {
  /** As messages write them, whether or not they exist. */
  readonly codes: readonly string[];
  readonly reason: string;
  readonly flaw: SuppressionFlaw | null;
  /** The comment as it is written. */
  readonly words: string;
  /** Place of the comment. */
  readonly range: Range;
  /** Findings that start on these lines are meant, both included; `to` is below `from` where nothing follows. */
  readonly from: number;
  readonly to: number;
}

const WORD = '忽略';
const MAYBE_THERE = /[#＃][^\n]*忽略/u;

const LETTER = 'A-Za-zＡ-Ｚａ-ｚ';
const DIGIT = '0-9０-９';
const EXACT_CODE = `[${LETTER}][${DIGIT}]{3}(?![${LETTER}${DIGIT}])`;
const ROUGH_CODE = `[${LETTER}]{1,2}[-－]?[${DIGIT}]{2,5}`;
const BEGINNING = /^[#＃]+[\s：:，,、。【（([-]*忽略[\s：:，,、]*/u;
// After a mere space a word such as “A10” belongs to the reason.
const CODE_LIST = new RegExp(
  `^${ROUGH_CODE}(?:\\s*[、，,；;/和与及]\\s*${ROUGH_CODE}|\\s+${EXACT_CODE})*`,
  'u',
);
const EACH_CODE = new RegExp(ROUGH_CODE, 'gu');
const BEFORE_REASON = /^[\s：:，,、。；;=—–-]*(?:(?:理由|原因)(?:是|为)?[\s：:]+)?/u;
const CODELESS = /^[#＃]+\s*忽略(?:[\s：:，,]|$)/u;
const MENTION = new RegExp(`忽略.{0,10}${EXACT_CODE}|${EXACT_CODE}.{0,4}忽略`, 'u');
const IN_TEXT = new RegExp(`[#＃]\\s*忽略[\\s：:]*${ROUGH_CODE}`, 'u');

type Reading = Pick<Suppression, 'codes' | 'reason' | 'flaw'>;

/** Full width, small letters and hyphens are slips of the keyboard. */
function asCode(written: string): string {
  return written.normalize('NFKC').replace('-', '').toUpperCase();
}

/** What a comment says about 忽略; `undefined` for any other comment. */
function readComment(words: string): Reading | undefined {
  const beginning = BEGINNING.exec(words)?.[0];
  const list = beginning === undefined ? undefined : CODE_LIST.exec(words.slice(beginning.length))?.[0];
  if (beginning !== undefined && list !== undefined) {
    const reason = words
      .slice(beginning.length + list.length)
      .replace(BEFORE_REASON, '')
      .trim();
    const codes = [...new Set(Array.from(list.matchAll(EACH_CODE), ([code]) => asCode(code)))];
    return { codes, reason, flaw: isReason(reason) ? null : 'no-reason' };
  }
  if (MENTION.test(words)) return { codes: [], reason: '', flaw: 'unclear' };
  return CODELESS.test(words) ? { codes: [], reason: '', flaw: 'no-code' } : undefined;
}

/** Is this a comment that silences a finding, or is meant to? `comment` begins with its `#`. */
export function isSuppressionComment(comment: string): boolean {
  return comment.includes(WORD) && readComment(comment) !== undefined;
}

function rangeOf(line: number, column: number, words: string): Range {
  return { start: { line, column }, end: { line, column: column + words.length } };
}

function inComment({ line, column, words, from, to }: Comment): readonly Suppression[] {
  const reading = readComment(words);
  return reading ? [{ ...reading, words, range: rangeOf(line, column, words), from, to }] : [];
}

function inText({ text, line, column }: PlainText): readonly Suppression[] {
  return text.split('\n').flatMap((part, index): readonly Suppression[] => {
    const found = IN_TEXT.exec(part);
    if (!found) return [];
    const words = part.slice(found.index).trimEnd();
    const start = index === 0 ? column + found.index : found.index + 1;
    const range = rangeOf(line + index, start, words);
    return [{ codes: [], reason: '', flaw: 'in-text', words, range, from: 1, to: 0 }];
  });
}

/** The suppressions of one file, in its order. Pure; costs next to nothing where the text does not speak of 忽略. */
export function suppressionsIn(text: string): readonly Suppression[] {
  if (!text.includes(WORD) || !MAYBE_THERE.test(text)) return [];
  const { comments, plainTexts } = commentsIn(text);
  const found = [...comments.flatMap(inComment), ...plainTexts.flatMap(inText)];
  return found.toSorted((a, b) => a.range.start.line - b.range.start.line);
}
