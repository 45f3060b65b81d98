import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readSchemas } from '../src/adapters/package-resources.js';
import { FORMATS } from '../src/catalog/formats.js';
import { CHECKER } from './support/check-town.js';
import { TOWN, textIn } from './support/memory-files.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CHINESE = /\p{Script=Han}/u;

interface Subschema {
  readonly name: string;
  /** A subschema that editors meet as a key, with its own title. */
  readonly isKey: boolean;
  readonly pointer: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

function isRecord(node: unknown): node is Readonly<Record<string, unknown>> {
  return node !== null && typeof node === 'object' && !Array.isArray(node);
}

/** Every subschema below `schema`: keys, elements of lists, values of open tables. */
function* subschemas(name: string, schema: unknown, pointer: string, isKey: boolean): Generator<Subschema> {
  if (!isRecord(schema)) return;
  yield { name, isKey, pointer, schema };
  for (const table of ['properties', '$defs'] as const) {
    for (const [key, child] of Object.entries(schema[table] ?? {})) {
      const token = key.replaceAll('~', '~0').replaceAll('/', '~1');
      yield* subschemas(key, child, `${pointer}/${table}/${token}`, table === 'properties');
    }
  }
  yield* subschemas(`${name}[]`, schema.items, `${pointer}/items`, false);
  yield* subschemas(`${name}{}`, schema.additionalProperties, `${pointer}/additionalProperties`, false);
}

const SCHEMAS = Object.entries(readSchemas()).map(([kind, schema]) => ({
  kind,
  schema,
  parts: [...subschemas(kind, schema, '', false)],
}));

const ajv = new Ajv2020({ strict: true, strictTypes: false });
for (const [name, { accepts }] of Object.entries(FORMATS)) ajv.addFormat(name, accepts);
for (const { schema } of SCHEMAS) ajv.addSchema(schema);

function problemsOf(check: (part: Subschema) => boolean): readonly string[] {
  return SCHEMAS.flatMap(({ kind, parts }) =>
    parts.filter((part) => !check(part)).map((part) => `${kind}${part.pointer}`),
  );
}

describe('the authoring contract', () => {
  it('is found whole', () => {
    expect(SCHEMAS.map(({ kind }) => kind).sort()).toEqual(
      [
        ...['bundle', 'calendar', 'catalog', 'common', 'item', 'law', 'list', 'materials', 'place', 'plan'],
        ...['power', 'reason', 'change'],
      ].sort(),
    );
    expect(SCHEMAS.flatMap(({ parts }) => parts).length).toBeGreaterThan(200);
  });

  it('explains every key in Chinese, with examples', () => {
    const lacking = problemsOf(
      ({ isKey, schema }) =>
        !isKey ||
        ([schema.title, schema.description].every((words) => CHINESE.test(String(words ?? ''))) &&
          Array.isArray(schema.examples) &&
          schema.examples.length > 0),
    );
    expect(lacking).toEqual([]);
  });

  it('names every key in Chinese', () => {
    expect(problemsOf(({ isKey, name }) => !isKey || /^\p{Script=Han}+$/u.test(name))).toEqual([]);
  });

  it('closes every object, or says what its values are', () => {
    const open = problemsOf(
      ({ schema }) =>
        schema.type !== 'object' ||
        schema.additionalProperties === false ||
        isRecord(schema.additionalProperties),
    );
    expect(open).toEqual([]);
  });

  it('requires only keys that it knows, and uses only formats that the program knows', () => {
    const unknownKeys = problemsOf(({ schema }) =>
      ((schema.required as string[] | undefined) ?? []).every((key) =>
        Object.hasOwn((schema.properties as object) ?? {}, key),
      ),
    );
    expect(unknownKeys).toEqual([]);
    const formats = SCHEMAS.flatMap(({ parts }) => parts.flatMap(({ schema }) => schema.format ?? []));
    expect([...new Set(formats)].sort()).toEqual(Object.keys(FORMATS).sort());
  });

  it('gives examples that it accepts itself', () => {
    const refused = SCHEMAS.flatMap(({ schema, parts }) =>
      parts.flatMap((part) => {
        const examples = (part.schema.examples as readonly unknown[] | undefined) ?? [];
        const validate = ajv.getSchema(
          `${schema.$id}${part.pointer === '' ? '' : `#${encodeURI(part.pointer)}`}`,
        );
        if (!validate) return [`${schema.$id}${part.pointer} cannot be compiled`];
        return examples
          .filter((example) => !validate(example))
          .map((example) => `${part.pointer}: ${JSON.stringify(example)} ${ajv.errorsText(validate.errors)}`);
      }),
    );
    expect(refused).toEqual([]);
  });

  it('tells how to write each format, in Chinese', () => {
    for (const { howTo } of Object.values(FORMATS)) expect(howTo).toMatch(CHINESE);
  });

  it('is the source of the TypeScript types', async () => {
    const run = promisify(execFile)(process.execPath, ['scripts/make-types.js', '--check'], { cwd: ROOT });
    await expect(run).resolves.toMatchObject({ stderr: '' });
  });
});

describe('the compiled contract', () => {
  it('knows the keys of every kind of file, nested ones too', () => {
    for (const key of ['事项名称', '材料名称', '窗口', '条款', '级别'])
      expect(CHECKER.knownKeys).toContain(key);
    expect(CHECKER.knownKeys).not.toContain('properties');
  });

  it('turns numbers into text where text is wanted, and nothing else', () => {
    const law = {
      名称: '中华人民共和国社会保险法',
      简称: '社会保险法',
      类别: '法律',
      制定机关: '全国人民代表大会常务委员会',
      状态: '现行有效',
      条款: [{ 条: 50, 摘要: '失业登记和领取手续。' }],
    };
    const { errors, definition } = CHECKER.check('law', law);
    expect(errors).toEqual([]);
    expect(definition?.条款).toEqual([{ 条: '50', 摘要: '失业登记和领取手续。' }]);
  });

  it.each(['item', 'law', 'place', 'power'] as const)('reports every error of a %s at once', (kind) => {
    expect(CHECKER.check(kind, {}).errors.length).toBeGreaterThan(3);
    expect(CHECKER.check(kind, {}).definition).toBeUndefined();
  });
});

describe('the town', () => {
  it('is written in UTF-8 with line feeds', () => {
    for (const path of TOWN.keys()) {
      if (path.endsWith('.yaml')) expect(textIn(TOWN, path)).not.toMatch(/\r|\uFEFF/u);
    }
    expect(readFileSync(`${ROOT}test/fixtures/catalogs/town/catalog.yaml`, 'utf8')).toContain('示例单位: 是');
  });
});
