import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { brief, checkFolder } from '../support/check-town.js';
import { TOWN, withExample } from '../support/memory-files.js';

const BUNDLE = 'bundles/shi-ye.yaml';
const BLANK = 'files/deng-ji-he-can-bao-biao.docx';
const SAMPLE = 'files/deng-ji-he-can-bao-biao-yang-biao.docx';

/** A Word file of the town under another name. */
function wordFile(of: string): Uint8Array {
  const file = TOWN.get(of);
  if (!file?.ok) throw new Error(`the town has no ${of}`);
  return file.bytes;
}

/** The town with a form put together for its bundle, and the two files of that form. */
const FOLDER = new Map(TOWN)
  .set(BLANK, { ok: true, bytes: wordFile('files/shi-ye-ren-yuan-deng-ji-biao.docx') })
  .set(SAMPLE, { ok: true, bytes: wordFile('files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx') });

function bundle(...lines: readonly string[]): ExampleFile {
  return {
    file: BUNDLE,
    patch: `成员:
  - 事项: shi-ye-deng-ji
    必选: 是
    办理方式: 并联
  - 外部: {部门: 示例市医疗保障局, 事项名称: 居民医保参保登记, 时限: 1个工作日, 材料: [医保参保登记表], 电话: 0399-80013001}
    必选: 是
    办理方式: 并联
合并表格:
  - 名称: 登记和参保表
    代替材料: [失业人员登记表, 医保参保登记表]
${lines.map((line) => `    ${line}\n`).join('')}`,
  };
}

async function found(...examples: readonly ExampleFile[]) {
  return (await checkFolder(withExample(FOLDER, examples))).diagnostics.map(brief);
}

const BOTH = [`空白表格: ${BLANK}`, `示例样表: ${SAMPLE}`];

describe('a form that a bundle puts together', () => {
  it('has its own files, which are used then', async () => {
    expect(await found(bundle(...BOTH, '填报须知: 登记和参保都在这一张上填。'))).toEqual([]);
  });

  it.each<[string, readonly ExampleFile[], string, string]>([
    [
      'with a misspelt path',
      [bundle(BOTH[0]?.replace('he-can', 'can') ?? '', BOTH[1] ?? '')],
      'R008',
      '空白表格',
    ],
    ['that are no Word files', [bundle(...BOTH), { file: BLANK, whole: '登记表\n' }], 'R009', '空白表格'],
    ['that are empty', [bundle(...BOTH), { file: SAMPLE, whole: '' }], 'R034', '示例样表'],
    ['that are both blank', [bundle(`空白表格: ${BLANK}`, `示例样表: ${BLANK}`)], 'R010', '示例样表'],
    ['without a filled sample', [bundle(`空白表格: ${BLANK}`)], 'F038', '空白表格'],
  ])('has no files %s', async (_, examples, code, key) => {
    expect(await found(...examples)).toMatchObject([{ code, file: BUNDLE, path: `合并表格/0/${key}` }]);
  });

  it('is nothing without its blank form: filled in are those that it replaces', async () => {
    expect(await found(bundle(`示例样表: ${SAMPLE}`))).toMatchObject([
      { code: 'S002', path: '合并表格/0/空白表格' },
    ]);
  });

  it('may be anything in a bundle that cannot be read', async () => {
    const codes = (await found({ file: BUNDLE, whole: '名称: [\n' })).map(({ code }) => code);
    expect(codes).not.toHaveLength(0);
    expect(codes).not.toContain('R035');
  });
});
