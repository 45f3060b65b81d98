import type { DefinitionOf } from '../../catalog/kinds.js';
import type { Value } from '../change.js';
import { elementOf, fieldKey, nameIn } from './field-key.js';
import type { ValueChange } from './limits.js';
import { spaced } from './words.js';

type LocalTerms = NonNullable<NonNullable<DefinitionOf['place']['承办事项']>[number]['本地规定']>;

function promiseIn(key: string, value: Value | null): string | undefined {
  if (key === 'place.承办事项.本地规定.承诺办结时限') return value?.text;
  if (key !== 'place.承办事项.本地规定') return undefined;
  return (elementOf(value) as LocalTerms | undefined)?.承诺办结时限;
}

/** A promise of a hall's own, which can only be shorter than the city's, that came or went; alone or with its other terms. */
export function localPromise(change: ValueChange, side: 'came' | 'went') {
  if (change.before !== null && change.after !== null) return undefined;
  const limit = promiseIn(fieldKey(change), side === 'came' ? change.after : change.before);
  return limit === undefined ? undefined : { 事项: nameIn(change), 时限: spaced(limit) };
}
