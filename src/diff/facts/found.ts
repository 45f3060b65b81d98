import type { InnerChange, Value } from '../change.js';
import type { Shape } from '../shape/field.js';
import type { Group } from './elements.js';
import type { Sides } from './sides.js';
import type { Spot } from './spot.js';

type WithoutSubject<Any> = Any extends unknown ? Omit<Any, 'subject'> : never;

/** A fact of the inside of a definition, before it is said of which one. */
export type Found = WithoutSubject<InnerChange>;

/** Keys of a group, and which of them tell it from others. */
export interface Telling {
  readonly keys: Shape;
  readonly by: readonly string[];
}

/** What a comparison knows and where its facts go. */
export interface Walk {
  readonly sides: Sides;
  add(found: Found): void;
  /**
   * Compares the keys of two groups in the order of their shape. Keys that tell an element of a list apart are left out: where they
   * differ the element bears another name, which the list says.
   */
  inside(telling: Telling, before: Group, after: Group, spot: Spot): void;
}

/** A value that came, went or is another. */
export function valueChanged(spot: Spot, before: Value | null, after: Value | null): Found {
  const { field, place } = spot;
  return {
    kind: 'value-changed',
    field,
    path: after === null ? spot.before : spot.after,
    place,
    before,
    after,
  };
}

export function added({ field, after: path, place }: Spot, after: Value): Found {
  return { kind: 'element-added', field, path, place, after };
}

export function removed({ field, before: path, place }: Spot, before: Value): Found {
  return { kind: 'element-removed', field, path, place, before };
}

export function renamed(
  { field, after: path, place }: Spot,
  before: Value,
  after: Value,
  by: 'alias' | 'likeness',
): Found {
  return { kind: 'element-renamed', field, path, place, before, after, by };
}

export function moved({ field, after: path, place }: Spot, names: readonly string[]): Found {
  return { kind: 'elements-moved', field, path, place, moved: names };
}
