import type { NamedKind } from '../../catalog/kinds.js';
import type {
  AnyValueField,
  Likeness,
  OpenType,
  ReferenceField,
  Shape,
  TextsField,
  ValueField,
  WordsField,
} from './field.js';

// The words in which the tables of the kinds are written.

function value<Type extends OpenType | 'count' | 'choice'>(type: Type): ValueField<Type> {
  return { shape: 'value', type };
}

export const limit = value('limit');
export const statutoryLimit = value('statutory-limit');
export const period = value('period');
export const validity = value('validity');
export const count = value('count');
export const choice = value('choice');
export const date = value('date');
export const deadline = value('deadline');
export const phone = value('phone');
export const hours = value('hours');
export const address = value('address');
export const link = value('link');
export const mail = value('mail');
export const percent = value('percent');
export const code = value('code');
export const article = value('article');
export const text = value('text');
export const prose = value('prose');
export const document = value('document');
export const file = value('file');
export const texts: TextsField = { shape: 'texts' };

/** The id of a definition of another kind. */
export function reference(kind: NamedKind): ReferenceField {
  return { shape: 'value', type: 'reference', kind };
}

/** Words whose order means nothing. */
export function words<Word extends AnyValueField>(of: Word): WordsField<Word> {
  return { shape: 'words', of, isExchanged: false };
}

/** The same, of ways to reach somebody: one in place of another is the same way with another number. */
export function exchanged<Word extends AnyValueField>(of: Word): WordsField<Word> {
  return { shape: 'words', of, isExchanged: true };
}

/** A group of keys; `by` tells what it is about where a list has such groups. */
export function group<Keys extends Shape>(keys: Keys, by: readonly (keyof Keys & string)[] = []) {
  return { shape: 'group', keys, by } as const;
}

/** Groups by a name of their own. */
export function mapping<Keys extends Shape>(keys: Keys) {
  return { shape: 'mapping', keys } as const;
}

/** Elements in an order that people see. */
export function ordered<Keys extends Shape>(
  by: readonly (keyof Keys & string)[],
  likeness: Likeness,
  keys: Keys,
) {
  return { shape: 'list', keys, by, likeness, orderShows: true } as const;
}

/** Elements in an order that means nothing. */
export function unordered<Keys extends Shape>(
  by: readonly (keyof Keys & string)[],
  likeness: Likeness,
  keys: Keys,
) {
  return { shape: 'list', keys, by, likeness, orderShows: false } as const;
}
