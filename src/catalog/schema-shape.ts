type Schema = Readonly<Record<string, unknown>>;

/** What a list holds: groups of keys, sentences, or short names, which may be those of `allowed` alone. */
export interface ListShape {
  readonly holds: 'groups' | 'sentences' | 'names';
  /** Empty where any name may stand. */
  readonly allowed: readonly string[];
}

/** The keys of a kind of file. */
export interface KindShape {
  readonly keys: ReadonlySet<string>;
  /** Keys that hold a group, or a list of groups, with the keys of the group. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys at any depth that always hold a list. */
  readonly lists: ReadonlyMap<string, ListShape>;
  /** Keys at the top that hold a list. */
  readonly topLists: ReadonlySet<string>;
  /** The schema's type of the keys, at any depth, that always have the same. */
  readonly types: ReadonlyMap<string, string>;
}

/** What an editor may have meant: the keys of every kind of file, and the lists of this kind. */
export interface Vocabulary {
  readonly knownKeys: ReadonlySet<string>;
  readonly lists: KindShape['lists'];
  readonly types?: KindShape['types'];
  /** How many objections the schema has to some of the keys at the top with their values. */
  readonly countFlaws?: (value: unknown) => number;
}

/** Longer texts may hold a comma. */
const LONGEST_NAME = 200;

function isSchema(node: unknown): node is Schema {
  return node !== null && typeof node === 'object' && !Array.isArray(node);
}

function resolved(schema: unknown, common: Schema): Schema | undefined {
  if (!isSchema(schema)) return undefined;
  if (typeof schema.$ref !== 'string') return schema;
  const definitions = common.$defs;
  return isSchema(definitions)
    ? resolved(definitions[schema.$ref.split('/').at(-1) ?? ''], common)
    : undefined;
}

function listShape(elements: Schema | undefined): ListShape {
  if (elements?.type !== 'string') return { holds: 'groups', allowed: [] };
  const allowed = Array.isArray(elements.enum) ? elements.enum.map(String) : [];
  const isName =
    allowed.length > 0 || elements.format !== undefined || Number(elements.maxLength) <= LONGEST_NAME;
  return { holds: isName ? 'names' : 'sentences', allowed };
}

/** Every key of a schema, at any depth, with its own schema. */
function* keysWithin(schema: unknown, common: Schema): Generator<readonly [string, Schema]> {
  const own = resolved(schema, common);
  if (!own) return;
  yield* keysWithin(own.items, common);
  for (const [key, child] of isSchema(own.properties) ? Object.entries(own.properties) : []) {
    const found = resolved(child, common);
    if (found) yield [key, found];
    yield* keysWithin(found, common);
  }
}

function listsOf(schema: unknown, common: Schema): ReadonlyMap<string, ListShape> {
  const lists = new Map<string, ListShape>();
  const others = new Set<string>();
  for (const [key, found] of keysWithin(schema, common)) {
    const shape = found.type === 'array' ? listShape(resolved(found.items, common)) : undefined;
    const known = lists.get(key);
    if (shape && (!known || JSON.stringify(known) === JSON.stringify(shape))) lists.set(key, shape);
    else others.add(key);
  }
  for (const key of others) lists.delete(key);
  return lists;
}

function typesOf(schema: unknown, common: Schema): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  const others = new Set<string>();
  for (const [key, found] of keysWithin(schema, common)) {
    const type = String(found.type);
    if ((types.get(key) ?? type) === type) types.set(key, type);
    else others.add(key);
  }
  for (const key of others) types.delete(key);
  return types;
}

/** May a value stand where the schema wants `type`? Where that is not known, any may. */
export function mayHold(type: string | undefined, value: unknown): boolean {
  if (type === undefined || value === null || value === undefined) return true;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value);
  return typeof value !== 'object' && (type !== 'integer' || /^\d+$/u.test(String(value)));
}

function propertiesOf(schema: unknown, common: Schema): readonly (readonly [string, unknown])[] {
  const own = resolved(schema, common);
  if (own?.type === 'array') return propertiesOf(own.items, common);
  return isSchema(own?.properties) ? Object.entries(own.properties) : [];
}

/** The shape that the schema of a kind describes; `common` holds what its references point to. */
export function shapeOf(schema: unknown, common: Schema): KindShape {
  const properties = propertiesOf(schema, common);
  const groups = properties.map(
    ([key, child]) => [key, new Set(propertiesOf(child, common).map(([name]) => name))] as const,
  );
  return {
    keys: new Set(properties.map(([key]) => key)),
    groups: new Map(groups.filter(([, keys]) => keys.size > 0)),
    lists: listsOf(schema, common),
    topLists: new Set(
      properties.flatMap(([key, child]) => (resolved(child, common)?.type === 'array' ? [key] : [])),
    ),
    types: typesOf(schema, common),
  };
}
