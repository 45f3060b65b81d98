import { type Catalogue, isDefined } from '../catalog/catalogue.js';
import { circleThrough } from './circle.js';

/** What an id under 「事项」 names instead of an item: items, bundles and lists share one space of ids. */
export function kindInsteadOfItem(catalogue: Catalogue, id: string): 'bundle' | 'list' | undefined {
  if (isDefined(catalogue, 'item', id)) return undefined;
  return (['bundle', 'list'] as const).find((kind) => isDefined(catalogue, kind, id));
}

/** Ids of the bundles that a bundle names as its members, in their order. */
function nestedIn(catalogue: Catalogue, id: string): readonly string[] {
  const members = catalogue.definitions.bundle.get(id)?.成员 ?? [];
  return members.flatMap(({ 事项 }) =>
    事项 !== undefined && kindInsteadOfItem(catalogue, 事项) === 'bundle' ? [事项] : [],
  );
}

/** The circle of bundles from `start` by its member `nested` back to itself, if it is one. */
export function circleOfBundles(
  catalogue: Catalogue,
  start: string,
  nested: string,
): readonly string[] | undefined {
  return circleThrough(start, nested, (id) => nestedIn(catalogue, id));
}
