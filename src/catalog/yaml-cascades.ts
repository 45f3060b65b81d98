import { MEANING_CODES } from './meaning-codes.js';
import { SCHEMA_CODES } from './schema-codes.js';
import { SLIP_CODES } from './slip-codes.js';
import { lineOf, type Source } from './source.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import type { YamlProblem } from './yaml-problem.js';

/** Findings about the lines where the parser could not go on. */
const LOST_COURSE = new Set([
  SYNTAX_CODES.syntaxError,
  SYNTAX_CODES.tabIndent,
  SLIP_CODES.unevenIndent,
  SLIP_CODES.dashMissing,
  SLIP_CODES.lineJoined,
]);
/** What then may only seem to be wrong. */
const OF_STRUCTURE = new Set([
  MEANING_CODES.duplicateKey,
  SLIP_CODES.dashMissing,
  SCHEMA_CODES.headerMissing,
  SLIP_CODES.strayQuote,
]);

/**
 * Findings of the parser and of our own walk without those that follow from another one: a comment that swallows the closing
 * bracket, a broken dash on whose line nothing else fits, keys that seem to be written twice where the parser lost its course.
 */
export function withoutCascade(
  source: Source,
  syntax: readonly YamlProblem[],
  meaning: readonly YamlProblem[],
): readonly YamlProblem[] {
  if (syntax.length === 0) return meaning;
  const line = ({ start }: YamlProblem) => lineOf(source, start);
  const ofDoc = (doc: YamlProblem['doc']) => meaning.filter((one) => one.doc === doc);
  const comments = new Set(ofDoc(MEANING_CODES.textLostInComment).map(line));
  const said = new Set(syntax.filter(({ doc }) => doc === SLIP_CODES.brokenDash).map(line));
  const dashes = ofDoc(SLIP_CODES.brokenDash).filter((one) => !said.has(line(one)));
  const firstDash = dashes.map(line).reduce((first, one) => Math.min(first, one), Number.POSITIVE_INFINITY);
  const left = syntax.filter((one) => {
    if (!LOST_COURSE.has(one.doc) || one.doc === SYNTAX_CODES.tabIndent) return true;
    return !comments.has(line(one)) && !comments.has(line(one) - 1) && line(one) < firstDash;
  });
  const isLost = syntax.some(({ doc }) => LOST_COURSE.has(doc));
  const syntaxLines = new Set(left.map(line));
  const own = meaning.filter((one) => {
    if (syntaxLines.has(line(one))) return false;
    if (one.doc === MEANING_CODES.numberChanged)
      return !syntaxLines.has(line(one) + 1) && !comments.has(line(one));
    return !isLost || !OF_STRUCTURE.has(one.doc);
  });
  return [...left, ...own];
}
