import type { Catalogue } from '../catalog/catalogue.js';
import type { DefinitionOf, NamedKind } from '../catalog/kinds.js';
import { normaliseText } from '../values/text.js';

const NAMES: { readonly [K in NamedKind]: (definition: DefinitionOf[K]) => readonly string[] } = {
  power: (power) => [power.权力名称],
  item: (item) => [item.事项名称, ...(item.别名 ?? [])],
  bundle: (bundle) => [bundle.名称],
  list: (list) => [list.名称],
  place: (place) => [place.名称],
  law: (law) => [law.名称, law.简称],
};

/** What people call a definition: a law by its short name. */
export function nameOf(kind: NamedKind, definition: DefinitionOf[NamedKind]): string {
  const names = (NAMES[kind] as (definition: unknown) => readonly string[])(definition);
  return (kind === 'law' ? names.at(-1) : names[0]) ?? '';
}

type NameTable = Map<string, string[]>;

// Looked up only where a reference is wrong, but then often for many references at once.
const TABLES = new WeakMap<Catalogue, Map<NamedKind, NameTable>>();

function tableOf(catalogue: Catalogue, kind: NamedKind): NameTable {
  const tables = TABLES.get(catalogue) ?? new Map<NamedKind, NameTable>();
  TABLES.set(catalogue, tables);
  const known = tables.get(kind);
  if (known) return known;
  const table: NameTable = new Map();
  const namesOf = NAMES[kind] as (definition: unknown) => readonly string[];
  for (const [id, definition] of catalogue.definitions[kind]) {
    for (const name of new Set(namesOf(definition).map(normaliseText))) {
      table.set(name, [...(table.get(name) ?? []), id]);
    }
  }
  tables.set(kind, table);
  return table;
}

/** The id of the definition that an editor named instead of writing its id; `undefined` if none or several. */
export function idByName(catalogue: Catalogue, kind: NamedKind, name: string): string | undefined {
  const wanted = normaliseText(name.replace(/^《(.*)》$/u, '$1'));
  const ids = tableOf(catalogue, kind).get(wanted) ?? [];
  return ids.length === 1 ? ids[0] : undefined;
}
