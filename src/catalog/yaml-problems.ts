import { isAlias, isMap, isNode, isScalar, visit, type YAMLMap } from 'yaml';
import { emphasisProblem } from './emphasis.js';
import { swallowedLines } from './joined-lines.js';
import { invisibleSpaces, mergeConflicts } from './line-slips.js';
import { lostText } from './lost-text.js';
import { MEANING_CODES } from './meaning-codes.js';
import { SLIP_CODES } from './slip-codes.js';
import { keyText, lineOf, type Source } from './source.js';
import { syntaxProblems } from './syntax-problems.js';
import { tagProblem } from './tags.js';
import type { YamlProblem } from './yaml-problem.js';

function duplicateKeys(source: Source, map: YAMLMap): YamlProblem[] {
  const firstLines = new Map<string, number>();
  const problems: YamlProblem[] = [];
  for (const { key } of map.items) {
    if (!isNode(key) || !key.range) continue;
    const [start, end] = key.range;
    const name = keyText(key);
    const first = firstLines.get(name);
    if (first === undefined) firstLines.set(name, lineOf(source, start));
    else problems.push({ doc: MEANING_CODES.duplicateKey, start, end, args: { 键: name, 先前行: first } });
    if (name === '<<') problems.push({ doc: MEANING_CODES.mergeKey, start, end, args: {} });
  }
  return problems;
}

/** Flaws of a text that parses: what YAML would take silently and an editor did not mean. */
function meaningProblems(source: Source, knownKeys: ReadonlySet<string>): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  // A line with a parser error has its finding already.
  const errorLines = new Set(source.document.errors.map((error) => lineOf(source, error.pos[0])));
  visit(source.document, {
    Node(_, node, ancestors) {
      if (!node.range) return;
      const [start, end] = node.range;
      if (isAlias(node)) {
        const args = { 写法: '别名', 名称: `*${node.source}` };
        problems.push(
          emphasisProblem(source, node, ancestors) ?? { doc: MEANING_CODES.aliasUsed, start, end, args },
        );
        return;
      }
      if (node.anchor !== undefined) {
        const args = { 写法: '锚点', 名称: `&${node.anchor}` };
        problems.push({ doc: MEANING_CODES.aliasUsed, start, end, args });
      }
      if (node.tag !== undefined && !errorLines.has(lineOf(source, start))) {
        problems.push(tagProblem(source.text, start));
      }
      problems.push(...lostText(source.text, node));
      if (isMap(node)) problems.push(...duplicateKeys(source, node));
      if (isScalar(node) && node.type === 'PLAIN') {
        const { value, source: written } = node;
        if (typeof value === 'number' && written !== undefined && String(value) !== written) {
          const fix = `'${written}'`;
          const args = { 原文: written, 读成: String(value) };
          problems.push({ doc: MEANING_CODES.numberChanged, start, end, args, fix });
        }
        if (typeof value === 'string') problems.push(...swallowedLines(source, node, knownKeys));
      }
    },
  });
  return problems;
}

/** All flaws of the YAML itself. Where Git left both versions of a line, the rest cannot be judged. */
export function yamlProblems(source: Source, knownKeys: ReadonlySet<string>): readonly YamlProblem[] {
  const conflicts = mergeConflicts(source);
  if (conflicts.length > 0) return conflicts;
  const spaces = invisibleSpaces(source);
  const spaceLines = new Set(spaces.map(({ start }) => lineOf(source, start)));
  // What the parser says of a text with such spaces follows from them.
  const syntax = spaces.length > 0 ? [] : syntaxProblems(source);
  const syntaxLines = new Set(syntax.map(({ start }) => lineOf(source, start)));
  const meaning = meaningProblems(source, knownKeys).filter(({ doc, start }) => {
    const line = lineOf(source, start);
    if (spaceLines.has(line) || (doc === SLIP_CODES.brokenDash && syntaxLines.has(line))) return false;
    return doc !== SLIP_CODES.lineJoined || source.document.errors.length === 0;
  });
  return [...spaces, ...syntax, ...meaning];
}
