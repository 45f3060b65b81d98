import type { Path } from '../../diagnostic/diagnostic.js';

/** A place in both versions of a definition. */
export interface Spot {
  /** Keys without list positions, joined with a dot. */
  readonly field: string;
  readonly before: Path;
  readonly after: Path;
  /** For people. */
  readonly place: readonly string[];
}

export const TOP: Spot = { field: '', before: [], after: [], place: [] };

/** The spot of a key of a group. */
export function atKey(spot: Spot, key: string): Spot {
  return {
    field: spot.field === '' ? key : `${spot.field}.${key}`,
    before: [...spot.before, key],
    after: [...spot.after, key],
    place: [...spot.place, key],
  };
}

/** Where an element stands in its list, or by which key in its mapping. */
export interface Position {
  readonly before: string | number;
  readonly after: string | number;
}

/** The spot of an element; `name` is there where people know it by one. */
export function atElement(spot: Spot, { before, after }: Position, name?: string): Spot {
  return {
    field: spot.field,
    before: [...spot.before, before],
    after: [...spot.after, after],
    place: name === undefined ? spot.place : [...spot.place, name],
  };
}
