import type { AnyValueField, Field, Shape } from '../shape/field.js';

/** One value of a definition or an element, as the file has it. */
export interface LeafValue {
  /** Keys without list positions, joined with a dot. */
  readonly field: string;
  readonly row: AnyValueField;
  readonly raw: unknown;
}

const SENTENCE: AnyValueField = { shape: 'value', type: 'text' };

function* leavesOfField(field: Field, raw: unknown, name: string): Generator<LeafValue> {
  if (raw === undefined) return;
  switch (field.shape) {
    case 'value':
      yield { field: name, row: field, raw };
      return;
    case 'words':
    case 'texts': {
      const row = field.shape === 'words' ? field.of : SENTENCE;
      for (const word of raw as readonly unknown[]) yield { field: name, row, raw: word };
      return;
    }
    case 'group':
      yield* leavesOf(field.keys, raw as object, name);
      return;
    case 'list':
    case 'mapping':
      for (const element of Object.values(raw as object)) yield* leavesOf(field.keys, element, name);
  }
}

/** All values of a group of keys, in the order of its shape. */
export function* leavesOf(keys: Shape, group: object, name = ''): Generator<LeafValue> {
  const values: Readonly<Record<string, unknown>> = { ...group };
  for (const [key, field] of Object.entries(keys)) {
    yield* leavesOfField(field, values[key], name === '' ? key : `${name}.${key}`);
  }
}
