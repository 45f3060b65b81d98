import { isAlias, isMap, isNode, isScalar, visit, type YAMLMap } from 'yaml';
import { leadingKey } from './colons.js';
import { lostText } from './lost-text.js';
import { MEANING_CODES } from './meaning-codes.js';
import { keyText, type Source } from './source.js';
import { SYNTAX_CODES } from './syntax-codes.js';
import { YAML_ERROR_REASONS } from './yaml-errors.js';
import type { YamlProblem } from './yaml-problem.js';

function lineOf(source: Source, offset: number): number {
  return source.lines.linePos(offset).line;
}

/** The word with the last exclamation mark at or before `position`. */
function wordWithMark(text: string, position: number): { readonly start: number; readonly word: string } {
  let start = text.lastIndexOf('!', position);
  while (start > 0 && !/[\s,[{]/u.test(text.charAt(start - 1))) start -= 1;
  return { start, word: /^\S*/u.exec(text.slice(start, start + 40))?.[0] ?? '' };
}

/** The parser stops at a tag, or at the first character of a tag that no tag may have, such as a Chinese one. */
function isTagError(text: string, position: number): boolean {
  if (text[position] !== '!' && text[position - 1] !== '!') return false;
  return wordWithMark(text, position).word.startsWith('!');
}

function tagProblem(text: string, position: number): YamlProblem {
  const { start, word } = wordWithMark(text, position);
  return { doc: MEANING_CODES.unknownTag, start, end: start + word.length, args: { 标签: word } };
}

/** Parser errors in our words; what follows from the first unexplained one is left out. */
export function syntaxProblems(source: Source): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  const lines = new Set<number>();
  let isExplained = true;
  for (const error of source.document.errors) {
    const [start, end] = error.pos;
    const line = lineOf(source, start);
    if (lines.has(line)) continue;
    lines.add(line);
    if (error.code === 'TAB_AS_INDENT') {
      isExplained = false;
      problems.push({ doc: SYNTAX_CODES.tabIndent, start, end, args: {} });
    } else if (isTagError(source.text, start)) {
      problems.push(tagProblem(source.text, start));
    } else if (error.code === 'MULTIPLE_DOCS') {
      problems.push({ doc: SYNTAX_CODES.severalDocuments, start, end, args: {} });
    } else if (isExplained) {
      isExplained = false;
      const reason = YAML_ERROR_REASONS[error.code];
      problems.push({ doc: SYNTAX_CODES.syntaxError, start, end, args: { 原因: reason } });
    }
  }
  return problems;
}

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

// A value that runs over several lines and swallows a line that looks like a key.
function swallowedKeys(
  source: Source,
  range: readonly [number, number, number],
  knownKeys: ReadonlySet<string>,
) {
  const problems: YamlProblem[] = [];
  let start = range[0];
  for (const [index, line] of source.text.slice(range[0], range[1]).split('\n').entries()) {
    const found = index === 0 ? undefined : leadingKey(line, knownKeys);
    if (found) {
      const doc = found.kind === 'fullwidth' ? SYNTAX_CODES.fullwidthColon : SYNTAX_CODES.colonWithoutSpace;
      const keyStart = start + line.indexOf(found.key);
      problems.push({ doc, start: keyStart, end: keyStart + found.key.length + 1, args: { 键: found.key } });
    }
    start += line.length + 1;
  }
  return problems;
}

/** Flaws of a text that parses: what YAML would take silently and an editor did not mean. */
export function meaningProblems(source: Source, knownKeys: ReadonlySet<string>): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  // A line with a parser error has its finding already.
  const errorLines = new Set(source.document.errors.map((error) => lineOf(source, error.pos[0])));
  visit(source.document, {
    Node(_, node) {
      if (!node.range) return;
      const [start, end] = node.range;
      if (isAlias(node)) {
        problems.push({
          doc: MEANING_CODES.aliasUsed,
          start,
          end,
          args: { 写法: '别名', 名称: `*${node.source}` },
        });
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
        if (typeof value === 'string') problems.push(...swallowedKeys(source, node.range, knownKeys));
      }
    },
  });
  return problems;
}
