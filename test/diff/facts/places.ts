import type { Field, Shape } from '../../../src/diff/shape/field.js';

export type Group = Record<string, unknown>;
type Holder = Record<string | number, unknown>;

/** A value or a list of a definition that a test may change in place. */
export interface Place {
  readonly holder: Holder;
  readonly key: string | number;
  readonly shape: Field;
  /** Keys without list positions, joined with a dot. */
  readonly field: string;
}

function* placesOfField(holder: Holder, key: string | number, shape: Field, field: string): Generator<Place> {
  const raw = holder[key];
  if (raw === undefined) return;
  yield { holder, key, shape, field };
  switch (shape.shape) {
    case 'group':
      yield* placesIn(raw as Group, shape.keys, field);
      break;
    case 'list':
    case 'mapping':
      for (const element of Object.values(raw as object)) yield* placesIn(element, shape.keys, field);
      break;
    case 'words':
      for (const index of (raw as unknown[]).keys())
        yield { holder: raw as Holder, key: index, shape: shape.of, field };
      break;
    case 'texts': {
      const row = { shape: 'value', type: 'text' } as const;
      for (const index of (raw as unknown[]).keys())
        yield { holder: raw as Holder, key: index, shape: row, field };
      break;
    }
    case 'value':
  }
}

/** Every place of a definition that its shape knows, outer ones first. */
export function* placesIn(group: Group, keys: Shape, field = ''): Generator<Place> {
  for (const [key, shape] of Object.entries(keys)) {
    yield* placesOfField(group, key, shape, field === '' ? key : `${field}.${key}`);
  }
}

/** Puts another value there; of a list, group or mapping it takes the last element or key away. */
export function edit({ holder, key, shape }: Place): void {
  const raw = holder[key];
  if (Array.isArray(raw)) raw.pop();
  else if (shape.shape === 'group') delete holder[key];
  else if (shape.shape === 'mapping') holder[key] = {};
  else holder[key] = typeof raw === 'number' ? raw + 1 : `${raw}（改）`;
}
