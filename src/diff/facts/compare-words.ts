import type { AnyValueField, WordsField } from '../shape/field.js';
import { textLikeness } from './element-likeness.js';
import { added, moved, removed, renamed, valueChanged, type Walk } from './found.js';
import { gramsOf } from './likeness.js';
import { type Keys, matchElements } from './match.js';
import { movedAmong } from './moved.js';
import { looseKey, readValue } from './readings.js';
import type { Side } from './sides.js';
import { atElement, type Spot } from './spot.js';

type Words = readonly unknown[];

/** Keys of words from the strictest to the loosest; names of documents also by the name table of the earlier version. */
function waysOf(field: AnyValueField, before: Words, after: Words, { sides }: Walk): readonly Keys[] {
  // A change cannot bring the entry of the table that excuses it.
  const loose: Keys = {
    before: before.map((word) => looseKey(field, word, sides.before, sides.before)),
    after: after.map((word) => looseKey(field, word, sides.after, sides.before)),
    by: 'alias',
  };
  const exact: Keys = {
    before: before.map((word) => readValue(field, word, sides.before).key),
    after: after.map((word) => readValue(field, word, sides.after).key),
    by: 'same',
  };
  switch (field.type) {
    case 'document':
    case 'text':
    case 'code':
      return [exact, loose];
    default:
      return [exact];
  }
}

/** Does the other version name the same matter, as a whole or in another part? Then it neither came nor went. */
function isElsewhere(
  field: AnyValueField,
  word: unknown,
  side: Side,
  others: Words,
  otherSide: Side,
): boolean {
  if (field.type !== 'reference' || !side.isGathered(field.kind, String(word))) return false;
  const { key } = readValue(field, word, side);
  return others.some((other) => readValue(field, other, otherSide).key === key);
}

function isWrittenTheSame(before: Words, after: Words): boolean {
  return before.length === after.length && before.every((word, index) => word === after[index]);
}

/** Compares words whose order means nothing; each is an element, unless one alone was exchanged for another. */
export function compareWords(
  { of, isExchanged }: WordsField,
  before: Words,
  after: Words,
  spot: Spot,
  walk: Walk,
): void {
  if (isWrittenTheSame(before, after)) return;
  const matched = matchElements(
    { before: before.length, after: after.length },
    { ways: waysOf(of, before, after, walk), likenessOf: () => undefined, sameness: () => 1 },
  );
  const earlier = (index: number) => readValue(of, before[index], walk.sides.before).value;
  const later = (index: number) => readValue(of, after[index], walk.sides.after).value;
  for (const pair of matched.pairs) {
    if (pair.by !== 'alias') continue;
    walk.add(renamed(atElement(spot, pair), earlier(pair.before), later(pair.after), 'alias'));
  }
  const [gone, come] = [matched.removed[0], matched.added[0]];
  const isOne = matched.removed.length === 1 && matched.added.length === 1;
  if (isExchanged && isOne && gone !== undefined && come !== undefined) {
    walk.add(valueChanged(atElement(spot, { before: gone, after: come }), earlier(gone), later(come)));
    return;
  }
  const { sides } = walk;
  for (const index of matched.added) {
    if (isElsewhere(of, after[index], sides.after, before, sides.before)) continue;
    walk.add(added(atElement(spot, { before: index, after: index }), later(index)));
  }
  for (const index of matched.removed) {
    if (isElsewhere(of, before[index], sides.before, after, sides.after)) continue;
    walk.add(removed(atElement(spot, { before: index, after: index }), earlier(index)));
  }
}

const SENTENCE: AnyValueField = { shape: 'value', type: 'text' };

/** Compares sentences in an order that shows; one that was rewritten is found by its likeness. */
export function compareTexts(before: Words, after: Words, spot: Spot, walk: Walk): void {
  if (isWrittenTheSame(before, after)) return;
  const grams = {
    before: before.map((text) => gramsOf(String(text))),
    after: after.map((text) => gramsOf(String(text))),
  };
  const empty = gramsOf('');
  const matched = matchElements(
    { before: before.length, after: after.length },
    {
      ways: waysOf(SENTENCE, before, after, walk),
      likenessOf: (left, right) => textLikeness(grams.before[left] ?? empty, grams.after[right] ?? empty),
      sameness: () => 1,
    },
  );
  const earlier = (index: number) => readValue(SENTENCE, before[index], walk.sides.before).value;
  const later = (index: number) => readValue(SENTENCE, after[index], walk.sides.after).value;
  for (const pair of matched.pairs) {
    if (pair.by === 'same') continue;
    walk.add(valueChanged(atElement(spot, pair), earlier(pair.before), later(pair.after)));
  }
  for (const index of matched.added)
    walk.add(added(atElement(spot, { before: index, after: index }), later(index)));
  for (const index of matched.removed)
    walk.add(removed(atElement(spot, { before: index, after: index }), earlier(index)));
  addMoved(matched.pairs, (index) => later(index).text, spot, walk);
}

/** One fact of a list for the elements that stand in another order. */
export function addMoved(
  pairs: readonly { readonly before: number; readonly after: number }[],
  nameOf: (later: number) => string,
  spot: Spot,
  walk: Walk,
): void {
  const names = pairs.map(({ after }) => nameOf(after));
  const positions = movedAmong(
    pairs.map(({ before }) => before),
    names,
  );
  if (positions.length > 0)
    walk.add(
      moved(
        spot,
        positions.map((position) => names[position] ?? ''),
      ),
    );
}
