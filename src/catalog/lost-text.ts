import { isScalar, isSeq, type Scalar, type YAMLSeq } from 'yaml';
import { MEANING_CODES } from './meaning-codes.js';
import type { ListShape } from './schema-shape.js';
import { isSuppressionComment } from './suppressions.js';
import { restOfLine } from './text-lines.js';
import type { YamlProblem } from './yaml-problem.js';

/** Text behind ` #` that an editor meant to be read: a real comment has a space after its `#`. */
function lostInComment(text: string, scalar: Scalar): readonly YamlProblem[] {
  if (scalar.type !== 'PLAIN' || !scalar.range) return [];
  const [, valueEnd] = scalar.range;
  const lost = /^[ \t]+#([^\s#].*)/u.exec(restOfLine(text, valueEnd));
  if (!lost) return [];
  const [whole, words = ''] = lost;
  if (isSuppressionComment(`#${words}`)) return [];
  const end = valueEnd + whole.length;
  const args = { 文字: words.trim() };
  return [{ doc: MEANING_CODES.textLostInComment, start: end - words.length - 1, end, args }];
}

/**
 * Elements of `[…]` that hold a Chinese comma or semicolon, or a pause mark between values of a closed list: several words that became
 * one.
 */
function unseparated(list: YAMLSeq, shape: ListShape | undefined): readonly YamlProblem[] {
  if (list.flow !== true) return [];
  return list.items.flatMap((item) => {
    if (!isScalar(item) || item.type !== 'PLAIN' || !item.range) return [];
    const value = String(item.value);
    if (!/[，、；]/u.test(value)) return [];
    const allowed = new Set(shape?.allowed);
    const words = value.split(/[，、；]/u).map((word) => word.trim());
    const isOfValues = allowed.size > 0 && words.every((word) => allowed.has(word));
    if (!isOfValues && !/[，；]/u.test(value)) return [];
    const [start, end] = item.range;
    const problem = { doc: MEANING_CODES.commaNotSeparating, start, end, args: { 文字: value } };
    const text = isOfValues ? words.join(', ') : value.replace(/[，；]\s*/gu, ', ');
    const isCertain =
      isOfValues || (shape?.holds === 'names' && allowed.size === 0 && !/[，；]\s*(?:[，；]|$)/u.test(value));
    return [{ ...problem, ...(isCertain ? { edits: [{ start, end, text }] } : { fix: text }) }];
  });
}

/**
 * Both kinds of loss at one node.
 * @param shape what the list holds, if the node is one that is known
 */
export function lostText(text: string, node: unknown, shape?: ListShape): readonly YamlProblem[] {
  if (isSeq(node)) return unseparated(node, shape);
  return isScalar(node) ? lostInComment(text, node) : [];
}
