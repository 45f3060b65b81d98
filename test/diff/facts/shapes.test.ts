import { expect, test } from 'vitest';
import { readSchemas } from '../../../src/adapters/package-resources.js';
import { KIND_LABELS, type Kind } from '../../../src/catalog/kinds.js';
import type { Field, Shape } from '../../../src/diff/shape/field.js';
import { shapeOf } from '../../../src/diff/shape/shapes.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const SCHEMAS = readSchemas();
const DEFINITIONS = (SCHEMAS.common as { readonly $defs: Readonly<Record<string, Schema>> }).$defs;

/** What a schema says that a text is; the rows know more, such as which texts name documents. */
const TYPE_OF_FORMAT: Readonly<Record<string, string>> = {
  办结时限: 'limit',
  法定办结时限: 'statutory-limit',
  日期: 'date',
  完成时限: 'deadline',
  电话: 'phone',
  办公时间: 'hours',
  统一社会信用代码: 'code',
  基本编码: 'code',
  实施编码: 'code',
  业务办理项编码: 'code',
  网址: 'link',
  附件: 'file',
  核对周期: 'period',
  百分数: 'percent',
};
const PLAIN = new Set(['text', 'validity', 'code', 'article', 'document', 'address', 'mail', 'reference']);

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : { ...DEFINITIONS[name], ...schema };
}

/** Where a field does not say what its schema says. */
function* differences(place: string, unresolved: Schema, field: Field | undefined): Generator<string> {
  const schema = resolved(unresolved);
  if (field === undefined) yield `${place}: no row`;
  else if (field.shape === 'group' || field.shape === 'list') {
    const keyed = field.shape === 'group' ? schema : resolved(schema.items ?? {});
    yield* keyDifferences(place, keyed.properties ?? {}, field.keys);
  } else if (field.shape === 'mapping') {
    const [inner] = Object.values(schema.patternProperties ?? {});
    const keyed = inner ?? (schema.additionalProperties as Schema);
    yield* keyDifferences(place, resolved(keyed).properties ?? {}, field.keys);
  } else if (field.shape === 'words') yield* differences(`${place}[]`, schema.items ?? {}, field.of);
  else if (field.shape === 'texts') {
    if (schema.items?.type !== 'string') yield `${place}: no list of texts`;
  } else {
    const isProse = schema.description?.includes('可用 Markdown') ?? false;
    const wanted =
      schema.enum !== undefined
        ? 'choice'
        : schema.type === 'integer'
          ? 'count'
          : schema.format !== undefined
            ? TYPE_OF_FORMAT[schema.format]
            : isProse
              ? 'prose'
              : undefined;
    if (wanted === undefined ? !PLAIN.has(field.type) : field.type !== wanted)
      yield `${place}: ${field.type} instead of ${wanted}`;
  }
}

function* keyDifferences(
  place: string,
  properties: Readonly<Record<string, Schema>>,
  shape: Shape,
): Generator<string> {
  for (const [key, schema] of Object.entries(properties)) {
    yield* differences(`${place}.${key}`, schema, shape[key]);
  }
  for (const key of Object.keys(shape)) if (!(key in properties)) yield `${place}.${key}: no such key`;
}

const KINDS = Object.keys(KIND_LABELS) as Kind[];
const TOLD = KINDS.filter((kind) => shapeOf(kind) !== null);

test.each(TOLD)('every key of %s has a row that reads it as its schema says', (kind) => {
  const schema = SCHEMAS[kind] as Schema;
  expect([...keyDifferences(kind, schema.properties ?? {}, shapeOf(kind) ?? {})]).toEqual([]);
});

test('all kinds but those that are about changes are compared', () => {
  expect(KINDS.filter((kind) => shapeOf(kind) === null)).toEqual(['reason', 'change']);
});
