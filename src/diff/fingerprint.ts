import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { parseDate } from '../values/date.js';
import { formatPhone, parsePhone } from '../values/phone.js';
import { compareText, normaliseText } from '../values/text.js';
import type { Change, Compared, Subject, Value } from './change.js';

const DIGITS = 12;

/** JSON without what only writing decides: white space, width, ways to write a date, order of keys and of lists. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts = value.map((one) => canonicalize(plain(one)) ?? '');
    return parts.toSorted(compareText);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
  }
  if (typeof value !== 'string' && typeof value !== 'number') return value ?? null;
  const text = String(value);
  return parseDate(text) ?? normaliseText(text);
}

function plainPhone(text: string): string {
  const phone = parsePhone(text);
  return phone === undefined ? normaliseText(text) : formatPhone(phone);
}

function plainValue(value: Value | null): unknown {
  if (value === null) return null;
  switch (value.type) {
    case 'limit':
      return plain(value.limit);
    case 'count':
      return value.count;
    case 'phone':
      return plainPhone(value.text);
    case 'reference':
      return value.id;
    case 'file':
      return [value.text, value.content];
    case 'element':
      return [normaliseText(value.text), plain(value.element)];
    default:
      return plain(value.text);
  }
}

const named = ({ kind, id }: Subject): string => `${kind}/${id}`;
const allNamed = (subjects: readonly Subject[]): readonly string[] =>
  subjects.map(named).toSorted(compareText);

/** What the change is, on both sides. */
function sides(change: Change): unknown {
  switch (change.kind) {
    case 'definition-added':
    case 'definition-removed':
      return null;
    case 'definition-renamed':
      return named(change.earlier);
    case 'item-split':
      return allNamed(change.into);
    case 'items-merged':
      return allNamed(change.from);
    case 'element-added':
      return [null, plainValue(change.after)];
    case 'element-removed':
      return [plainValue(change.before), null];
    case 'value-changed':
    case 'element-renamed':
      return [plainValue(change.before), plainValue(change.after)];
    case 'elements-moved':
      return plain(change.moved);
  }
}

/**
 * 12 hexadecimal digits of SHA-256 over the code, the definition, the place by names and what stands there before and after. It stays
 * when lines or list elements move, when values are written in another way and in every commit; it changes with the content.
 */
export function fingerprintOf(code: string, { change, against }: Compared): string {
  const inner = 'field' in change ? [change.field, change.place.map(normaliseText)] : [];
  const identity = [
    code,
    named(change.subject),
    change.kind,
    inner,
    sides(change),
    against && named(against),
  ];
  return createHash('sha256')
    .update(canonicalize(identity) ?? '')
    .digest('hex')
    .slice(0, DIGITS);
}
