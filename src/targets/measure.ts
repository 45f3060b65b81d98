import type { Bundle, Catalogue, ServiceItem } from '../catalog/catalogue.js';
import { fileOf } from '../catalog/kinds.js';
import { isInForce } from '../model/in-force.js';
import type { CountedDefinition, Measure, MeasureKey, PoorRating } from './target-report.js';

/** What is counted: the whole bureau, or the items and bundles of one 处室. */
export interface Scope {
  readonly catalogue: Catalogue;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Items in force, by id. */
  readonly items: ReadonlyMap<string, ServiceItem>;
  /** All bundles, by id, whether they can be handled on the day or not. */
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** False of one 处室: the number of bundles is demanded of the bureau alone. */
  readonly isWholeBureau: boolean;
  /** Poor ratings of these items; `undefined` without case data. */
  readonly ratings: readonly PoorRating[] | undefined;
}

/** What stands behind a number; the numbers themselves are sums of `amount`. */
export interface Tally {
  readonly counted: readonly CountedDefinition[];
  readonly missing: readonly CountedDefinition[];
  readonly exceptions: readonly CountedDefinition[];
}

/** How a number is made. */
export interface MeasureDefinition<Key extends MeasureKey = MeasureKey> {
  readonly key: Key;
  readonly name: string;
  readonly kind: Measure['kind'];
  readonly unit: string;
  readonly source: string;
  /** What there is none of where nothing can be counted. */
  readonly nothing: string;
  readonly rule: (settings: Catalogue['settings']) => string;
  /** `undefined` where the data for it is missing. */
  readonly tally: (scope: Scope) => Tally | undefined;
}

/** The whole bureau on a day. */
export function bureauScope(
  catalogue: Catalogue,
  today: string,
  ratings: readonly PoorRating[] | undefined,
): Scope {
  const items = [...catalogue.definitions.item].filter(([, item]) => isInForce(item, today));
  const bundles = catalogue.definitions.bundle;
  return { catalogue, today, items: new Map(items), bundles, isWholeBureau: true, ratings };
}

/** The items and bundles of one 处室, and what was said of them. */
export function departmentScope(scope: Scope, department: string): Scope {
  const items = new Map([...scope.items].filter(([, item]) => item.责任处室 === department));
  const bundles = new Map([...scope.bundles].filter(([, bundle]) => bundle.责任处室 === department));
  return {
    ...scope,
    items,
    bundles,
    isWholeBureau: false,
    ratings: scope.ratings?.filter(({ item }) => items.has(item)),
  };
}

/** An item behind a number. */
export function countedItem(id: string, item: ServiceItem, note: string, amount = 1): CountedDefinition {
  const file = fileOf('item', id);
  return { kind: 'item', id, name: item.事项名称, file, department: item.责任处室, note, amount };
}

/** A bundle behind a number. */
export function countedBundle(id: string, bundle: Bundle, note: string, amount = 1): CountedDefinition {
  const file = fileOf('bundle', id);
  return { kind: 'bundle', id, name: bundle.名称, file, department: bundle.责任处室, note, amount };
}

/** Every item of the scope in one of two heaps, by what `noteOf` says of it. */
export function divideItems(
  { items }: Scope,
  noteOf: (item: ServiceItem) => { readonly isCounted: boolean; readonly note: string } | undefined,
): Tally {
  const counted: CountedDefinition[] = [];
  const missing: CountedDefinition[] = [];
  for (const [id, item] of items) {
    const said = noteOf(item);
    if (said) (said.isCounted ? counted : missing).push(countedItem(id, item, said.note));
  }
  return { counted, missing, exceptions: [] };
}
