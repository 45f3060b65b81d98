import type { Catalogue } from '../../catalog/catalogue.js';
import type { DefinitionOf, KindWithFolder } from '../../catalog/kinds.js';
import { referencesOf } from '../../model/references.js';

type Ids = { readonly [K in KindWithFolder]?: Iterable<string> };

function pick<K extends KindWithFolder>({ definitions }: Catalogue, kind: K, ids: Iterable<string> = []) {
  const picked = new Map<string, DefinitionOf[K]>();
  for (const id of [...new Set(ids)].toSorted()) {
    const definition = definitions[kind].get(id);
    if (definition !== undefined) picked.set(id, definition as DefinitionOf[K]);
  }
  return picked;
}

/** Ids that definitions name, by their kind. */
export function namedIds(definitions: Iterable<object>, kind: KindWithFolder): readonly string[] {
  return [...definitions].flatMap((one) =>
    referencesOf(one).flatMap(({ target, text }) => (target === kind ? [text] : [])),
  );
}

/** A catalogue with the definitions that are asked for, and the powers, laws and halls that they name. */
export function extractOf(catalogue: Catalogue, ids: Ids): Catalogue {
  const item = pick(catalogue, 'item', ids.item);
  const bundle = pick(catalogue, 'bundle', ids.bundle);
  const list = pick(catalogue, 'list', ids.list);
  const power = pick(catalogue, 'power', [...(ids.power ?? []), ...namedIds(item.values(), 'power')]);
  const naming = [...item.values(), ...bundle.values(), ...power.values()];
  const law = pick(catalogue, 'law', [...(ids.law ?? []), ...namedIds(naming, 'law')]);
  const place = pick(catalogue, 'place', [...(ids.place ?? []), ...namedIds(naming, 'place')]);
  const change = pick(catalogue, 'change', ids.change);
  return {
    ...catalogue,
    definitions: { item, bundle, list, power, law, place, change, reason: new Map() },
  };
}

function withDefinition(map: ReadonlyMap<string, unknown>, id: string, definition: unknown) {
  const changed = new Map(map);
  if (definition === undefined) changed.delete(id);
  else changed.set(id, definition);
  return new Map([...changed].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The catalogue with one file as it is in another version: a definition, a file that stands alone, or an attachment. */
export function withFileOf(
  catalogue: Catalogue,
  other: Catalogue,
  { file, kind, id }: { readonly file: string; readonly kind: string | null; readonly id: string },
): Catalogue {
  switch (kind) {
    case null: {
      const attachments = withDefinition(catalogue.attachments, file, other.attachments.get(file));
      return { ...catalogue, attachments: attachments as Catalogue['attachments'] };
    }
    case 'catalog':
      return { ...catalogue, settings: other.settings };
    case 'plan':
      return { ...catalogue, plan: other.plan };
    case 'calendar':
      return { ...catalogue, calendar: other.calendar };
    case 'materials':
      return { ...catalogue, materials: other.materials };
    default: {
      const folder = kind as KindWithFolder;
      const changed = withDefinition(catalogue.definitions[folder], id, other.definitions[folder].get(id));
      return { ...catalogue, definitions: { ...catalogue.definitions, [folder]: changed } };
    }
  }
}

/** All of both versions; what both have, as the later one has it. */
export function unitedOf(before: Catalogue, after: Catalogue): Catalogue {
  const unite = <V>(was: ReadonlyMap<string, V>, is: ReadonlyMap<string, V>) =>
    [...was.keys()].every((id) => is.has(id)) ? is : new Map([...was, ...is]);
  const [was, is] = [before.definitions, after.definitions];
  return {
    ...after,
    definitions: {
      item: unite(was.item, is.item),
      bundle: unite(was.bundle, is.bundle),
      list: unite(was.list, is.list),
      power: unite(was.power, is.power),
      law: unite(was.law, is.law),
      place: unite(was.place, is.place),
      change: unite(was.change, is.change),
      reason: is.reason,
    },
    attachments: unite(before.attachments, after.attachments),
  };
}
