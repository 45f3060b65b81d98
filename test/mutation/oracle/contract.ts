import { type Path, type Reading, type Spot, spotAt } from '../reading.js';
import { type Kind, SCHEMAS, type SchemaNode } from '../sample.js';
import type { Complaint } from './complaint.js';
import { FORMATS } from './formats.js';

const NUMBER = /^[-+]?(?:0x[\da-f]+|0o[0-7]+|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?)$/iu;

/** Digits that YAML reads as a number with other digits: a leading zero, a trailing one, too many of them. */
function losesDigits(spot: Spot): boolean {
  if (spot.style !== 'plain' || !NUMBER.test(spot.text ?? '')) return false;
  return String(Number(spot.text)) !== spot.text;
}

function textFlaw(schema: SchemaNode, spot: Spot): string | undefined {
  const text = spot.text ?? '';
  if (losesDigits(spot)) return '数字没加引号会变样';
  if (text.trim() === '') return '没有文字';
  const length = [...text].length;
  if (length > (schema.maxLength ?? Infinity) || length < (schema.minLength ?? 0)) return '长度';
  if (schema.enum && !schema.enum.includes(text)) return '不在可选的值里';
  if (schema.pattern && !new RegExp(schema.pattern, 'u').test(text)) return '写法不对';
  if (schema.format === undefined) return undefined;
  const isWellWritten = FORMATS[schema.format];
  if (!isWellWritten) throw new Error(`the oracle does not know the format “${schema.format}”`);
  return isWellWritten(text) ? undefined : `写法不对：${schema.format}`;
}

function numberFlaw(schema: SchemaNode, text: string): string | undefined {
  if (!/^-?(?:0|[1-9]\d*)$/u.test(text.trim())) return '不是整数';
  const number = Number(text);
  return number < (schema.minimum ?? -Infinity) || number > (schema.maximum ?? Infinity)
    ? '超出范围'
    : undefined;
}

interface Flaw {
  readonly why: string;
  readonly paths: readonly Path[];
}

function* mapFlaws(reading: Reading, schema: SchemaNode, spot: Spot): Iterable<Flaw> {
  const keys = spot.children.map(({ path }) => String(path.at(-1)));
  for (const child of spot.children) {
    const key = String(child.path.at(-1));
    const known = schema.properties?.[key] ?? (schema.additionalProperties || undefined);
    const isNamed =
      textFlaw(schema.propertyNames ?? {}, { ...child, text: key, style: 'single' }) === undefined;
    if (known && isNamed) yield* flaws(reading, known, child);
    else yield { why: `不认识的键 ${key}`, paths: [child.path] };
  }
  for (const key of schema.required ?? []) {
    if (!keys.includes(key)) {
      yield { why: `缺少必填的键 ${key}`, paths: [[...spot.path, key], spot.children[0]?.path ?? spot.path] };
    }
  }
}

function* listFlaws(reading: Reading, schema: SchemaNode, spot: Spot): Iterable<Flaw> {
  if (spot.children.length < (schema.minItems ?? 0)) yield { why: '条数不够', paths: [spot.path] };
  const texts = spot.children.map((child) => JSON.stringify(shape(child)));
  for (const [again, text] of texts.entries()) {
    const first = texts.indexOf(text);
    if (first < again)
      yield {
        why: '同样的内容写了两次',
        paths: [
          [...spot.path, again],
          [...spot.path, first],
        ],
      };
  }
  for (const child of spot.children) yield* flaws(reading, schema.items ?? {}, child);
}

function shape(spot: Spot): unknown {
  if (spot.role === 'scalar') return spot.text;
  return spot.children.map((child) => [spot.role === 'map' && child.path.at(-1), shape(child)]);
}

function* flaws(reading: Reading, schema: SchemaNode, spot: Spot): Iterable<Flaw> {
  const wanted = { object: 'map', array: 'seq', string: 'scalar', integer: 'scalar' }[
    schema.type ?? 'object'
  ];
  if (spot.style === 'empty' || (spot.style === 'plain' && /^(?:~|null)$/iu.test(spot.text ?? ''))) {
    yield { why: '没有内容', paths: [spot.path] };
  } else if (spot.role !== wanted) {
    yield { why: `应当是 ${schema.type}`, paths: [spot.path] };
  } else if (spot.role === 'map') {
    yield* mapFlaws(reading, schema, spot);
  } else if (spot.role === 'seq') {
    yield* listFlaws(reading, schema, spot);
  } else {
    const flaw = schema.type === 'integer' ? numberFlaw(schema, spot.text ?? '') : textFlaw(schema, spot);
    if (flaw) yield { why: flaw, paths: [spot.path] };
  }
}

/** What the authoring contract (schema/) forbids in a file. */
export function contractComplaints(file: string, kind: Kind, reading: Reading): readonly Complaint[] {
  const root = spotAt(reading, []);
  if (root?.role !== 'map') return [{ why: '文件里没有“键: 值”', at: [{ file, path: [] }] }];
  return [...flaws(reading, SCHEMAS[kind], root)].map(({ why, paths }) => ({
    why: `${paths[0]?.filter((one) => typeof one === 'string').join('/')} ${why}`,
    at: paths.map((path) => ({ file, path })),
  }));
}
