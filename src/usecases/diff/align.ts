import { distance } from 'fastest-levenshtein';
import type { Block, Labelled } from './blocks.js';

/** Two of a kind, one of each version; null where the other version has none. */
export interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** Says whether two are the same thing, the surest sign first: from 0 to 1. */
type Likeness<T> = (before: T, after: T) => number;

/** From here on two texts are taken for versions of one. */
const ALIKE = 0.5;

/** Pairs by a key that only one pair at a time can have; of several with one key the first with the first. */
function pairByKey<T>(before: Set<T>, after: Set<T>, keyOf: (one: T) => string): readonly Pair<T>[] {
  const waiting = new Map<string, T[]>();
  for (const one of after) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one]);
  return [...before].flatMap((one) => {
    const other = waiting.get(keyOf(one))?.shift();
    if (other === undefined) return [];
    before.delete(one);
    after.delete(other);
    return [{ before: one, after: other }];
  });
}

/** Pairs what is most alike first. */
function pairByLikeness<T>(before: Set<T>, after: Set<T>, likeness: Likeness<T>): readonly Pair<T>[] {
  const candidates = [...before]
    .flatMap((one) => [...after].map((other) => ({ one, other, degree: likeness(one, other) })))
    .filter(({ degree }) => degree >= ALIKE)
    .toSorted((a, b) => b.degree - a.degree);
  return candidates.flatMap(({ one, other }) => {
    if (!before.has(one) || !after.has(other)) return [];
    before.delete(one);
    after.delete(other);
    return [{ before: one, after: other }];
  });
}

function alikeTexts(before: string, after: string): number {
  return 1 - distance(before, after) / Math.max(before.length, after.length, 1);
}

function identityOf({ label, slot, fact: { text, type, value, links } }: Labelled): string {
  return JSON.stringify([slot, label, text, type, value, links]);
}

function alikeBlocks(one: Block, other: Block): number {
  if (one.key !== other.key || one.name === null || other.name === null) return 0;
  const own = (block: Block) => block.facts.filter(({ slot }) => slot !== 'name').map(identityOf);
  const [was, is] = [new Set(own(one)), new Set(own(other))];
  const shared = [...was].filter((fact) => is.has(fact)).length;
  const all = Math.max(was.size, is.size);
  return Math.max(alikeTexts(one.name.text, other.name.text), all === 0 ? 0 : shared / all);
}

/** In the order of the later version; what is gone stands behind what stood before it. */
function inOrder<T>(
  before: readonly T[],
  after: readonly T[],
  found: readonly Pair<T>[],
): readonly Pair<T>[] {
  const partnerOf = new Map(found.map((pair) => [pair.after, pair] as const));
  const paired = new Set(found.map((pair) => pair.before));
  const result: Pair<T>[] = after.map((one) => partnerOf.get(one) ?? { before: null, after: one });
  for (const [index, one] of before.entries()) {
    if (paired.has(one)) continue;
    const previous = before[index - 1];
    const at = previous === undefined ? -1 : result.findIndex((pair) => pair.before === previous);
    result.splice(at + 1, 0, { before: one, after: null });
  }
  return result;
}

/** Which blocks are the same in both versions: by name, then by likeness; moving one changes nothing. */
export function alignBlocks(before: readonly Block[], after: readonly Block[]): readonly Pair<Block>[] {
  const [was, is] = [new Set(before), new Set(after)];
  const nameOf = ({ key, name }: Block) => JSON.stringify([key, name?.label, name?.text]);
  // 多久办好 is the same entry whatever it says.
  const labelOf = ({ key, name }: Block) => JSON.stringify([key, name?.label]);
  const isLabelled = ({ key }: Block) => key === 'key-facts';
  const byName = pairByKey(was, is, nameOf);
  const [wasLabelled, isNowLabelled] = [
    new Set([...was].filter(isLabelled)),
    new Set([...is].filter(isLabelled)),
  ];
  const byLabel = pairByKey(wasLabelled, isNowLabelled, labelOf);
  for (const pair of byLabel) {
    if (pair.before) was.delete(pair.before);
    if (pair.after) is.delete(pair.after);
  }
  return inOrder(before, after, [...byName, ...byLabel, ...pairByLikeness(was, is, alikeBlocks)]);
}

/**
 * The facts of a block that came, went or are others. Under one label the only one left on both sides is the same fact; of several
 * those that are alike.
 */
export function alignFacts(
  before: readonly Labelled[],
  after: readonly Labelled[],
): readonly Pair<Labelled>[] {
  const [was, is] = [new Set(before), new Set(after)];
  const same = pairByKey(was, is, identityOf);
  const placeOf = ({ slot, label }: Labelled) => `${slot} ${label}`;
  const pairs = [...new Set([...was, ...is].map(placeOf))].flatMap((place) => {
    const isHere = (one: Labelled) => placeOf(one) === place;
    const [wasHere, isNowHere] = [new Set([...was].filter(isHere)), new Set([...is].filter(isHere))];
    return wasHere.size === 1 && isNowHere.size === 1
      ? pairByKey(wasHere, isNowHere, placeOf)
      : pairByLikeness(wasHere, isNowHere, (one, other) => alikeTexts(one.fact.text, other.fact.text));
  });
  const unchanged = new Set(same);
  return inOrder(before, after, [...same, ...pairs]).filter((pair) => !unchanged.has(pair));
}
