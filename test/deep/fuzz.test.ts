import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '../../src/diagnostic/user-error.js';
import { PROJECT } from '../cli/town-folder.js';
import { checkFolder, TODAY } from '../support/check-town.js';
import { type MemoryFolder, TOWN, textIn } from '../support/memory-files.js';
import { buildTown } from '../usecases/build-town.js';

// Files of the sample bureau and of the town with small and large damage, among the sound files of the town. Seeded:
// every run tries the same.

const SEED = 20261101;

const sample = new Map(
  (readdirSync(join(PROJECT, 'catalog'), { recursive: true }) as string[])
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path, readFileSync(join(PROJECT, 'catalog', path))]),
);
const town = new Map(
  [...TOWN.keys()]
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path, Buffer.from(textIn(TOWN, path))]),
);

/** Pieces that mean something to YAML, to the schema, to a template or to a terminal. */
const PIECES = [
  ...[
    ':',
    '：',
    ': ',
    '- ',
    '\n',
    '\n\n',
    '\t',
    '  ',
    '#',
    '&a ',
    '*a',
    '!t ',
    '<<: ',
    '---\n',
    '...\n',
    '|\n',
    '>-\n',
    '%YAML 9\n',
  ],
  ...[
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '? ',
    '\\',
    '\u0000',
    '\u0007',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u202e',
    '\u200b',
    '\ud800',
    '😀',
  ],
  ...[
    'null',
    '~',
    'true',
    '是',
    '0x1F',
    '1e999',
    '.inf',
    '-0',
    '00123',
    '99999999999999999999',
    '2025-02-30',
    '30分钟',
    '无',
    '即时办结',
  ],
  ...[
    '{{x}}',
    '<b>',
    '</script>',
    '__proto__: ',
    'constructor: ',
    'toString',
    '../../etc/passwd',
    'https://x.com/',
  ],
];

/** The sound files around the damaged one: as few as refer to each other, for speed. */
const AROUND = [
  'catalog.yaml',
  'items/shi-ye-deng-ji.yaml',
  'powers/jiu-ye-fu-wu.yaml',
  'laws/she-hui-bao-xian-fa.yaml',
  'places/shi-zheng-wu-da-ting.yaml',
];
const around: MemoryFolder = new Map(
  [...TOWN].filter(([path]) => path.startsWith('files/') || AROUND.includes(path)),
);

const edit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'replace', 'double', 'swap', 'cut', 'indent', 'flip'),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  piece: fc.constantFrom(...PIECES),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function damage(bytes: Uint8Array, { kind, at, length, piece }: Edit): Uint8Array {
  if (kind === 'flip') {
    const copy = Uint8Array.from(bytes);
    const index = Math.floor(at * copy.length);
    copy[index] = (copy[index] ?? 0) ^ (1 << (length % 8));
    return copy;
  }
  const text = Buffer.from(bytes).toString('utf8');
  const start = Math.floor(at * text.length);
  const lines = text.split('\n');
  const line = Math.floor(at * lines.length);
  switch (kind) {
    case 'insert':
      return Buffer.from(text.slice(0, start) + piece + text.slice(start));
    case 'delete':
      return Buffer.from(text.slice(0, start) + text.slice(start + length));
    case 'replace':
      return Buffer.from(text.slice(0, start) + piece + text.slice(start + length));
    case 'cut':
      return Buffer.from(text.slice(0, start));
    case 'double':
      return Buffer.from(lines.toSpliced(line, 0, lines[line] ?? '').join('\n'));
    case 'swap':
      return Buffer.from(lines.with(line, lines[line - 1] ?? '').join('\n'));
    case 'indent':
      return Buffer.from(
        lines.with(line, ' '.repeat(length % 5) + (lines[line] ?? '').trimStart()).join('\n'),
      );
  }
}

const damaged = fc
  .tuple(fc.constantFrom(...sample, ...town, ...town), fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([[path, bytes], edits]): MemoryFolder => {
    const broken = edits.reduce<Uint8Array>(damage, bytes);
    return new Map(around).set(path, { ok: true, bytes: broken });
  });

test('20,000 damaged files: findings or a UserError, never a crash; every place is in the file', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (folder) => {
      try {
        const { diagnostics } = await checkFolder(folder, TODAY);
        for (const { message, file, range } of diagnostics) {
          expect(message).not.toMatch(/undefined|\[object|NaN/u);
          expect(folder.has(file)).toBe(true);
          expect(range.start.line).toBeGreaterThanOrEqual(1);
          expect(range.end.line).toBeGreaterThanOrEqual(range.start.line);
        }
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }),
    { numRuns: 20_000, seed: SEED },
  );
});

const odd = fc.constantFrom(
  ...[
    '\u00a0',
    '\u00ad',
    '\u200d',
    '\u3000',
    'ﬁ',
    '①',
    'Å',
    'é',
    '𠮷',
    '👨‍👩‍👧',
    '（）',
    '“”',
    '…',
    '·',
    '%',
    '&amp;',
    '&lt;',
    '\\',
  ],
  ...[
    '{{x}}',
    '**',
    '*',
    '_',
    '`',
    '[x](y)',
    '- ',
    '1. ',
    '# ',
    '|',
    '~~',
    ':',
    'http://a.b',
    '<',
    '>',
    '"',
    "'",
  ],
);
/** A value with odd text in its middle: what survives the check must come out the same in all three channels. */
const oddValue = fc.tuple(
  fc.constantFrom('简介', '时限说明', '数量限制', '中介服务', '预约办理', '进度查询', '责任处室', '事项名称'),
  fc.array(fc.oneof(odd, fc.constantFrom('办理', '登记', '3', 'A', ' ')), { minLength: 1, maxLength: 8 }),
);

test('500 odd texts: refused with a finding, or the same in all three channels', async () => {
  let published = 0;
  await fc.assert(
    fc.asyncProperty(oddValue, async ([key, parts]) => {
      const path = 'items/shi-ye-deng-ji.yaml';
      const lines = textIn(TOWN, path).split('\n');
      const value = JSON.stringify(`失业${parts.join('')}登记`);
      const text = [...lines.filter((line) => !line.startsWith(`${key}:`)), `${key}: ${value}`].join('\n');
      const folder = new Map(TOWN).set(path, { ok: true, bytes: Buffer.from(text) });
      const { plan, diagnostics } = await buildTown(folder);
      const rooms = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code[0]);
      expect(rooms).not.toContain('P');
      expect(plan === undefined).toBe(rooms.length > 0);
      if (plan !== undefined) published += 1;
    }),
    { numRuns: 500, seed: SEED },
  );
  expect(published).toBeGreaterThan(150);
});
