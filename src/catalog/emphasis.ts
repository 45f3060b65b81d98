import { type Alias, isCollection } from 'yaml';
import { SLIP_CODES } from './slip-codes.js';
import type { Source } from './source.js';
import { restOfLine } from './text-lines.js';
import type { YamlProblem } from './yaml-problem.js';

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
  const [start, end] = alias.range;
  const isInBrackets = ancestors.some((node) => isCollection(node) && node.flow === true);
  const text = isInBrackets ? source.text.slice(start, end) : restOfLine(source.text, start).trimEnd();
  const fix = alias.source === '' ? `- ${text.slice(1).trim()}` : `'${text.replaceAll("'", "''")}'`;
  const args = { 文字: [...text].slice(0, 20).join('') };
  return { doc: SLIP_CODES.emphasisAtStart, start, end: start + text.length, args, fix };
}
