import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError } from 'yaml';

/** Keys and list positions, outermost first. */
export type Path = readonly (string | number)[];

/** What a file says, every scalar as its text; null where nothing is written. */
export type Data = string | null | readonly Data[] | DataMap;
export interface DataMap {
  readonly [key: string]: Data;
}

/** A node of a YAML text: where it stands and how it is written. Offsets are UTF-16 units. */
export interface Spot {
  readonly path: Path;
  readonly role: 'map' | 'seq' | 'scalar';
  readonly style: 'block' | 'flow' | 'plain' | 'single' | 'double' | 'literal' | 'empty';
  /** Inside square brackets or braces. */
  readonly inFlow: boolean;
  readonly start: number;
  /** After the last character of the content, without the line feed. */
  readonly end: number;
  /** The key before it, for the value of a pair. */
  readonly key: { readonly start: number; readonly end: number } | undefined;
  /** Text of a scalar. */
  readonly text: string | undefined;
  readonly parent: Spot | undefined;
  readonly children: readonly Spot[];
}

/** A text as an independent reader (the YAML library as it comes, without the project's repairs) understands it. */
export interface Reading {
  readonly text: string;
  readonly root: Spot | undefined;
  readonly data: Data;
  readonly spots: readonly Spot[];
  /** Offsets of what the YAML specification forbids. */
  readonly errors: readonly { readonly offset: number; readonly message: string }[];
  /** Anchors, aliases and tags are YAML, but no editor writes them on purpose. */
  readonly hasMarks: boolean;
}

const NULL_WORDS = new Set(['', '~', 'null', 'Null', 'NULL']);
const STYLES = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'literal',
} as const;

function hasMark(node: unknown): boolean {
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  return anchor !== undefined || (tag !== undefined && !tag.startsWith('tag:yaml.org,2002:'));
}

class Walk {
  readonly spots: Spot[] = [];
  hasMarks = false;
  constructor(private readonly text: string) {}

  /** Registers a node and everything in it; gives its spot and its data. */
  node(node: unknown, at: Pick<Spot, 'path' | 'parent' | 'key' | 'inFlow'>): { spot: Spot; data: Data } {
    if (isAlias(node) || hasMark(node ?? {})) this.hasMarks = true;
    const range = (node as Node | null)?.range;
    const start = range?.[0] ?? at.key?.end ?? at.parent?.start ?? 0;
    const children: Spot[] = [];
    const isFlow = (isMap(node) || isSeq(node)) && node.flow === true;
    const spot = {
      ...at,
      role: isMap(node) ? 'map' : isSeq(node) ? 'seq' : 'scalar',
      style: isMap(node) || isSeq(node) ? (isFlow ? 'flow' : 'block') : this.style(node),
      start,
      end: this.contentEnd(start, range?.[1] ?? start),
      text: isScalar(node) ? String(node.value) : undefined,
      children,
    } as const satisfies Spot;
    this.spots.push(spot);
    const inFlow = at.inFlow || isFlow;
    if (isMap(node)) {
      const data: Record<string, Data> = {};
      for (const { key, value } of node.items) {
        if (hasMark(key ?? {})) this.hasMarks = true;
        const name = isScalar(key) ? String(key.value) : String(key);
        const [from, to] = (key as Node | null)?.range ?? [start, start];
        const child = this.node(value, {
          path: [...at.path, name],
          parent: spot,
          key: { start: from, end: to },
          inFlow,
        });
        children.push(child.spot);
        data[name] = child.data;
      }
      return { spot, data };
    }
    if (isSeq(node)) {
      const data = node.items.map((item, index) => {
        const child = this.node(item, { path: [...at.path, index], parent: spot, key: undefined, inFlow });
        children.push(child.spot);
        return child.data;
      });
      return { spot, data };
    }
    const isNull = spot.style === 'empty' || (spot.style === 'plain' && NULL_WORDS.has(spot.text ?? ''));
    return { spot, data: isNull ? null : (spot.text ?? String(node)) };
  }

  private style(node: unknown): Spot['style'] {
    const { type, range } = (node ?? {}) as { type?: keyof typeof STYLES; range?: number[] };
    if (range === undefined || range[0] === range[1]) return 'empty';
    return type === undefined ? 'plain' : STYLES[type];
  }

  /** Without white space and comments that the library counts to a node's end. */
  private contentEnd(start: number, end: number): number {
    const lines = this.text.slice(start, end).split('\n');
    while (lines.length > 1 && /^\s*(?:#.*)?$/u.test(lines.at(-1) ?? '')) lines.pop();
    return start + lines.join('\n').trimEnd().length;
  }
}

/** Reads a text the independent way. */
export function readText(text: string): Reading {
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const walk = new Walk(text);
  const problems = [...document.errors, ...document.warnings] as YAMLError[];
  const errors = problems.map(({ pos, message }) => ({ offset: pos[0], message }));
  if (document.contents === null) {
    return { text, root: undefined, data: null, spots: [], errors, hasMarks: false };
  }
  const { spot, data } = walk.node(document.contents, {
    path: [],
    parent: undefined,
    key: undefined,
    inFlow: false,
  });
  return { text, root: spot, data, spots: walk.spots, errors, hasMarks: walk.hasMarks };
}

/** The line, from 1, of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

const spotsByPath = new WeakMap<Reading, ReadonlyMap<string, Spot>>();

/** The node at a path. */
export function spotAt(reading: Reading, path: Path): Spot | undefined {
  const known = spotsByPath.get(reading);
  if (known) return known.get(JSON.stringify(path));
  const spots = new Map(reading.spots.map((spot) => [JSON.stringify(spot.path), spot]));
  spotsByPath.set(reading, spots);
  return spots.get(JSON.stringify(path));
}

/**
 * Lines on which a finding about `path` may stand: its key, its value, and where it is absent the key and the first
 * line of the nearest map or list around it.
 */
export function linesOf(reading: Reading, path: Path): readonly number[] {
  const { text } = reading;
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const spot = spotAt(reading, path.slice(0, depth));
    if (!spot) continue;
    const lines = [lineAt(text, spot.start)];
    // What is said of the whole file stands at its beginning.
    if (depth === 0) lines.push(1);
    if (spot.key) lines.push(lineAt(text, spot.key.start));
    return lines;
  }
  return [1];
}
