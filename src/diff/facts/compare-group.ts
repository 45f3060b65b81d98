import type { AnyValueField, Field } from '../shape/field.js';
import { compareList, compareMapping } from './compare-list.js';
import { compareTexts, compareWords } from './compare-words.js';
import { elementValue, type Group } from './elements.js';
import { type Telling, valueChanged, type Walk } from './found.js';
import { readValue } from './readings.js';
import type { Side } from './sides.js';
import { atKey, type Spot } from './spot.js';

type AnyGroup = Extract<Field, { readonly shape: 'group' }>;

function compareValue(field: AnyValueField, before: unknown, after: unknown, spot: Spot, walk: Walk): void {
  // What is written the same is the same, except for an attachment: its bytes may be others.
  if (before === after && field.type !== 'file') return;
  const earlier = before === undefined ? undefined : readValue(field, before, walk.sides.before);
  const later = after === undefined ? undefined : readValue(field, after, walk.sides.after);
  if (earlier?.key !== later?.key) walk.add(valueChanged(spot, earlier?.value ?? null, later?.value ?? null));
}

function compareOptionalGroup(
  group: AnyGroup,
  before: unknown,
  after: unknown,
  spot: Spot,
  walk: Walk,
): void {
  if (before !== undefined && after !== undefined) {
    walk.inside({ keys: group.keys, by: [] }, before as Group, after as Group, spot);
    return;
  }
  const name = spot.place.at(-1) ?? '';
  const whole = (element: unknown, side: Side) =>
    element === undefined ? null : elementValue(name, group.keys, element as Group, side);
  walk.add(valueChanged(spot, whole(before, walk.sides.before), whole(after, walk.sides.after)));
}

function compareField(field: Field, before: unknown, after: unknown, spot: Spot, walk: Walk): void {
  const lists = [before ?? [], after ?? []] as const;
  switch (field.shape) {
    case 'value':
      compareValue(field, before, after, spot, walk);
      break;
    case 'group':
      compareOptionalGroup(field, before, after, spot, walk);
      break;
    case 'words':
      compareWords(field, lists[0] as readonly unknown[], lists[1] as readonly unknown[], spot, walk);
      break;
    case 'texts':
      compareTexts(lists[0] as readonly unknown[], lists[1] as readonly unknown[], spot, walk);
      break;
    case 'list':
      compareList(field, lists[0] as readonly Group[], lists[1] as readonly Group[], spot, walk);
      break;
    case 'mapping':
      compareMapping(field, (before ?? {}) as Group, (after ?? {}) as Group, spot, walk);
  }
}

/** As `Walk.inside`. */
export function compareGroup(
  { keys, by }: Telling,
  before: Group,
  after: Group,
  spot: Spot,
  walk: Walk,
): void {
  for (const [key, field] of Object.entries(keys)) {
    const [earlier, later] = [before[key], after[key]];
    if (earlier === undefined && later === undefined) continue;
    if (!by.includes(key)) compareField(field, earlier, later, atKey(spot, key), walk);
    else if (field.shape === 'group' && earlier !== undefined && later !== undefined) {
      compareGroup(field, earlier as Group, later as Group, atKey(spot, key), walk);
    }
  }
}
