import { isNode, isPair, isSeq, type YAMLMap } from 'yaml';
import { MEANING_CODES } from './meaning-codes.js';
import { SCHEMA_CODES } from './schema-codes.js';
import { SLIP_CODES } from './slip-codes.js';
import { keyText, lineOf, type Source } from './source.js';
import type { YamlProblem } from './yaml-problem.js';

/** From so many on, the keys of a group written again are another group that lost its first line. */
const FEWEST_OF_GROUP = 2;

/**
 * Keys of one mapping that are written again, and merge keys.
 * @param parent what holds the mapping
 */
export function duplicateKeys(source: Source, map: YAMLMap, parent: unknown): readonly YamlProblem[] {
  const firstLines = new Map<string, number>();
  const again: YamlProblem[] = [];
  const merges: YamlProblem[] = [];
  for (const { key } of map.items) {
    if (!isNode(key) || !key.range) continue;
    const [start, end] = key.range;
    const name = keyText(key);
    const first = firstLines.get(name);
    if (first === undefined) firstLines.set(name, lineOf(source, start));
    else again.push({ doc: MEANING_CODES.duplicateKey, start, end, args: { 键: name, 先前行: first } });
    if (name === '<<') merges.push({ doc: MEANING_CODES.mergeKey, start, end, args: {} });
  }
  const [first] = again;
  if (!first || map.flow === true || again.length < FEWEST_OF_GROUP || merges.length > 0)
    return [...again, ...merges];
  if (isSeq(parent) && parent.flow !== true) return [{ ...first, doc: SLIP_CODES.dashMissing }];
  if (!isPair(parent)) return again;
  const { args, ...place } = first;
  return [
    { ...place, doc: SCHEMA_CODES.headerMissing, args: { 在: keyText(parent.key), 重复: args.键 ?? '' } },
  ];
}
