import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, visit, type YAMLMap } from 'yaml';
import { changedNumber } from './changed-number.js';
import { duplicateKeys } from './duplicate-keys.js';
import { aliasArgs, emphasisProblem } from './emphasis.js';
import { swallowedLines } from './joined-lines.js';
import { mergeConflicts, oddIndentation, oddSpaces } from './line-slips.js';
import { markedList } from './list-marks.js';
import { lostText } from './lost-text.js';
import { MEANING_CODES } from './meaning-codes.js';
import { oddLineEnds, unseenCharacters } from './odd-characters.js';
import type { Vocabulary } from './schema-shape.js';
import { SLIP_CODES } from './slip-codes.js';
import { keyText, lineOf, type Source } from './source.js';
import { joinedElements, strayQuote } from './stray-marks.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import { syntaxProblems } from './syntax-problems.js';
import { tagProblem } from './tags.js';
import { textLines } from './text-lines.js';
import { withoutCascade } from './yaml-cascades.js';
import { YAML_ERROR_REASONS } from './yaml-errors.js';
import type { YamlProblem } from './yaml-problem.js';

/** The key whose value a node is, from its ancestors as `visit` gives them. */
function keyAbove(ancestors: readonly unknown[]): string | undefined {
  const pair = ancestors.at(-1);
  return isPair(pair) ? keyText(pair.key) : undefined;
}

/** Lists and groups where a key belongs, as in `? [a]`. */
function keysThatAreNoText({ items }: YAMLMap): readonly YamlProblem[] {
  return items.flatMap(({ key }) => {
    if (!isCollection(key) || !key.range) return [];
    const [start, end] = key.range;
    return [{ doc: SYNTAX_CODES.syntaxError, start, end, args: { 原因: YAML_ERROR_REASONS.NON_STRING_KEY } }];
  });
}

/** Flaws of a text that parses: what YAML would take silently and an editor did not mean. */
function meaningProblems(source: Source, vocabulary: Vocabulary): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  const anchors = new Set<string>();
  // A line with a parser error has its finding already.
  const errorLines = new Set(source.document.errors.map((error) => lineOf(source, error.pos[0])));
  visit(source.document, {
    Node(_, node, ancestors) {
      if (!node.range) return;
      const [start, end] = node.range;
      if (isAlias(node)) {
        const args = aliasArgs(node.source, anchors);
        const emphasis = emphasisProblem(source, node, ancestors);
        const isBullet = emphasis !== undefined && node.source === '';
        const list = isBullet
          ? markedList(textLines(source.text), lineOf(source, start) - 1, vocabulary.lists)
          : undefined;
        const problem = emphasis ?? { doc: MEANING_CODES.aliasUsed, start, end, args };
        problems.push(list?.edits ? { ...problem, edits: list.edits } : problem);
        return;
      }
      if (node.anchor !== undefined) {
        anchors.add(node.anchor);
        const args = { 写法: '锚点', 名称: `&${node.anchor}` };
        problems.push({ doc: MEANING_CODES.aliasUsed, start, end, args });
      }
      if (node.tag !== undefined && !errorLines.has(lineOf(source, start))) {
        problems.push(tagProblem(source.text, start));
      }
      const key = isSeq(node) ? keyAbove(ancestors) : undefined;
      problems.push(
        ...lostText(source.text, node, key === undefined ? undefined : vocabulary.lists.get(key)),
      );
      if (isMap(node)) {
        problems.push(...duplicateKeys(source, node, ancestors.at(-1)));
        if (errorLines.size === 0) problems.push(...keysThatAreNoText(node));
      }
      if (isScalar(node) && node.type === 'PLAIN') {
        const { value, source: written } = node;
        if (typeof value === 'number' && written !== undefined && String(value) !== written) {
          problems.push(changedNumber({ start, end }, written, value, keyAbove(ancestors), vocabulary));
        }
        const parent = ancestors.at(-1);
        const isElement = isSeq(parent) && parent.flow !== true;
        const stray = strayQuote(node) ?? (isElement ? joinedElements(source.text, node) : undefined);
        if (stray) problems.push(stray);
        if (typeof value === 'string') problems.push(...swallowedLines(source, node, vocabulary));
      }
    },
  });
  return problems;
}

/** All flaws of the YAML itself. Where lines or versions of them run together, the rest cannot be judged. */
export function yamlProblems(source: Source, vocabulary: Vocabulary): readonly YamlProblem[] {
  const ends = oddLineEnds(source);
  if (ends) return [ends];
  const conflicts = mergeConflicts(source);
  if (conflicts.length > 0) return conflicts;
  const indentation = oddIndentation(source, vocabulary);
  if (indentation) return [indentation];
  const odd = [...oddSpaces(source), ...unseenCharacters(source)];
  const oddLines = new Set(odd.map(({ start }) => lineOf(source, start)));
  // What the parser says of a text with such characters follows from them.
  const syntax = odd.length > 0 ? [] : syntaxProblems(source, vocabulary);
  const meaning = meaningProblems(source, vocabulary).filter(({ doc, start }) => {
    if (oddLines.has(lineOf(source, start))) return false;
    return doc !== SLIP_CODES.lineJoined || source.document.errors.length === 0;
  });
  return [...odd, ...withoutCascade(source, syntax, meaning)];
}
