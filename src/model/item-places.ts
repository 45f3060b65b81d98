import type { Catalogue, ServiceItem } from '../catalog/catalogue.js';
import type { DefinitionOf } from '../catalog/kinds.js';

export type Hall = DefinitionOf['place'];
/** What a hall says of an item that it handles. */
export type HandledItem = NonNullable<Hall['承办事项']>[number];
type PlaceReference = ServiceItem['办理地点'][number];

/** A hall where an item is handled. */
export interface ItemPlace {
  /** The hall's id and the windows that handle the item. */
  readonly reference: PlaceReference;
  readonly hall: Hall;
  /** When the item is handled here: as the hall says of it, else as the item says, else whenever the hall is open. */
  readonly hours: string;
  /** What the hall itself says of the item; `undefined` where the item names the hall. */
  readonly handled: HandledItem | undefined;
}

interface Handling {
  readonly id: string;
  readonly hall: Hall;
  readonly handled: HandledItem;
}

const LEVELS: readonly Hall['层级'][] = ['市级', '区县级', '镇街级'];

// Every guide asks for the halls of its item: they are gone through once for each version of the catalogue.
const TABLES = new WeakMap<object, ReadonlyMap<string, readonly Handling[]>>();

function handlingsOf(item: string, { definitions }: Catalogue): readonly Handling[] {
  const known = TABLES.get(definitions.place);
  if (known) return known.get(item) ?? [];
  const table = new Map<string, Handling[]>();
  const halls = [...definitions.place].toSorted(
    ([, a], [, b]) => LEVELS.indexOf(a.层级) - LEVELS.indexOf(b.层级),
  );
  for (const [id, hall] of halls) {
    for (const handled of hall.承办事项 ?? []) {
      const handlings = table.get(handled.事项) ?? [];
      table.set(handled.事项, [...handlings, { id, hall, handled }]);
    }
  }
  TABLES.set(definitions.place, table);
  return table.get(item) ?? [];
}

/**
 * Where an item is handled: the halls that it names, in its order, then those that name it under 承办事项, the city's
 * before the districts' before those of streets, by their ids. A hall stands there once; halls that are missing are left out.
 */
export function placesOf(id: string, item: ServiceItem, catalogue: Catalogue): readonly ItemPlace[] {
  const named = item.办理地点.flatMap((reference): readonly ItemPlace[] => {
    const hall = catalogue.definitions.place.get(reference.地点);
    return hall ? [{ reference, hall, hours: item.办理时间 ?? hall.办公时间, handled: undefined }] : [];
  });
  const taken = new Set(named.map(({ reference }) => reference.地点));
  const handling = handlingsOf(id, catalogue).filter((one) => !taken.has(one.id));
  return [
    ...named,
    ...handling.map(({ id: 地点, hall, handled }) => ({
      reference: { 地点, 窗口: handled.窗口 },
      hall,
      hours: handled.办理时间 ?? item.办理时间 ?? hall.办公时间,
      handled,
    })),
  ];
}
