import type { Catalogue } from '../catalog/catalogue.js';
import type { KindWithFolder } from '../catalog/kinds.js';

/** Look-ups over the whole catalogue, built once. */
export interface Indices {
  /** Kinds that define an id; more than one is a clash for items, bundles and lists. */
  readonly kindsById: ReadonlyMap<string, readonly KindWithFolder[]>;
  /** Ids of the items that carry a code (实施编码 or 业务办理项编码), in order. */
  readonly itemsByCode: ReadonlyMap<string, readonly string[]>;
  /** Ids of the powers that carry a 权责编码, in order. */
  readonly powersByCode: ReadonlyMap<string, readonly string[]>;
  /** Ids of the items that cite a law in their 设定依据, in order. */
  readonly itemsByLaw: ReadonlyMap<string, readonly string[]>;
}

const SHARED_ID_SPACE = ['item', 'bundle', 'list'] as const;

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Builds the look-ups; pure, linear in the size of the catalogue. */
export function buildIndices(catalogue: Catalogue): Indices {
  const kindsById = new Map<string, KindWithFolder[]>();
  for (const kind of SHARED_ID_SPACE) {
    for (const id of catalogue.definitions[kind].keys()) add(kindsById, id, kind);
  }
  const itemsByCode = new Map<string, string[]>();
  const itemsByLaw = new Map<string, string[]>();
  for (const [id, item] of catalogue.definitions.item) {
    const code = item.业务办理项编码 ?? item.实施编码;
    if (code !== undefined) add(itemsByCode, code, id);
    for (const law of new Set(item.设定依据.map((basis) => basis.法规))) add(itemsByLaw, law, id);
  }
  const powersByCode = new Map<string, string[]>();
  for (const [id, power] of catalogue.definitions.power) add(powersByCode, power.权责编码, id);
  return { kindsById, itemsByCode, powersByCode, itemsByLaw };
}
