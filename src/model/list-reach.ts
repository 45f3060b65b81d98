import type { ServiceItem, SpecialList } from '../catalog/catalogue.js';

type Reach = NonNullable<ServiceItem['通办']>['范围'];
type ListKind = SpecialList['种类'];

/** Lists of items that are handled alike over an area. */
export type RegionalKind = Extract<ListKind, '全省通办' | '跨省通办'>;

/** How far an item must reach to be on a list; what reaches across provinces also reaches across the province. */
const REACH = {
  跨省通办: new Set<Reach>(['全国', '跨省']),
  全省通办: new Set<Reach>(['全国', '跨省', '全省']),
} as const satisfies Record<RegionalKind, ReadonlySet<Reach>>;

/** Is it one of the 通办 lists? */
export function isRegional(kind: ListKind): kind is RegionalKind {
  return kind in REACH;
}

/** Does an item that is handled over `reach` reach far enough for the list? */
export function reachesFor(kind: RegionalKind, reach: Reach): boolean {
  return REACH[kind].has(reach);
}

/** The list that an item belongs on, the widest that it reaches for; `undefined` within the province. */
export function listFor(reach: Reach): RegionalKind | undefined {
  return (['跨省通办', '全省通办'] as const).find((kind) => reachesFor(kind, reach));
}
