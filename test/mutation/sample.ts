import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MemoryFolder } from '../support/memory-files.js';
import { type Reading, readText } from './reading.js';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The day of the run: the sample is kept for it. */
export const TODAY = '2026-11-01';

export type Kind =
  | 'catalog'
  | 'plan'
  | 'calendar'
  | 'materials'
  | 'power'
  | 'item'
  | 'bundle'
  | 'list'
  | 'place'
  | 'law';

const FOLDERS: Readonly<Record<string, Kind>> = {
  powers: 'power',
  items: 'item',
  bundles: 'bundle',
  lists: 'list',
  places: 'place',
  laws: 'law',
};
const SINGLE_FILES: readonly Kind[] = ['catalog', 'plan', 'calendar', 'materials'];

/** A definition file of the sample catalogue, as it is before any fault. */
export interface SampleFile {
  readonly file: string;
  readonly kind: Kind;
  readonly id: string;
  readonly text: string;
  readonly reading: Reading;
}

/** The sample catalogue. */
export interface Sample {
  readonly folder: MemoryFolder;
  readonly files: readonly SampleFile[];
  /** Digest by path of everything under files/. */
  readonly attachments: ReadonlyMap<string, string>;
}

function definitionOf(file: string): { readonly kind: Kind; readonly id: string } | undefined {
  const single = SINGLE_FILES.find((kind) => file === `${kind}.yaml`);
  if (single) return { kind: single, id: single };
  const [folder = '', name = '', ...deeper] = file.split('/');
  const kind = FOLDERS[folder];
  return kind && deeper.length === 0 && name.endsWith('.yaml') ? { kind, id: name.slice(0, -5) } : undefined;
}

/** Reads catalog/ of the project. */
export function readSample(): Sample {
  const root = join(PROJECT, 'catalog');
  const paths = (readdirSync(root, { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
  const contents = paths.map((path) => [path, readFileSync(join(root, path))] as const);
  return {
    folder: new Map(contents.map(([path, bytes]) => [path, { ok: true, bytes }])),
    files: contents.flatMap(([file, bytes]) => {
      const definition = definitionOf(file);
      if (!definition) return [];
      const text = bytes.toString('utf8');
      return [{ file, ...definition, text, reading: readText(text) }];
    }),
    attachments: new Map(
      contents
        .filter(([path]) => path.startsWith('files/'))
        .map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
    ),
  };
}

/** A JSON Schema node, as far as the schemas of the project use the language. */
export interface SchemaNode {
  readonly type?: 'object' | 'array' | 'string' | 'integer';
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: false | SchemaNode;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly propertyNames?: SchemaNode;
  readonly $ref?: string;
}

const KNOWN_WORDS = new Set([
  ...['type', 'properties', 'additionalProperties', 'required', 'items', 'minItems', 'uniqueItems', 'enum'],
  ...['format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', '$ref', 'propertyNames'],
  ...['$schema', '$id', '$defs', 'title', 'description', 'examples'],
]);

function readSchema(name: string): SchemaNode & { readonly $defs?: Readonly<Record<string, SchemaNode>> } {
  return JSON.parse(readFileSync(join(PROJECT, 'schema', `${name}.schema.json`), 'utf8'));
}

/** Puts what `$ref` points to in its place; a word of JSON Schema that the oracle does not know is an error. */
function resolve(node: SchemaNode, shared: Readonly<Record<string, SchemaNode>>): SchemaNode {
  const unknown = Object.keys(node).find((word) => !KNOWN_WORDS.has(word));
  if (unknown !== undefined) throw new Error(`the oracle does not know “${unknown}” of JSON Schema`);
  const { $ref, ...own } = node;
  const target = $ref === undefined ? undefined : shared[$ref.split('/').at(-1) ?? ''];
  const whole: SchemaNode = { ...target, ...own };
  return {
    ...whole,
    ...(whole.items && { items: resolve(whole.items, shared) }),
    ...(whole.additionalProperties && {
      additionalProperties: resolve(whole.additionalProperties, shared),
    }),
    ...(whole.properties && {
      properties: Object.fromEntries(
        Object.entries(whole.properties).map(([key, child]) => [key, resolve(child, shared)]),
      ),
    }),
  };
}

/** The authoring contract by kind of file, straight from schema/. */
export const SCHEMAS: Readonly<Record<Kind, SchemaNode>> = (() => {
  const shared = readSchema('common').$defs ?? {};
  const kinds = [...SINGLE_FILES, ...Object.values(FOLDERS)];
  return Object.fromEntries(kinds.map((kind) => [kind, resolve(readSchema(kind), shared)])) as never;
})();

/** The schema of the node at a path, `undefined` where the contract knows no such node. */
export function schemaAt(kind: Kind, path: readonly (string | number)[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = SCHEMAS[kind];
  for (const segment of path) {
    node =
      typeof segment === 'number'
        ? node?.items
        : (node?.properties?.[segment] ?? (node?.additionalProperties || undefined));
  }
  return node;
}
