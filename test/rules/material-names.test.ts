import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { brief, checkTown } from '../support/check-town.js';

const table = (...entries: readonly string[]): ExampleFile => ({
  file: 'materials.yaml',
  whole: `材料:\n${entries.map((entry) => `  - {${entry}}\n`).join('')}`,
});

async function found(...examples: readonly ExampleFile[]) {
  return (await checkTown(...examples)).diagnostics.map(brief);
}

describe('the table of names', () => {
  it('may name a document again in another spelling', async () => {
    expect(await found(table('名称: 居民身份证, 别名: [居民身份证原件, 本人身份证]'))).toEqual([]);
  });

  it.each<[string, readonly string[], string, string]>([
    ['a name twice', ['名称: 居民身份证', '名称: 身份证原件'], '材料/1/名称', '居民身份证'],
    [
      'an alias that is a name',
      ['名称: 居民户口簿', '名称: 身份证明, 别名: [户口本]'],
      '材料/1/别名/0',
      '居民户口簿',
    ],
    [
      'an alias twice',
      ['名称: 甲证, 别名: [老证]', '名称: 乙证, 别名: [新证, 老证]'],
      '材料/1/别名/1',
      '甲证',
    ],
  ])('has not %s', async (_, entries, path, 先前) => {
    expect(await found(table(...entries))).toMatchObject([
      { code: 'R050', file: 'materials.yaml', path, args: { 先前 } },
    ]);
  });

  it('names items that exist', async () => {
    const entry = (id: string) => table(`名称: 失业登记证明, 由哪些事项的结果代替: [${id}]`);
    expect(await found(entry('shi-ye-deng-ji'))).toEqual([]);
    expect(await found(entry('失业登记'))).toMatchObject([
      {
        code: 'R001',
        path: '材料/0/由哪些事项的结果代替/0',
        args: { 种类: '政务服务事项', 应为: 'shi-ye-deng-ji' },
      },
    ]);
  });

  it('is checked as every text is', async () => {
    const codes = (await found(table('名称: "居民,身份证<b>"'))).map(({ code }) => code);
    expect(codes).toEqual(['F014', 'F059']);
  });
});

describe('forms that a bundle puts together', () => {
  const members = (id: string) => `成员:
  - 事项: ${id}
    必选: 是
    办理方式: 并联
  - 外部:
      部门: 示例市医疗保障局
      事项名称: 居民医保参保登记
      材料: [医保参保登记表]
      时限: 1个工作日
      电话: 0399-80013001
    必选: 是
    办理方式: 并联
`;
  const FILES =
    '空白表格: files/shi-ye-ren-yuan-deng-ji-biao.docx, 示例样表: files/shi-ye-ren-yuan-deng-ji-biao-yang-biao.docx';
  const bundle = (forms: readonly string[], id = 'shi-ye-deng-ji'): ExampleFile => ({
    file: 'bundles/shi-ye.yaml',
    patch: `${members(id)}合并表格:\n${forms.map((form) => `  - {${form}, ${FILES}}\n`).join('')}`,
  });

  it('are those of its members, whatever the spelling', async () => {
    expect(await found(bundle(['名称: 登记表, 代替材料: [失业人员登记表原件, 医保参保登记表]']))).toEqual([]);
  });

  it('are no others, and none twice', async () => {
    const forms = [
      '名称: 登记表, 代替材料: [失业人员登记表, 失业登记表]',
      '名称: 参保表, 代替材料: [医保参保登记表, 失业人员登记表]',
    ];
    expect(await found(bundle(forms))).toEqual([
      {
        code: 'R051',
        file: 'bundles/shi-ye.yaml',
        path: '合并表格/0/代替材料/1',
        args: { 材料: '失业登记表', 表格: '登记表', 情况: '可是没有成员要这份材料' },
      },
      {
        code: 'R051',
        file: 'bundles/shi-ye.yaml',
        path: '合并表格/1/代替材料/1',
        args: { 材料: '失业人员登记表', 表格: '参保表', 情况: '可是已经合进「登记表」' },
      },
    ]);
  });

  it('are not called unasked where a member is unknown', async () => {
    const codes = (
      await found(bundle(['名称: 登记表, 代替材料: [失业人员登记表, 医保参保登记表]'], 'shi-ye'))
    ).map(({ code }) => code);
    expect(codes).not.toContain('R051');
  });
});
