import { formatArticle } from '../../values/article-number.js';
import { formatDate, formatDeadline, parseDate, parseDeadline } from '../../values/date.js';
import { formatHours, parseHours } from '../../values/hours.js';
import {
  formatStatutoryLimit,
  type Limit,
  parseLimit,
  parseStatutoryLimit,
  type StatutoryLimit,
} from '../../values/limit.js';
import { lengthKey } from '../../values/limit-range.js';
import { parsePercent } from '../../values/percent.js';
import { parsePeriod } from '../../values/period.js';
import { formatPhone, parsePhone } from '../../values/phone.js';
import { collapseWhitespace, normaliseText } from '../../values/text.js';
import { isForever } from '../../values/validity.js';
import type { Value, ValueType } from '../change.js';
import type { AnyValueField, OpenType } from '../shape/field.js';
import { proseLines, proseWords } from './read-prose.js';
import type { Side } from './sides.js';

/** A value with what tells it from others: equal keys are the same value. */
export interface Reading {
  readonly key: string;
  readonly value: Value;
}

type PlainType = Exclude<ValueType, 'limit' | 'count' | 'reference' | 'file' | 'element'>;

// White space means nothing between Chinese characters. The width of a comma shows, so it is a change, if a small one.
function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

function plain(type: PlainType, text: string, key: string = squeezed(text)): Reading {
  return { key, value: { type, text: collapseWhitespace(text) } };
}

/** By what the parser made of it; as text where it made nothing of it, which the schema rules out. */
function parsed<Parsed>(
  type: PlainType,
  text: string,
  parse: (text: string) => Parsed | undefined,
  format: (parsed: Parsed) => string,
): Reading {
  const result = parse(text);
  return result === undefined ? plain(type, text) : plain(type, format(result));
}

function readLimit(text: string, limit: StatutoryLimit | undefined): Reading {
  if (limit === undefined) return plain('text', text);
  const written = formatStatutoryLimit(limit);
  // 2小时 and 120分钟 are one promise.
  const key = limit.kind === 'none' ? written : lengthKey(limit);
  return { key, value: { type: 'limit', text: written, limit } };
}

function periodAsLimit(text: string): Limit | undefined {
  const period = parsePeriod(text);
  return period && { kind: 'span', ...period };
}

function readValidity(text: string): Reading {
  return isForever(text) ? plain('text', text, 'forever') : readLimit(text, parseLimit(text));
}

function readFile(path: string, side: Side): Reading {
  const content = side.contentOf(path);
  return { key: `${path}\n${content ?? ''}`, value: { type: 'file', text: path, content } };
}

/** Reads a text by the type that its field has. */
function readOpen(type: OpenType, text: string, side: Side): Reading {
  switch (type) {
    case 'limit':
    case 'statutory-limit':
      return readLimit(text, parseStatutoryLimit(text));
    case 'period':
      return readLimit(text, periodAsLimit(text));
    case 'validity':
      return readValidity(text);
    case 'date':
      return parsed('date', text, parseDate, formatDate);
    case 'deadline':
      return parsed('date', text, parseDeadline, formatDeadline);
    case 'phone':
      return parsed('phone', text, parsePhone, formatPhone);
    case 'hours':
      return parsed('hours', text, parseHours, formatHours);
    case 'percent':
      return plain('percent', normaliseText(text), String(parsePercent(text)));
    case 'article':
      return plain('text', formatArticle(text));
    case 'prose':
      return { key: squeezed(proseWords(text)), value: { type: 'prose', text: proseLines(text) } };
    case 'file':
      return readFile(text, side);
    case 'document':
    case 'text':
      return plain('text', text);
    case 'address':
    case 'link':
    case 'mail':
    case 'code':
      return plain(type, text);
  }
}

/** Reads a value of a definition by the field that it stands under. */
export function readValue(field: AnyValueField, raw: unknown, side: Side): Reading {
  const text = String(raw);
  switch (field.type) {
    case 'count':
      return { key: text, value: { type: 'count', text, count: Number(raw) } };
    case 'choice':
      return plain('choice', text);
    case 'reference':
      return {
        key: side.idOf(field.kind, text),
        value: { type: 'reference', text: side.nameOf(field.kind, text), id: text },
      };
    default:
      return readOpen(field.type, text, side);
  }
}

/** What a name is known by where spelling does not count; of a document by the name table of the side `by`. */
export function looseKey(field: AnyValueField, raw: unknown, side: Side, by: Side): string {
  switch (field.type) {
    case 'document':
      return by.documentOf(String(raw));
    case 'text':
    case 'code':
      return normaliseText(String(raw));
    default:
      return readValue(field, raw, side).key;
  }
}
