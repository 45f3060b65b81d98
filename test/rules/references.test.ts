import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { brief, checkFolder, checkTown } from '../support/check-town.js';
import { TOWN, withExample } from '../support/memory-files.js';

const FILE = 'items/shi-ye-deng-ji.yaml';
const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';
const LAW = 'laws/lao-dong-he-tong-fa.yaml';

async function found(...examples: readonly ExampleFile[]) {
  return (await checkTown(...examples)).diagnostics.map(brief);
}

const places = (diagnostics: readonly { code: string; file: string; path: string }[]) =>
  diagnostics.map(({ code, file, path }) => `${code} ${file} ${path}`);

describe('a reference', () => {
  it('to a broken file is not called dead; only the broken file is reported', async () => {
    expect(places(await found({ file: LAW, whole: '名称: "劳动合同法\n' }))).toEqual([`Y011 ${LAW} `]);
    expect(places(await found({ file: 'places/shi-zheng-wu-da-ting.yaml', unreadable: 'denied' }))).toEqual([
      'Y014 places/shi-zheng-wu-da-ting.yaml ',
    ]);
  });

  it('to a removed file is dead wherever it stands', async () => {
    const folder = new Map(TOWN);
    folder.delete(LAW);
    const { diagnostics } = await checkFolder(folder);
    expect(places(diagnostics.map(brief))).toEqual([
      `R001 ${LICENCE} 必须现场办理原因/依据/0/法规`,
      `R001 ${LICENCE} 设定依据/0/法规`,
      `R001 ${LICENCE} 例外时限/0/依据/0/法规`,
      `R001 ${LICENCE} 申请材料/0/依据/0/法规`,
      'R001 powers/lao-wu-pai-qian-xu-ke-quan.yaml 实施依据/0/法规',
    ]);
  });

  it.each([
    ['关联权力: [就业和失业登记]', '关联权力/0', 'jiu-ye-fu-wu'],
    ['设定依据: [{法规: 社会保险法, 条款: ["50"]}]', '设定依据/0/法规', 'she-hui-bao-xian-fa'],
    [
      '设定依据: [{法规: 《中华人民共和国社会保险法》, 条款: ["50"]}]',
      '设定依据/0/法规',
      'she-hui-bao-xian-fa',
    ],
    ['办理地点: [{地点: 示例市政务服务大厅, 窗口: [A01]}]', '办理地点/0/地点', 'shi-zheng-wu-da-ting'],
    ['办理地点: [{地点: shi-zheng-wu-da-tin, 窗口: [A01]}]', '办理地点/0/地点', 'shi-zheng-wu-da-ting'],
    ['关联权力: [mei-you-zhe-ge]', '关联权力/0', null],
  ])('by name or misspelt finds the id: %s', async (patch, path, fix) => {
    const { diagnostics } = await checkTown({ file: FILE, patch });
    expect(diagnostics.map((one) => [one.code, one.path.join('/'), one.fix])).toEqual([['R001', path, fix]]);
  });

  it('from a bundle, a list, a law and the plan is followed, too', async () => {
    const diagnostics = await found(
      {
        file: 'bundles/shi-ye.yaml',
        patch:
          '成员:\n  - {事项: shi-ye-deng, 必选: 是, 办理方式: 并联}\n  - {事项: lao-wu-pai-qian-xu-ke, 必选: 否, 适用条件: 由单位办理, 办理方式: 并联}',
      },
      { file: 'lists/ti-su-ban.yaml', patch: '事项:\n  - {事项: shi-ye-deng-ji-2, 生效日期: 2025-01-01}' },
      { file: LAW, patch: '替代: xin-fa' },
      {
        file: 'plan.yaml',
        patch:
          '任务:\n  - {措施: 提速, 牵头单位: [法规处], 责任单位: [法规处], 完成时限: 持续推进, 状态: 进行中, 关联清单: [ti-su]}',
      },
    );
    expect(places(diagnostics)).toEqual([
      'R001 bundles/shi-ye.yaml 成员/0/事项',
      `R018 ${LAW} 状态`,
      `R001 ${LAW} 替代`,
      'R001 lists/ti-su-ban.yaml 事项/0/事项',
      'R001 plan.yaml 任务/0/关联清单/0',
    ]);
  });

  it('to an article that is not registered names those that are', async () => {
    expect(
      await found({ file: FILE, patch: '设定依据: [{法规: she-hui-bao-xian-fa, 条款: ["50", "51"]}]' }),
    ).toEqual([
      {
        code: 'R002',
        file: FILE,
        path: '设定依据/0/条款/1',
        args: { 法规: '社会保险法', 条: '第五十一条', 已登记: ['45', '50'] },
      },
    ]);
  });

  it('to a window that a bundle names is checked in its place', async () => {
    const patch =
      '受理入口:\n  窗口:\n    - {地点: shi-zheng-wu-da-ting, 窗口: [A01, C09]}\n  网办地址: https://rsj.example.com/yijianshi/shi-ye';
    expect(await found({ file: 'bundles/shi-ye.yaml', patch })).toMatchObject([
      { code: 'R003', path: '受理入口/窗口/0/窗口/1', args: { 窗口: 'C09', 已有: ['A01', 'B01'] } },
    ]);
  });

  it('to a repealed law names the law that stands in its place, and where the repeal is written', async () => {
    const { diagnostics } = await checkTown({ file: LAW, patch: '状态: 已废止\n替代: she-hui-bao-xian-fa' });
    expect(diagnostics).toHaveLength(5);
    for (const diagnostic of diagnostics) {
      expect(diagnostic).toMatchObject({
        code: 'R007',
        args: { 法规: '劳动合同法', 替代: 'she-hui-bao-xian-fa' },
        fix: 'she-hui-bao-xian-fa',
        related: [{ file: LAW, path: ['状态'] }],
      });
    }
  });
});

describe('an item', () => {
  it('that is itself no longer in use may keep its power', async () => {
    const power = { file: 'powers/lao-wu-pai-qian-xu-ke-quan.yaml', patch: '状态: 暂停' };
    expect((await found(power)).map(({ code }) => code)).toEqual(['R006']);
    expect(await found(power, { file: LICENCE, patch: '事项状态: 暂停' })).toEqual([]);
  });

  it('shares its code with no other: the file that comes later is reported', async () => {
    const folder = withExample(TOWN, []);
    const copy = new Map(folder).set(
      'items/shi-ye-deng-ji-2.yaml',
      folder.get(FILE) ?? { ok: false, reason: 'unreadable' },
    );
    const { diagnostics } = await checkFolder(copy);
    expect(diagnostics.map(brief)).toMatchObject([
      {
        code: 'R005',
        file: 'items/shi-ye-deng-ji-2.yaml',
        path: '业务办理项编码',
        args: { 文件: 'items/shi-ye-deng-ji.yaml' },
      },
    ]);
  });

  it('shares its id with no bundle', async () => {
    const folder = new Map(TOWN);
    const bundle = folder.get('bundles/shi-ye.yaml');
    if (bundle?.ok) {
      const text = new TextDecoder().decode(bundle.bytes).replace('名称: 失业', '名称: 登记失业');
      folder.set('bundles/shi-ye-deng-ji.yaml', { ok: true, bytes: new TextEncoder().encode(text) });
    }
    expect(places((await checkFolder(folder)).diagnostics.map(brief))).toEqual([
      'R004 bundles/shi-ye-deng-ji.yaml ',
    ]);
  });

  it('with a form that is another kind of file than its name says', async () => {
    const folder = new Map(TOWN);
    folder.set('files/shi-ye-ren-yuan-deng-ji-biao.docx', {
      ok: true,
      bytes: new TextEncoder().encode('%PDF-1.7\n%%EOF'),
    });
    expect((await checkFolder(folder)).diagnostics.map(brief)).toMatchObject([
      { code: 'R009', path: '申请材料/0/空白表格', args: { 扩展名: 'docx', 实际: 'pdf' } },
    ]);
  });

  it.each([
    ['files/shi-ye-ren-yuan-deng-ji-biao.docx', '申请材料/0/空白表格'],
    ['files/jiu-ye-chuang-ye-zheng-yang-ben.pdf', '办理结果/0/样本'],
  ])('with a file that was cut off: %s', async (file, path) => {
    const folder = new Map(TOWN);
    const whole = TOWN.get(file);
    if (!whole?.ok) throw new Error(`the town has no ${file}`);
    folder.set(file, { ok: true, bytes: whole.bytes.slice(0, 3000) });
    const { diagnostics } = await checkFolder(folder);
    expect(diagnostics.map(brief)).toMatchObject([{ code: 'R009', path }]);
    expect(diagnostics[0]?.message).toContain('文件不完整');
  });
});

describe('a real bureau', () => {
  it('may use no sample phone and no sample address, anywhere; its own are fine', async () => {
    const diagnostics = await found({ file: 'catalog.yaml', patch: '示例单位: 否' });
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['R011']));
    expect(places(diagnostics)).toContain('R011 catalog.yaml 评价地址');
    expect(places(diagnostics)).toContain('R011 places/shi-zheng-wu-da-ting.yaml 窗口/1/电话');
    expect(places(diagnostics)).toContain('R011 bundles/shi-ye.yaml 成员/1/外部/电话');
    expect(places(diagnostics)).not.toContain('R011 catalog.yaml 咨询电话');
  });
});

describe('severities', () => {
  const adjusted = (level: string): ExampleFile => ({
    file: 'catalog.yaml',
    patch: `校验:\n  F003:\n    级别: ${level}\n    理由: 正在核对承诺`,
  });
  const wrong: ExampleFile = { file: FILE, patch: '办件类型: 承诺件' };

  it.each([
    ['警告', ['warning']],
    ['提示', ['info']],
    ['错误', ['error']],
    ['关闭', []],
  ])('follow the catalogue: %s', async (level, severities) => {
    const { diagnostics } = await checkTown(adjusted(level), wrong);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(severities);
  });

  it('of other codes stay, and a broken catalog.yaml adjusts nothing', async () => {
    const other: ExampleFile = { file: LICENCE, patch: '办件类型: 即办件' };
    const { diagnostics } = await checkTown(
      { ...adjusted('关闭'), patch: '校验:\n  F004: {级别: 关闭, 理由: 到现场次数由窗口核对}' },
      other,
    );
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['F003', 'error']]);
    const broken = await found({ ...adjusted('关闭'), without: ['机构名称'] }, wrong);
    expect(broken.map(({ code }) => code)).toEqual(['S002', 'F003']);
  });
});
