import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchemas } from '../../src/adapters/package-resources.js';
import { readPlain } from '../../src/catalog/plain-yaml.js';
import { compileSchemas } from '../../src/catalog/schema-check.js';
import { emptyValues } from '../../src/catalog/schema-findings.js';
import { parseSource } from '../../src/catalog/source.js';
import { yamlProblems } from '../../src/catalog/yaml-problems.js';

const CHECKER = compileSchemas(readSchemas());
const SAMPLE = new URL('../../catalog', import.meta.url).pathname;
const TEXTS = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => readFileSync(join(SAMPLE, path), 'utf8'));

/** What the quick reader reads, the library must read alike, with no slip in it. Gives whether it was read. */
function expectAlike(text: string): boolean {
  const plain = readPlain(text, CHECKER.knownKeys);
  if (plain === undefined) return false;
  const source = parseSource(text);
  const problems = yamlProblems(source, {
    knownKeys: CHECKER.knownKeys,
    lists: CHECKER.shapes.item.lists,
    countFlaws: () => 0,
  });
  expect({ text, codes: problems.map(({ doc }) => doc.code) }).toEqual({ text, codes: [] });
  const value: unknown = source.document.toJS({ maxAliasCount: 0 });
  expect({ text, value: plain }).toEqual({ text, value });
  expect(JSON.stringify(plain)).toBe(JSON.stringify(value)); // The order of the keys as well.
  expect(emptyValues(value)).toEqual([]);
  return true;
}

const SCALARS = [
  '失业登记',
  '10个工作日',
  '即时办结',
  '0',
  '12',
  '007',
  '1.10',
  '-3',
  '+5',
  '.inf',
  '.5',
  '1e5',
  '0x1F',
  '0o17',
  '1_000',
  '2026-01-02',
  '2026-1-2',
  '0399-12345678',
  '9:00-12:00',
  'true',
  'no',
  'null',
  'Null',
  '~',
  '',
  ' ',
  '-',
  '- 甲',
  '? 乙',
  '甲: 乙',
  '甲:乙',
  '甲：乙',
  '甲 #乙',
  '甲 # 乙',
  '甲# 乙',
  '#甲',
  '"甲"',
  "'甲'",
  '"甲',
  "甲'",
  '"甲" # 乙',
  "'甲''乙'",
  '"甲\\n乙"',
  '“甲”',
  '“007”',
  '「甲」乙',
  '[甲, 乙]',
  '[甲，乙]',
  '[甲、乙]',
  '[甲；乙]',
  '甲 - 乙',
  '15"',
  '[]',
  '[ ]',
  '["1", 2]',
  '[甲,]',
  '[[甲]]',
  '[a: b]',
  '{}',
  '{甲: 乙}',
  '【甲】',
  '｛甲｝',
  '|',
  '>',
  '|-',
  '&a 甲',
  '*a',
  '!甲',
  '!!str 甲',
  '%甲',
  '@甲',
  '`甲`',
  'https://a.example.com/b?c=d',
  'a\\b',
  '甲\u00A0乙',
  '\u3000甲',
  '甲\t乙',
  '\t甲',
  '甲, 乙',
  '<<',
  '--- 甲',
  '...',
  '<<<<<<< HEAD',
  '１０',
  '9007199254740993',
  '999999999999999',
  '1234567890123456',
  '甲　乙',
  '10 个',
  '5abc',
  '1e',
  '0b1',
  '1-',
  '1--2',
] as const;
const KEYS = [
  '事项名称',
  '别名',
  '设定依据',
  '法规',
  '条款',
  '到现场次数',
  '说明',
  '甲',
  'null',
  '<<',
  '1',
  '"别名"',
] as const;
const INDENTS = ['', '', '', '', '  ', '    ', '- ', '  - ', '    - ', ' ', '   ', '\t', '-'] as const;

const line = fc
  .tuple(
    fc.constantFrom(...INDENTS),
    fc.option(fc.constantFrom(...KEYS), { nil: '' }),
    fc.constantFrom(...SCALARS),
  )
  .chain(([indent, key, scalar]) =>
    fc
      .constantFrom(': ', ':', ':  ', ' : ', '：')
      .map((colon) => `${indent}${key === '' ? scalar : `${key}${colon}${scalar}`}`),
  );

const scalar = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('甲', '10个工作日', '3', '2026-01-02', '0399-12345678', '"007"', '[甲, 乙]'),
  },
  { weight: 1, arbitrary: fc.constantFrom(...SCALARS) },
);
const SHAPES = [
  (key: string, [a]: readonly string[]) => `${key}: ${a}`,
  (key: string, [a, b]: readonly string[]) => `${key}:\n  - ${a}\n  - ${b}`,
  (key: string, [a, b]: readonly string[]) => `${key}:\n- ${a}\n- ${b}`,
  (key: string, [a, b]: readonly string[]) => `${key}:\n  - 法规: ${a}\n    条款: ${b}`,
  (key: string, [a, b, c]: readonly string[]) =>
    `${key}:\n  - 法规: ${a}\n    条款:\n      - ${b}\n  # ${c}\n  - 法规: ${c}`,
  (key: string, [a, b]: readonly string[]) => `${key}: |-\n  ${a}\n  ${b}\n`,
  (key: string, [a, b, c]: readonly string[]) =>
    `${key}:\n  - 法规: |\n      ${a}\n\n      ${b}\n    条款: ${c}`,
  (key: string, [a, b, c]: readonly string[]) => `${key}: |\n ${a}\n   ${b}\n${c}`,
  (key: string, [a, b]: readonly string[]) => `${key}:\n    法规: ${a}\n    条款: ${b} # ${a}`,
] as const;
const tree = fc
  .uniqueArray(fc.constantFrom('事项名称', '别名', '设定依据', '办理流程', '收费'), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc.tuple(
          fc.constant(key),
          fc.constantFrom(...SHAPES),
          fc.array(scalar, { minLength: 3, maxLength: 3 }),
        ),
      ),
    ),
  )
  .map((entries) => entries.map(([key, shape, scalars]) => shape(key, scalars)).join('\n'));

describe('the quick reader', () => {
  it('reads nearly all of the sample catalogue, exactly as the YAML library does', () => {
    const read = TEXTS.filter(expectAlike).length;
    expect(read / TEXTS.length).toBeGreaterThan(0.95);
  });

  it('agrees with the library on any lines', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 7 }),
        fc.constantFrom('\n', '\r\n', ' \n'),
        (lines, end) => {
          expectAlike(`${lines.join(end)}${end}`);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('agrees with the library on small definitions of any values, and reads many of them', () => {
    let read = 0;
    fc.assert(
      fc.property(tree, (text) => {
        if (expectAlike(text)) read += 1;
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  it('agrees with the library on sample files with a line changed', () => {
    const edit = fc.tuple(
      fc.constantFrom(...TEXTS),
      fc.nat(),
      line,
      fc.constantFrom('replace', 'insert', 'drop', 'dedent'),
    );
    fc.assert(
      fc.property(edit, ([text, at, written, how]) => {
        const lines = text.split('\n');
        const index = at % lines.length;
        const old = lines[index] ?? '';
        const by = { replace: [written], insert: [old, written], drop: [], dedent: [old.replace(/^ /u, '')] }[
          how
        ];
        lines.splice(index, 1, ...by);
        expectAlike(lines.join('\n'));
      }),
      { numRuns: 400 },
    );
  });

  it('agrees with the library on sample files with characters changed', () => {
    const mark = fc.constantFrom(
      '：',
      '，',
      '；',
      ' - ',
      '“',
      '"',
      "'",
      '#',
      ' #',
      ': ',
      ':',
      '- ',
      '\t',
      ' ',
      '\u3000',
      '\u200B',
      '[',
      ']',
      '{',
      '&',
      '*',
      '!',
      '|',
      '\n',
      '\r',
      '0',
      '~',
    );
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.nat(), mark, fc.nat(2), (text, at, inserted, dropped) => {
        const place = at % text.length;
        expectAlike(text.slice(0, place) + inserted + text.slice(place + dropped));
      }),
      { numRuns: 600 },
    );
  });
});
