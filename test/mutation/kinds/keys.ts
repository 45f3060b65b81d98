import type { Spot } from '../reading.js';
import { SCHEMAS, type SchemaNode } from '../sample.js';
import { HOMOPHONE, LOOKALIKE } from './characters.js';
import {
  column,
  content,
  cut,
  type FaultKind,
  isFirstOnLine,
  lineEnd,
  lineStart,
  type NodeTarget,
  type Planted,
  splice,
  writing,
} from './kind.js';

type Key = NonNullable<Spot['key']>;

function keyOf({ source, spot }: NodeTarget): { key: Key; name: string; text: string } | undefined {
  const { key } = spot;
  if (!key || spot.parent?.style === 'flow') return undefined;
  return { key, name: source.text.slice(key.start, key.end), text: source.text };
}

/** Spells the key in another way. */
function respell(target: NodeTarget, change: (name: string) => string | undefined): Planted | undefined {
  const found = keyOf(target);
  const name = found && change(found.name);
  if (!found || name === undefined || name === found.name) return undefined;
  return splice(found.text, found.key.start, found.key.end, name);
}

const replaceAt = (text: string, at: number, letters: string, length = 1) =>
  text.slice(0, at) + letters + text.slice(at + length);

function letterFrom(table: ReadonlyMap<string, string>) {
  return (target: NodeTarget, { random }: { random: { shuffle<V>(v: readonly V[]): V[] } }) =>
    respell(target, (name) => {
      const at = random
        .shuffle([...name].map((_, index) => index))
        .find((index) => table.has(name.charAt(index)));
      if (at === undefined) return undefined;
      const [letter] = random.shuffle([...(table.get(name.charAt(at)) ?? '')]);
      return letter === undefined ? undefined : replaceAt(name, at, letter);
    });
}

/** Puts other characters between key and value: `change` gets the colon and the spaces after it. */
function repoint(target: NodeTarget, change: (mark: string, hasValue: boolean) => string | undefined) {
  const found = keyOf(target);
  if (!found) return undefined;
  const mark = /^:[ \t]*/u.exec(found.text.slice(found.key.end))?.[0] ?? ':';
  const hasValue = found.text[found.key.end + mark.length] !== '\n' && target.spot.style !== 'empty';
  const changed = change(mark, hasValue);
  if (changed === undefined) return undefined;
  return splice(found.text, found.key.end, found.key.end + mark.length, changed);
}

/** The pair as whole lines, where its key stands first on its line. */
function linesOfPair(
  target: NodeTarget,
): { start: number; end: number; text: string; lines: string } | undefined {
  const found = keyOf(target);
  if (!found || !isFirstOnLine(found.text, found.key.start)) return undefined;
  const start = lineStart(found.text, found.key.start);
  const end = lineEnd(found.text, Math.max(target.spot.end, found.key.end) - 1);
  return { start, end, text: found.text, lines: found.text.slice(start, end) };
}

function indentBy(lines: string, columns: number): string {
  return lines
    .split('\n')
    .map((line) => (line === '' ? line : columns > 0 ? ' '.repeat(columns) + line : line.slice(-columns)))
    .join('\n');
}

const KNOWN_KEYS: readonly string[] = (() => {
  const keys = new Set<string>();
  const visit = (node: SchemaNode | undefined) => {
    for (const [key, child] of Object.entries(node?.properties ?? {})) {
      keys.add(key);
      visit(child);
    }
    if (node?.items) visit(node.items);
  };
  for (const schema of Object.values(SCHEMAS)) visit(schema);
  return [...keys].sort();
})();

function removePair(target: NodeTarget): Planted | undefined {
  const found = keyOf(target);
  if (!found) return undefined;
  const pair = linesOfPair(target);
  if (pair) return cut(pair.text, pair.start, pair.end);
  // The first pair of an entry: the next one moves up behind the dash.
  const siblings = target.spot.parent?.children ?? [];
  const next = siblings[siblings.indexOf(target.spot) + 1]?.key;
  return splice(found.text, found.key.start, next ? next.start : target.spot.end, '');
}

function duplicate(target: NodeTarget, value?: string): Planted | undefined {
  const found = keyOf(target);
  if (!found || (value !== undefined && target.spot.role !== 'scalar')) return undefined;
  const end = lineEnd(found.text, Math.max(target.spot.end, found.key.end) - 1);
  const pair = found.text.slice(found.key.start, end).trimEnd();
  const indent = ' '.repeat(column(found.text, found.key.start));
  const again = value === undefined ? pair : `${found.name}: ${value}`;
  const planted = splice(found.text, end, end, `${indent}${again}\n`);
  const first = found.text.slice(0, found.key.start).split('\n').length;
  return { ...planted, touched: [first, ...planted.touched] };
}

export const KEY_KINDS: readonly FaultKind[] = [
  content('key', 'key and value deleted', removePair),
  writing('key', 'key: character dropped', (target, { random }) =>
    respell(target, (name) => replaceAt(name, random.below(name.length), '')),
  ),
  writing('key', 'key: character doubled', (target, { random }) =>
    respell(target, (name) => {
      const at = random.below(name.length);
      return replaceAt(name, at, name.charAt(at).repeat(2));
    }),
  ),
  writing('key', 'key: characters swapped', (target, { random }) =>
    respell(target, (name) => {
      const at = random.below(name.length - 1);
      return name.length < 2 ? undefined : replaceAt(name, at, name.charAt(at + 1) + name.charAt(at), 2);
    }),
  ),
  writing('key', 'key: similar-looking character', letterFrom(LOOKALIKE)),
  writing('key', 'key: same-sounding character', letterFrom(HOMOPHONE)),
  writing('key', 'key: zero-width space in it', (target, { random }) =>
    respell(target, (name) => replaceAt(name, 1 + random.below(name.length), '\u200b', 0)),
  ),
  writing('key', 'key: ideographic space in it', (target, { random }) =>
    respell(target, (name) => replaceAt(name, 1 + random.below(name.length), '\u3000', 0)),
  ),
  writing('key', 'key: in Chinese quotes', (target) => respell(target, (name) => `“${name}”`)),
  content('key', 'key: another key of the catalogue', (target, { random }) =>
    respell(target, () => random.pick(KNOWN_KEYS)),
  ),
  content('key', 'key written twice, same value', (target) => duplicate(target)),
  content('key', 'key written twice, other value', (target, { random }) => {
    const texts = target.source.reading.spots.filter(
      ({ role, style }) => role === 'scalar' && style === 'plain',
    );
    return duplicate(target, random.pick(texts)?.text);
  }),
  writing('key', 'colon full-width', (target, { random }) =>
    repoint(target, (mark, hasValue) => (hasValue && random.below(2) === 0 ? '：' : mark.replace(':', '：'))),
  ),
  writing('key', 'colon without space', (target) =>
    repoint(target, (mark, hasValue) => (hasValue ? mark.trimEnd() : undefined)),
  ),
  writing('key', 'colon typed as semicolon', (target) => repoint(target, (mark) => mark.replace(':', ';'))),
  writing('key', 'colon forgotten', (target) => repoint(target, (mark) => mark.slice(1))),
  writing('key', 'colon followed by a no-break space', (target) =>
    repoint(target, (mark, hasValue) => (hasValue ? mark.replace(' ', '\u00a0') : undefined)),
  ),
  writing('key', 'colon with a space before it', (target) => repoint(target, (mark) => ` ${mark}`)),
  writing('key', 'nested under the key before', (target) => {
    const pair = linesOfPair(target);
    const siblings = target.spot.parent?.children ?? [];
    if (!pair || siblings.indexOf(target.spot) < 1) return undefined;
    return splice(pair.text, pair.start, pair.end, indentBy(pair.lines, 2));
  }),
  writing('key', 'moved out one level', (target) => {
    const pair = linesOfPair(target);
    if (!pair?.lines.startsWith('  ')) return undefined;
    return splice(pair.text, pair.start, pair.end, indentBy(pair.lines, -2));
  }),
  writing('key', 'moved to the end of the file', (target) => {
    const pair = linesOfPair(target);
    const indent = pair ? column(pair.text, pair.start + pair.lines.search(/\S/u)) : 0;
    if (!pair || indent === 0) return undefined;
    const rest = pair.text.slice(0, pair.start) + pair.text.slice(pair.end);
    const end = rest.endsWith('\n') ? rest : `${rest}\n`;
    const planted = splice(end, end.length, end.length, indentBy(pair.lines, -indent));
    return { ...planted, touched: [...planted.touched, ...cut(pair.text, pair.start, pair.end).touched] };
  }),
];
