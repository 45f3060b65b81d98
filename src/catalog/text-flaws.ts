import { isMap, isScalar, visit } from 'yaml';
import { keyText, parseSource } from './source.js';

/** A value made of some lines of a definition, and what the schema has against it. */
export type CountFlaws = (value: unknown) => number;

/** What is still wrong with a text that parses: keys written twice, lines that run together, the schema's objections. */
export function flawsOf(text: string, countFlaws: CountFlaws): number | undefined {
  const { document } = parseSource(text);
  if (document.errors.length > 0) return undefined;
  let flaws = 0;
  let hasAlias = false;
  visit(document, {
    Alias() {
      hasAlias = true;
    },
    Node(_, node) {
      if (isMap(node)) flaws += node.items.length - new Set(node.items.map(({ key }) => keyText(key))).size;
      if (isScalar(node) && node.type === 'PLAIN' && node.range)
        flaws += text.slice(node.range[0], node.range[1]).trimEnd().split('\n').length - 1;
    },
  });
  return hasAlias ? undefined : flaws + countFlaws(document.toJS({ maxAliasCount: 0 }));
}
