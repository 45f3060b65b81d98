import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { concernedBy } from '../../src/usecases/concerned.js';
import { checkFolder } from '../support/check-town.js';
import { TOWN, withExample } from '../support/memory-files.js';

const ITEM = 'items/lao-wu-pai-qian-xu-ke.yaml';
const LAW = 'laws/lao-dong-he-tong-fa.yaml';
const HTML: ExampleFile = { file: ITEM, patch: '简介: 办理<b>许可</b>。' };

/** Codes and files of what is reported after a change of `changed`; `gone` are files that were deleted. */
async function reported(
  changed: readonly string[],
  examples: readonly ExampleFile[],
  gone: readonly string[] = [],
) {
  const folder = new Map(withExample(TOWN, examples));
  for (const file of gone) folder.delete(file);
  const { diagnostics, catalogue } = await checkFolder(folder);
  const isConcerned = concernedBy(new Set([...changed, ...gone]), catalogue);
  return new Set(diagnostics.filter(isConcerned).map(({ code, file }) => `${code} ${file}`));
}

describe('a finding is reported', () => {
  it('in a changed file, and not in others', async () => {
    expect(await reported([ITEM], [HTML])).toContain(`F014 ${ITEM}`);
    expect(await reported(['plan.yaml'], [HTML])).toEqual(new Set());
    expect(await reported([], [HTML])).toEqual(new Set());
  });

  it('where a deleted definition was referred to', async () => {
    expect(await reported([], [HTML], [LAW])).toContain(`R001 ${ITEM}`);
    expect(await reported([], [HTML], [LAW])).not.toContain(`F014 ${ITEM}`);
  });

  it('where it is a target that the whole catalogue misses, after any change of what is counted', async () => {
    const target: ExampleFile = { file: 'catalog.yaml', patch: '目标:\n  零跑动率: 90%' };
    expect(await reported(['items/shi-ye-deng-ji.yaml'], [target])).toEqual(new Set(['T005 catalog.yaml']));
    expect(await reported(['plan.yaml'], [target])).toEqual(new Set());
    expect(await reported([], [target])).toEqual(new Set());
  });

  it('where a deleted attachment was referred to', async () => {
    const form = 'files/shi-ye-ren-yuan-deng-ji-biao.docx';
    expect(await reported([], [], [form])).toContain('R008 items/shi-ye-deng-ji.yaml');
  });

  it('where a changed definition is referred to', async () => {
    const repealed: ExampleFile = { file: LAW, patch: '状态: 已废止' };
    expect(await reported([LAW], [repealed])).toContain(`R007 ${ITEM}`);
    expect(await reported(['plan.yaml'], [repealed])).toEqual(new Set());
  });

  it('where it names a changed file that is not referred to', async () => {
    const code = '实施编码: "11990000MB0000019F3000114901001"';
    const business = '业务办理项编码: "11990000MB0000019F300011490100101"';
    const copied: ExampleFile = { file: 'items/shi-ye-deng-ji.yaml', patch: `${code}\n${business}` };
    expect(await reported([ITEM], [copied])).toContain('R005 items/shi-ye-deng-ji.yaml');
  });

  it('everywhere after a change to what every file depends on', async () => {
    expect(await reported(['catalog.yaml'], [HTML])).toContain(`F014 ${ITEM}`);
    expect(await reported(['calendar.yaml'], [HTML])).toContain(`F014 ${ITEM}`);
    expect(await reported(['materials.yaml'], [HTML])).toContain(`F014 ${ITEM}`);
  });
});
