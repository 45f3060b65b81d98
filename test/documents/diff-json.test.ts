import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { diffJson } from '../../src/documents/diff-json.js';
import { finding } from '../reporters/sample.js';
import { EXAMPLE, EXCUSED, MERGED, SPOILT, UNCHANGED } from './example-diff-report.js';

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../schema/output/diff.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ strict: true, allErrors: true, strictTypes: false }).compile(SCHEMA);
const FOUND = {
  files: 7,
  definitions: 7,
  diagnostics: [
    finding({ related: [{ file: 'laws/a.yaml', path: [], message: '法规' }] }),
    finding({ severity: 'info', args: { 值: ['甲', '乙'], 数: 1 }, edits: [] }),
  ],
};
const read = (...args: Parameters<typeof diffJson>) => JSON.parse(diffJson(...args));
const problems = (document: unknown) => (validate(document) ? [] : validate.errors?.slice(0, 3));

/** Every subschema below a key, with where it stands. */
function* keys(node: unknown, at: string): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  if (node === null || typeof node !== 'object') return;
  for (const [name, child] of Object.entries(node)) {
    if (name === 'properties' || name === '$defs') {
      for (const [key, schema] of Object.entries(child))
        yield [`${at}/${key}`, schema as Record<string, unknown>];
    }
    yield* keys(child, `${at}/${name}`);
  }
}

describe('the difference as JSON', () => {
  it.each([
    ['all there is', EXAMPLE],
    ['nothing', UNCHANGED],
    ['a merger', MERGED],
    ['all with reasons', EXCUSED],
    ['hostile text', SPOILT],
  ])('is as its schema says: %s', (_, report) => {
    expect(problems(read(report, FOUND, { version: '0.1.0', maxShown: 1 }))).toEqual([]);
  });

  it('counts levels beside the sums of the contract, and keeps the shape of its findings', () => {
    const { summary, diagnostics, changes, command } = read(EXAMPLE, FOUND, {
      version: '0.1.0',
      maxShown: 1,
    });
    expect(summary).toEqual({
      ...{ files: 7, definitions: 7, errors: 1, warnings: 0, infos: 1, omitted: 1 },
      ...{ burdens: 4, burdensWithoutReason: 3, notices: 4, reliefs: 2, wordings: 4, hidden: 2, unread: 1 },
    });
    expect(command).toBe('diff');
    expect(Object.keys(diagnostics[0])).toEqual(Object.keys(finding()));
    expect(changes).toEqual(JSON.parse(JSON.stringify(EXAMPLE.changes)));
  });

  it('is refused by the schema where anything is missing, strange or of another kind', () => {
    const whole = read(EXAMPLE, FOUND, { version: '0.1.0' });
    const [first, ...rest] = whole.changes;
    expect(problems({ ...whole, extra: 1 })).not.toEqual([]);
    expect(problems({ ...whole, today: undefined })).not.toEqual([]);
    expect(problems({ ...whole, changes: [{ ...first, level: 'worse' }, ...rest] })).not.toEqual([]);
    const { after: _, ...half } = first.change;
    expect(problems({ ...whole, changes: [{ ...first, change: half }, ...rest] })).not.toEqual([]);
  });
});

describe('the schema of the JSON', () => {
  it('describes every key in Chinese and leaves no object open', () => {
    const all = [...keys(SCHEMA, '')];
    expect(all.length).toBeGreaterThan(100);
    const silent = all.filter(
      ([, { description, $ref }]) => $ref === undefined && !/\p{Script=Han}/u.test(String(description ?? '')),
    );
    expect(silent.map(([at]) => at)).toEqual([]);
    const text = JSON.stringify(SCHEMA);
    expect(text.match(/"type":"object"/gu)?.length).toBe(text.match(/"additionalProperties":/gu)?.length);
  });
});
