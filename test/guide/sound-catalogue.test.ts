import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfFile } from '../../src/catalog/kinds.js';
import { UserError } from '../../src/diagnostic/user-error.js';
import { buildCollection } from '../../src/guide/build.js';
import { factsOf } from '../../src/guide/facts.js';
import { checkFolder, checkTown, TODAY } from '../support/check-town.js';
import { TOWN, textIn } from '../support/memory-files.js';

const DEFINITIONS = [...TOWN.keys()].filter((path) => kindOfFile(path));

const VALUES = [
  ...[
    '无',
    '是',
    '否',
    '0',
    '""',
    '长期',
    '即时办结',
    '3个月',
    '1.5小时',
    '15日',
    '取消',
    '暂停',
    '已废止',
    '待核实',
  ],
  ...[
    '2199-12-31',
    '1900年1月1日',
    '12333',
    '[]',
    '[自然人]',
    '&lt;b&gt;',
    '|',
    '{}',
    '**',
    '- 甲',
    '[甲](乙)',
  ],
  ...['shi-ye-deng-ji', 'files/shi-ye-ren-yuan-deng-ji-biao.docx', '\u3000', '𠮷', '行政许可', '即办件'],
];

/** A file of the town with one line changed: the value, the line itself, or the line twice. */
const slip = fc.record({
  path: fc.constantFrom(...DEFINITIONS),
  line: fc.nat(),
  change: fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .constantFrom(...VALUES)
        .map((value) => (line: string) => [line.replace(/: .*$/u, `: ${value}`)]),
    },
    { weight: 2, arbitrary: fc.constant((_: string): string[] => []) },
    { weight: 1, arbitrary: fc.constant((line: string) => [line, line]) },
  ),
});

describe('a changed town', () => {
  it('is either reported, or can be published whole', async () => {
    let published = 0;
    await fc.assert(
      fc.asyncProperty(slip, async ({ path, line, change }) => {
        const lines = textIn(TOWN, path).split('\n');
        const at = line % (lines.length - 1);
        const whole = lines.toSpliced(at, 1, ...change(lines[at] ?? '')).join('\n');
        const { catalogue, diagnostics } = await checkTown({ file: path, whole });
        if (diagnostics.some(({ severity }) => severity === 'error')) return;
        published += 1;
        for (const { publication } of buildCollection(catalogue, TODAY).editions) {
          const facts = factsOf(publication);
          expect(new Set(facts.map((fact) => fact.path)).size).toBe(facts.length);
          expect(facts.filter(({ text }) => text === '')).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
    expect(published).toBeGreaterThan(20);
  });

  it('is either reported, or can be published, whichever file is gone', async () => {
    const noSettings = checkFolder(new Map([...TOWN].filter(([path]) => path !== 'catalog.yaml')));
    await expect(noSettings).rejects.toThrow(UserError);
    for (const path of DEFINITIONS.filter((file) => file !== 'catalog.yaml')) {
      const folder = new Map(TOWN);
      folder.delete(path);
      const { catalogue, diagnostics } = await checkFolder(folder);
      if (diagnostics.length > 0) continue;
      expect(() => buildCollection(catalogue, TODAY)).not.toThrow();
    }
  });
});
