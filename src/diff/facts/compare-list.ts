import type { Field } from '../shape/field.js';
import { addMoved } from './compare-words.js';
import { elementLikeness, portraitOf, sameness } from './element-likeness.js';
import { type AnyList, elementValue, type Group, identityOf, isGathered, nameOfElement } from './elements.js';
import { added, removed, renamed, type Walk } from './found.js';
import { type Keys, type Matched, matchElements, type Pair } from './match.js';
import type { Side } from './sides.js';
import { atElement, type Spot } from './spot.js';

type Elements = readonly Group[];

/** Exactly, else by the earlier name table: a change cannot bring the entry that excuses it. */
function identities(list: AnyList, before: Elements, after: Elements, { sides }: Walk): readonly Keys[] {
  const way = (by?: Side): Keys => ({
    before: before.map((element) => identityOf(list, element, sides.before, by)),
    after: after.map((element) => identityOf(list, element, sides.after, by)),
    by: by === undefined ? 'same' : 'alias',
  });
  return [way(), way(sides.before)];
}

/** Computed when first asked for. */
function lazily<Result>(elements: Elements, compute: (element: Group) => Result): (index: number) => Result {
  const known = new Map<number, Result>();
  return (index) => {
    const result = known.get(index) ?? compute(elements[index] ?? {});
    known.set(index, result);
    return result;
  };
}

function match(list: AnyList, before: Elements, after: Elements, walk: Walk): Matched {
  const earlier = lazily(before, (element) => portraitOf(list, element, walk.sides.before));
  const later = lazily(after, (element) => portraitOf(list, element, walk.sides.after));
  return matchElements(
    { before: before.length, after: after.length },
    {
      ways: identities(list, before, after, walk),
      likenessOf: (left, right) => elementLikeness(list, earlier(left), later(right)),
      sameness: (left, right) => sameness(earlier(left), later(right)),
    },
  );
}

/** Does the other version name the matter too, as a whole or in another part? Then it neither came nor went. */
function isElsewhere(list: AnyList, element: Group, side: Side, others: Elements, otherSide: Side): boolean {
  if (!isGathered(list, element, side)) return false;
  const identity = identityOf(list, element, side);
  return others.some((other) => identityOf(list, other, otherSide) === identity);
}

/** Compares elements that have an identity. */
export function compareList(list: AnyList, before: Elements, after: Elements, spot: Spot, walk: Walk): void {
  const earlierName = (index: number) => nameOfElement(list, before[index] ?? {}, walk.sides.before);
  const laterName = (index: number) => nameOfElement(list, after[index] ?? {}, walk.sides.after);
  const earlier = (index: number) =>
    elementValue(earlierName(index), list.keys, before[index] ?? {}, walk.sides.before);
  const later = (index: number) =>
    elementValue(laterName(index), list.keys, after[index] ?? {}, walk.sides.after);
  const { pairs, ...rest } = match(list, before, after, walk);
  const compare = (pair: Pair): void => {
    const inside = atElement(spot, pair, laterName(pair.after));
    if (pair.by !== 'same') walk.add(renamed(inside, earlier(pair.before), later(pair.after), pair.by));
    walk.inside(list, before[pair.before] ?? {}, after[pair.after] ?? {}, inside);
  };
  for (const pair of pairs) compare(pair);
  const { sides } = walk;
  for (const index of rest.added) {
    if (isElsewhere(list, after[index] ?? {}, sides.after, before, sides.before)) continue;
    walk.add(added(atElement(spot, { before: index, after: index }, laterName(index)), later(index)));
  }
  for (const index of rest.removed) {
    if (isElsewhere(list, before[index] ?? {}, sides.before, after, sides.after)) continue;
    walk.add(removed(atElement(spot, { before: index, after: index }, earlierName(index)), earlier(index)));
  }
  if (list.orderShows) addMoved(pairs, laterName, spot, walk);
}

type AnyMapping = Extract<Field, { readonly shape: 'mapping' }>;

/** Compares groups by the names that the editor gave them as keys. */
export function compareMapping(
  mapping: AnyMapping,
  before: Group,
  after: Group,
  spot: Spot,
  walk: Walk,
): void {
  const { keys } = mapping;
  for (const name of new Set([...Object.keys(after), ...Object.keys(before)].toSorted())) {
    const inside = atElement(spot, { before: name, after: name }, name);
    const [earlier, later] = [before[name] as Group | undefined, after[name] as Group | undefined];
    if (earlier === undefined) {
      walk.add(added(inside, elementValue(name, keys, later ?? {}, walk.sides.after)));
    } else if (later === undefined) {
      walk.add(removed(inside, elementValue(name, keys, earlier, walk.sides.before)));
    } else walk.inside({ keys, by: [] }, earlier, later, inside);
  }
}
