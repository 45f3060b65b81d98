import { type Alias, isCollection } from 'yaml';
import type { MessageArgs } from '../diagnostic/diagnostic.js';
import { SLIP_CODES } from './slip-codes.js';
import type { Source } from './source.js';
import { restOfLine } from './text-lines.js';
import type { YamlProblem } from './yaml-problem.js';

const EXCERPT = 20;

/**
 * What to say of an alias; one that names no anchor is a text with `*` before it.
 * @param anchors that stand before it
 */
export function aliasArgs(name: string, anchors: ReadonlySet<string>): MessageArgs {
  const written = [...`*${name}`];
  if (anchors.has(name)) return { 写法: '别名', 名称: written.join('') };
  const cut = written.length > EXCERPT ? `${written.slice(0, EXCERPT).join('')}…` : written.join('');
  return { 写法: '文字', 名称: cut };
}

/**
 * Text with Markdown emphasis, or behind a `*` as a bullet, that YAML takes for an alias.
 * @param ancestors of the alias, as `visit` gives them
 */
export function emphasisProblem(
  source: Source,
  alias: Alias,
  ancestors: readonly unknown[],
): YamlProblem | undefined {
  if (!alias.range || (alias.source !== '' && !alias.source.includes('*'))) return undefined;
  const [start, nameEnd] = alias.range;
  const isInBrackets = ancestors.some((node) => isCollection(node) && node.flow === true);
  const text = isInBrackets ? source.text.slice(start, nameEnd) : restOfLine(source.text, start).trimEnd();
  const end = start + text.length;
  const problem = { doc: SLIP_CODES.emphasisAtStart, start, end };
  const args = { 文字: [...text].slice(0, EXCERPT).join('') };
  if (alias.source === '') return { ...problem, args, fix: `- ${text.slice(1).trim()}` };
  const quoted = `'${text.replaceAll("'", "''")}'`;
  // A comment behind the text must stay one.
  return text.includes(' #')
    ? { ...problem, args, fix: quoted }
    : { ...problem, args, edits: [{ start, end, text: quoted }] };
}
