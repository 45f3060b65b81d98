import type { Catalogue, ServiceItem, SpecialList } from '../catalog/catalogue.js';
import { isListedOn } from './in-force.js';

type Entry = SpecialList['事项'][number];

export interface ListedItem {
  readonly index: number;
  readonly entry: Entry;
  readonly item: ServiceItem;
}

/** The entries that a list shows on `day` (YYYY-MM-DD), with their items; items that are cancelled or missing are left out. */
export function listedItems(
  list: SpecialList,
  { definitions }: Catalogue,
  day: string,
): readonly ListedItem[] {
  return list.事项.flatMap((entry, index) => {
    const item = definitions.item.get(entry.事项);
    return item && item.事项状态 !== '取消' && isListedOn(entry, day) ? [{ index, entry, item }] : [];
  });
}
