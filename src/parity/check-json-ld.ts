import { parseDate } from '../values/date.js';
import { normaliseText } from '../values/text.js';
import { type FoundValue, valuesIn } from './extract/values-in.js';

/** A value in structured data that the page does not show. */
export interface StrayValue {
  /** The key that it stands under. */
  readonly key: string;
  readonly text: string;
}

/** Names of the vocabulary itself, not of the page. */
const VOCABULARY = new Set(['@context', '@type']);
/** Keys of schema.org whose whole value is of one kind, however it is written there. */
const KINDS: readonly (readonly [RegExp, FoundValue['kind']])[] = [
  [/^(?:telephone|faxNumber|servicePhone)$/u, 'phone'],
  [/price$|^(?:amount|value|cost)$/iu, 'money'],
  [/^date|Date$|^valid(?:From|Through)$/u, 'date'],
  [/^(?:url|sameAs|@id|serviceUrl|contentUrl)$/u, 'address'],
  [/Time$|^duration$/u, 'limit'],
];
const DIGITS = /^\d+(?:\.\d+)?$/u;

interface Entry {
  readonly key: string;
  readonly text: string;
}

function* entriesOf(value: unknown, key: string): Generator<Entry> {
  if (VOCABULARY.has(key)) return;
  if (typeof value === 'string' || typeof value === 'number') {
    yield { key, text: String(value) };
  } else if (Array.isArray(value)) {
    for (const item of value) yield* entriesOf(item, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* entriesOf(item, name);
  }
}

/** Dates are compared as dates, all else as it is written. */
function identity({ kind, text }: FoundValue): string {
  return `${kind} ${(kind === 'date' ? parseDate(text) : undefined) ?? normaliseText(text)}`;
}

function typedValues({ key, text }: Entry): readonly FoundValue[] {
  const kind = KINDS.find(([pattern]) => pattern.test(key))?.[1];
  if (kind === undefined) return valuesIn(text);
  return [{ kind, text: kind === 'money' && DIGITS.test(text) ? `${text}元` : text }];
}

/**
 * Typed values (telephone, limit, date, price, address, …) in structured data that stand in no text of the page.
 * @param values parsed JSON-LD blocks
 * @param allowedTexts what the page shows
 */
export function checkJsonLd(
  values: readonly unknown[],
  allowedTexts: readonly string[],
): readonly StrayValue[] {
  const entries = [...entriesOf(values, '')];
  if (entries.length === 0) return [];
  const shown = new Set(allowedTexts.flatMap((text) => valuesIn(text)).map(identity));
  return entries.filter((entry) => typedValues(entry).some((value) => !shown.has(identity(value))));
}
