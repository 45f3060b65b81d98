import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import {
  applyBaseline,
  type BaselineEntry,
  formatBaseline,
  makeBaseline,
  parseBaseline,
} from '../../src/usecases/baseline.js';
import { checkTown } from '../support/check-town.js';
import { TOWN, textIn } from '../support/memory-files.js';

const ITEM = 'items/lao-wu-pai-qian-xu-ke.yaml';
const OTHER = 'items/shi-ye-deng-ji.yaml';
const SAME: ExampleFile = { file: ITEM, patch: '监督投诉方式:\n  电话:\n    - 0399-80012601' };
const HTML: ExampleFile = { file: OTHER, patch: '简介: 办理<b>失业登记</b>。' };
const UNUSABLE: ExampleFile = { file: OTHER, patch: '', without: ['责任处室'] };

const baselineOf = async (...examples: readonly ExampleFile[]) => makeBaseline(await checkTown(...examples));

/** Codes of what is new, known and gone against a baseline. */
async function compared(baseline: readonly BaselineEntry[], ...examples: readonly ExampleFile[]) {
  const { diagnostics, known, gone } = applyBaseline(await checkTown(...examples), baseline);
  return {
    fresh: diagnostics.map(({ code }) => code),
    known: known.map(({ diagnostic, by }) => `${diagnostic.code} ${by}`),
    gone: gone.map(({ code }) => code),
  };
}

describe('a baseline', () => {
  it('hides what was there, and shows what is new', async () => {
    const baseline = await baselineOf(SAME);
    expect(await compared(baseline, SAME)).toEqual({ fresh: [], known: ['F010 baseline'], gone: [] });
    expect(await compared(baseline, SAME, HTML)).toEqual({
      fresh: ['F014'],
      known: ['F010 baseline'],
      gone: [],
    });
  });

  it('knows a finding again whose line moved', async () => {
    const baseline = await baselineOf(SAME);
    const moved: ExampleFile = { file: ITEM, patch: `# 一\n# 二\n${'patch' in SAME ? SAME.patch : ''}` };
    expect((await compared(baseline, moved)).fresh).toEqual([]);
  });

  it('does not hide the second of two findings when it knew one', async () => {
    const twice: ExampleFile = {
      file: ITEM,
      patch: '监督投诉方式:\n  电话:\n    - 0399-80012601\n    - "0399 80012601"',
    };
    const { fresh, known } = await compared(await baselineOf(SAME), twice);
    expect(known).toEqual(['F010 baseline']);
    expect(fresh).toContain('F010');
  });

  it('says what is gone, but not of a file whose rules cannot run', async () => {
    const baseline = await baselineOf(SAME, HTML);
    expect((await compared(baseline, HTML)).gone).toEqual(['F010']);
    expect(await compared(baseline, SAME, UNUSABLE)).toEqual({
      fresh: ['S002'],
      known: ['F010 baseline'],
      gone: [],
    });
  });

  it('takes in and hides nothing that makes a definition or its page impossible', async () => {
    expect(await baselineOf(UNUSABLE)).toEqual([]);
    const dead: ExampleFile = { file: ITEM, patch: '关联权力: [mei-you]' };
    expect((await baselineOf(dead)).map(({ code }) => code)).not.toContain('R001');
    const forged = (await baselineOf(SAME)).map((entry) => ({ ...entry, code: 'S002' }));
    expect((await compared(forged, UNUSABLE)).fresh).toEqual(['S002']);
  });
});

describe('its file', () => {
  it('is sorted, one line an entry, the same for the same findings', async () => {
    const entries = await baselineOf(HTML, SAME);
    const text = formatBaseline(entries);
    expect(entries.map(({ code, file }) => [file, code])).toEqual([
      [ITEM, 'F010'],
      [OTHER, 'F014'],
    ]);
    expect(text.split('\n').filter((line) => line.includes('fingerprint'))).toHaveLength(2);
    expect(text).toBe(formatBaseline(await baselineOf(SAME, HTML)));
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('is read as it was written', async () => {
    const entries = await baselineOf(HTML, SAME);
    expect(parseBaseline(formatBaseline(entries))).toEqual(entries);
    expect(parseBaseline(formatBaseline([]))).toEqual([]);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"version":1}',
    '{"version":2,"findings":[]}',
    '{"version":1,"findings":[{"fingerprint":"a"}]}',
    '{"version":1,"findings":[null]}',
    '<<<<<<< HEAD\n{"version":1,"findings":[]}\n',
  ])('is damaged: %s', (text) => {
    expect(parseBaseline(text)).toBeUndefined();
  });
});

it('the town has nothing to put into one', async () => {
  expect(await baselineOf({ file: ITEM, whole: textIn(TOWN, ITEM) })).toEqual([]);
});
