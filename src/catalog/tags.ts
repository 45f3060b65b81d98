import { MEANING_CODES } from './meaning-codes.js';
import type { YamlProblem } from './yaml-problem.js';

/** The word with the last exclamation mark at or before `position`. */
function wordWithMark(text: string, position: number): { readonly start: number; readonly word: string } {
  let start = text.lastIndexOf('!', position);
  while (start > 0 && !/[\s,[{]/u.test(text.charAt(start - 1))) start -= 1;
  return { start, word: /^\S*/u.exec(text.slice(start, start + 40))?.[0] ?? '' };
}

/** The parser stops at a tag, or at the first character of a tag that no tag may have, such as a Chinese one. */
export function isTagError(text: string, position: number): boolean {
  if (text[position] !== '!' && text[position - 1] !== '!') return false;
  return wordWithMark(text, position).word.startsWith('!');
}

/** The finding for the tag at or before `position`. */
export function tagProblem(text: string, position: number): YamlProblem {
  const { start, word } = wordWithMark(text, position);
  return { doc: MEANING_CODES.unknownTag, start, end: start + word.length, args: { 标签: word } };
}
