import { MEANING_CODES } from './meaning-codes.js';
import type { Vocabulary } from './schema-shape.js';
import { asQuoted } from './written.js';
import type { YamlProblem } from './yaml-problem.js';

/**
 * A number that YAML reads otherwise than it is written, with the text at its place. Quotes keep a code as it is; where
 * a count is wanted they would only make a text of it.
 * @param key whose value it is, if it is one
 */
export function changedNumber(
  { start, end }: Pick<YamlProblem, 'start' | 'end'>,
  written: string,
  value: number,
  key: string | undefined,
  { types }: Vocabulary,
): YamlProblem {
  const problem = { doc: MEANING_CODES.numberChanged, start, end };
  const args = { 原文: written, 读成: String(value) };
  if (key === undefined || types?.get(key) !== 'integer') {
    return { ...problem, args, edits: [{ start, end, text: asQuoted(written) }] };
  }
  const isCount = /^\d+(?:\.0*)?$/u.test(written) && Number.isSafeInteger(value);
  return { ...problem, args: { ...args, 键: key, 应为: '整数' }, ...(isCount && { fix: String(value) }) };
}
