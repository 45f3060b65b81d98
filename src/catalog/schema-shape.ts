import type { Kind } from './kinds.js';

type Schema = Readonly<Record<string, unknown>>;

/** The keys of a kind of file. */
export interface KindShape {
  readonly keys: ReadonlySet<string>;
  /** Keys that hold a group, or a list of groups, with the keys of the group. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
}

function isSchema(node: unknown): node is Schema {
  return node !== null && typeof node === 'object' && !Array.isArray(node);
}

function propertiesOf(schema: unknown, common: Schema): readonly (readonly [string, unknown])[] {
  if (!isSchema(schema)) return [];
  if (typeof schema.$ref === 'string') {
    const definitions = common.$defs;
    const name = schema.$ref.split('/').at(-1) ?? '';
    return isSchema(definitions) ? propertiesOf(definitions[name], common) : [];
  }
  if (schema.type === 'array') return propertiesOf(schema.items, common);
  return isSchema(schema.properties) ? Object.entries(schema.properties) : [];
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
  };
}

/**
 * The kind that a file of another kind must have been meant for: most of its keys are keys of that kind, and fewer
 * of its own.
 */
export function kindMeant(
  kind: Kind,
  value: object,
  shapes: Readonly<Record<Kind, KindShape>>,
): Kind | undefined {
  const keys = Object.keys(value);
  const score = (shape: KindShape) => keys.filter((key) => shape.keys.has(key)).length;
  const own = score(shapes[kind]);
  if (keys.length < 3 || own * 2 > keys.length) return undefined;
  let best: { readonly kind: Kind; readonly count: number } | undefined;
  for (const [other, shape] of Object.entries(shapes)) {
    const count = score(shape);
    if (count > (best?.count ?? own)) best = { kind: other as Kind, count };
  }
  return best && best.count * 2 > keys.length ? best.kind : undefined;
}

/**
 * The groups that unknown keys at the top of a file were meant for, by key: the group above, or the only one that has such
 * a key.
 */
export function groupsMeant(value: object, shape: KindShape): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  let above: string | undefined;
  for (const key of Object.keys(value)) {
    if (shape.keys.has(key)) {
      above = key;
      continue;
    }
    const owners = [...shape.groups].filter(([, keys]) => keys.has(key)).map(([group]) => group);
    const group = owners.find((owner) => owner === above) ?? (owners.length === 1 ? owners[0] : undefined);
    if (group !== undefined) meant.set(key, group);
  }
  return meant;
}
