import type { Scalar } from 'yaml';
import { SLIP_CODES } from './slip-codes.js';
import type { YamlProblem } from './yaml-problem.js';

// Beside a digit it is a range of numbers or times.
const JOINED = /(?<=[\p{Script=Han}”」』）》]) - (?=[\p{Script=Han}“「『（《])(.*)$/su;
// An apostrophe may end a word.
const LATE_QUOTE = /^(?:[^"]*(")|[\w.:-]+('))$/u;

/** The second half of a pair of quotes at the end of a text that has not the first. */
export function strayQuote(scalar: Scalar): YamlProblem | undefined {
  const { value, range } = scalar;
  if (typeof value !== 'string' || !range || !/["']$/u.test(value)) return undefined;
  const found = LATE_QUOTE.exec(value);
  if (!found) return undefined;
  const [start, end] = range;
  const args = { 文字: value.slice(0, -1), 符号: found[1] ?? found[2] ?? '' };
  return { doc: SLIP_CODES.strayQuote, start, end, args };
}

/** Two elements of a list on one line, with the dash of the second between them. */
export function joinedElements(text: string, { range }: Scalar): YamlProblem | undefined {
  const written = range ? text.slice(range[0], range[1]).trimEnd() : '';
  // Of several lines each is a finding of its own.
  if (!range || written.includes('\n')) return undefined;
  const found = JOINED.exec(written);
  if (!found) return undefined;
  const start = range[0] + found.index + 1;
  const args = { 文字: found[1] ?? '' };
  return { doc: SLIP_CODES.elementsJoined, start, end: start + 1, args };
}
