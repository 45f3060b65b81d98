import type { Finding } from '../diagnostic/code-doc.js';
import { asTypedInEnglish } from '../values/width.js';
import { rebracketed } from './chinese-marks.js';
import type { ListShape, Vocabulary } from './schema-shape.js';
import { asQuoted, asYaml } from './written.js';

/** What to write in place of a value, and whether only that can be meant. */
export type Repair = Pick<Finding, 'fix' | 'isCertain'>;

/** Nothing, or the one measure word of a count: other words may say something else. */
const COUNTED = /^[份次个件]?$/u;

/**
 * Of another type than is wanted.
 * @param shape what the list holds, where one is wanted
 */
export function repairOfType(
  type: string,
  data: unknown,
  knownKeys: Vocabulary['knownKeys'],
  shape: ListShape | undefined,
): Repair {
  if (typeof data === 'object') {
    // `- 注意: 带原件`: one sentence with an English colon.
    const [[key, value] = ['', undefined], ...others] = Object.entries(data ?? {});
    const isSentence = others.length === 0 && typeof value === 'string' && !knownKeys.has(key);
    return type === 'string' && isSentence ? { fix: `'${`${key}: ${value}`.replaceAll("'", "''")}'` } : {};
  }
  const text = String(data);
  if (type === 'integer') {
    const digits = /^(\d+)(\D{0,2})$/u.exec(asTypedInEnglish(text));
    return digits?.[1] === undefined ? {} : { fix: digits[1], isCertain: COUNTED.test(digits[2] ?? '') };
  }
  const brackets = rebracketed(text, type);
  if (type !== 'array' || shape?.holds !== 'names') return brackets ? { fix: brackets.fix } : {};
  if (brackets) return { fix: brackets.fix, isCertain: true };
  const words = text.split(/[、，,]/u).map((word) => word.trim());
  const allowed = new Set(shape.allowed);
  return { fix: `[${words.map(asYaml).join(', ')}]`, isCertain: words.every((word) => allowed.has(word)) };
}

/** How 是 and 否 are answered elsewhere. */
const ANSWERS: Readonly<Record<string, '是' | '否'>> = {
  ...{ yes: '是', y: '是', true: '是', '√': '是', '✓': '是', '✔': '是', '☑': '是' },
  ...{ no: '否', n: '否', false: '否', '×': '否', '✗': '否', '✘': '否' },
};

/** The answer among the values allowed that is meant; `undefined` if it is none. */
export function answerMeant(value: string, allowed: readonly string[]): string | undefined {
  const answer = ANSWERS[value.normalize('NFKC').toLowerCase()];
  return answer !== undefined && allowed.includes(answer) ? answer : undefined;
}

/** Spaces may be part of what these name. */
const WITH_SPACES = new Set(['附件', '网址']);
const CODES = /^$|代码|编码/u;

/**
 * A value that is accepted once it is written with an English keyboard, a code also in capital letters.
 * @param format empty for a pattern
 */
export function repairOfFormat(text: string, format: string, accepts: (text: string) => boolean): Repair {
  if (WITH_SPACES.has(format) && /\s/u.test(text.trim())) return {};
  const typed = asTypedInEnglish(text);
  const candidates = CODES.test(format) ? [typed, typed.toUpperCase()] : [typed];
  const found = candidates.find((candidate) => candidate !== text && accepts(candidate));
  if (found === undefined) return {};
  return { fix: CODES.test(format) ? asQuoted(found) : asYaml(found), isCertain: true };
}
