import { isScalar, isSeq, type Scalar, type YAMLSeq } from 'yaml';
import { MEANING_CODES } from './meaning-codes.js';
import { restOfLine } from './text-lines.js';
import type { YamlProblem } from './yaml-problem.js';

/** Text behind ` #` that an editor meant to be read: a real comment has a space after its `#`. */
function lostInComment(text: string, scalar: Scalar): readonly YamlProblem[] {
  if (scalar.type !== 'PLAIN' || !scalar.range) return [];
  const [, valueEnd] = scalar.range;
  const lost = /^[ \t]+#([^\s#].*)/u.exec(restOfLine(text, valueEnd));
  if (!lost) return [];
  const [whole, words = ''] = lost;
  const end = valueEnd + whole.length;
  const args = { 文字: words.trim() };
  return [{ doc: MEANING_CODES.textLostInComment, start: end - words.length - 1, end, args }];
}

/** Elements of `[…]` that hold a Chinese comma: several words that became one. */
function unseparated(list: YAMLSeq): readonly YamlProblem[] {
  if (list.flow !== true) return [];
  return list.items.flatMap((item) => {
    if (!isScalar(item) || item.type !== 'PLAIN' || !item.range) return [];
    const value = String(item.value);
    if (!/，/u.test(value)) return [];
    const [start, end] = item.range;
    const fix = value.split('，').join(', ');
    return [{ doc: MEANING_CODES.commaNotSeparating, start, end, args: { 文字: value }, fix }];
  });
}

/** Both kinds of loss at one node. */
export function lostText(text: string, node: unknown): readonly YamlProblem[] {
  if (isSeq(node)) return unseparated(node);
  return isScalar(node) ? lostInComment(text, node) : [];
}
