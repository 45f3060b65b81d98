import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { exampleBundle } from '../../src/rules/bundles/example-bundle.js';
import { exampleList } from '../../src/rules/example-list.js';
import { brief, checkFolder, checkTown } from '../support/check-town.js';
import { TOWN, withExample } from '../support/memory-files.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';
const BUNDLE = 'bundles/shi-ye.yaml';
const LIST = 'lists/qing-dan.yaml';
/** What a guide says of a matter of another department. */
const FACTS = '时限: 1个工作日, 电话: 0399-80013001';

async function found(...examples: readonly ExampleFile[]) {
  return (await checkTown(...examples)).diagnostics.map(brief);
}

const codesOf = (diagnostics: readonly { code: string }[]) => diagnostics.map(({ code }) => code);

const members = (...lines: readonly string[]) =>
  exampleBundle(lines.map((line) => `  - {${line}}\n`).join(''));

describe('a member of a bundle', () => {
  it.each([
    ['事项状态: 取消', '已经取消'],
    ['事项状态: 暂停', '已经暂停'],
    ['失效日期: 2026-11-01', '已经失效'],
  ])('that is gone is named: %s', async (patch, reason) => {
    expect(await found({ file: ITEM, patch })).toContainEqual(
      expect.objectContaining({
        code: 'B003',
        file: BUNDLE,
        path: '成员/0/事项',
        args: { 事项: '失业登记', 情况: reason },
      }),
    );
  });

  it('may be there until the day before 失效日期', async () => {
    expect(await found({ file: ITEM, patch: '失效日期: 2026-11-02' })).toEqual([]);
  });

  it('stands in it once, foreign ones by department and name', async () => {
    const foreign = (department: string) =>
      `外部: {部门: ${department}, 事项名称: 参保, ${FACTS}}, 必选: 是, 办理方式: 并联`;
    expect(await found(...members(foreign('示例市医疗保障局'), foreign('示例市医疗 保障局')))).toMatchObject([
      { code: 'B004', path: '成员/1/外部', args: { 先前: 1 } },
    ]);
    expect(await found(...members(foreign('示例市医疗保障局'), foreign('示例市公安局')))).toEqual([]);
  });

  it('of the bureau itself is named by its id', async () => {
    const own = '外部: {部门: 示例市人力资源和社会保障局, 事项名称: 失业登记}, 必选: 是, 办理方式: 并联';
    const other = '事项: lao-wu-pai-qian-xu-ke, 必选: 是, 办理方式: 并联';
    expect(await found(...members(own, other))).toMatchObject([
      { code: 'B009', path: '成员/0/外部/部门', args: { 文件: ITEM } },
    ]);
  });
});

describe('serial members', () => {
  const serial = (...orders: readonly string[]) =>
    members(
      ...[
        '事项: shi-ye-deng-ji',
        '事项: lao-wu-pai-qian-xu-ke',
        `外部: {部门: 示例市公安局, 事项名称: 落户, ${FACTS}}`,
      ].map((who, index) => `${who}, 必选: 是, 办理方式: ${orders[index] ?? '并联'}`),
    );

  it.each([
    [['串联, 顺序: 1', '串联, 顺序: 2', '串联, 顺序: 3'], []],
    [['串联, 顺序: 1', '串联, 顺序: 2', '串联, 顺序: 2'], []],
    [['串联, 顺序: 2', '串联, 顺序: 1', '并联'], []],
    [['串联, 顺序: 1', '并联', '并联'], []],
    [['串联, 顺序: 1', '串联, 顺序: 3', '串联, 顺序: 4'], ['成员/1/顺序']],
    [['串联, 顺序: 2', '串联, 顺序: 3', '并联'], ['成员/0/顺序']],
    [['串联, 顺序: 1', '串联, 顺序: 1', '并联'], ['成员/0/顺序']],
    [['并联, 顺序: 1', '串联, 顺序: 1', '串联, 顺序: 2'], ['成员/0/顺序']],
  ])('%j: %j', async (orders, paths) => {
    const broken = await found(...serial(...orders));
    expect(broken.map(({ code, path }) => [code, path])).toEqual(paths.map((path) => ['B006', path]));
  });
});

describe('the intake of a bundle', () => {
  it('is a window for all; one that is not there is another finding', async () => {
    const intake = (window: string): ExampleFile => ({
      file: BUNDLE,
      patch: `受理入口: {窗口: [{地点: shi-zheng-wu-da-ting, 窗口: [A01, ${window}]}], 网办地址: https://rsj.example.com/yijianshi/shi-ye}`,
    });
    expect(await found(intake('B01'))).toMatchObject([
      { code: 'B007', path: '受理入口/窗口/0/窗口/1', args: { 窗口: 'B01', 类型: '分类' } },
    ]);
    expect(codesOf(await found(intake('Z09')))).toEqual(['R003']);
  });
});

describe('a speed-up', () => {
  const limits = (statutory: string, prescribed: string, promised: string): ExampleFile => ({
    file: LICENCE,
    patch: `法定办结时限: ${statutory}\n${prescribed}承诺办结时限: ${promised}\n${statutory === '无' ? '时限说明: 法律没有规定。\n' : ''}`,
    without: ['规定办结时限'],
  });

  it.each([
    ['20个工作日', '规定办结时限: 10个工作日\n', '5个工作日', []],
    ['20个工作日', '', '10个工作日', []],
    ['20个工作日', '', '10.1个工作日', ['B010']],
    ['20个工作日', '规定办结时限: 9个工作日\n', '5个工作日', ['B010']],
    ['20个工作日', '规定办结时限: 5个工作日\n', '6个工作日', ['B010']],
    ['1个月', '', '5个工作日', ['B012']],
    ['20个工作日', '规定办结时限: 30日\n', '5个工作日', ['B012']],
    ['1年', '规定办结时限: 6个月\n', '3个月', []],
    ['无', '', '5个工作日', ['B011']],
  ])('statutory %s, %s promised %s: %j', async (statutory, prescribed, promised, codes) => {
    const listed = codesOf(await found(limits(statutory, prescribed, promised)));
    expect(listed.filter((code) => code.startsWith('B'))).toEqual(codes);
  });

  it('is measured against the target of the bureau, and says so where it has none', async () => {
    const target = (lines: string): ExampleFile => ({ file: 'catalog.yaml', patch: `目标:\n  ${lines}` });
    expect(await found(target('提速比例: 70%'))).toMatchObject([
      { code: 'B010', path: '事项/1/事项', args: { 提速: '66%', 目标: '70%', 目标来源: '' } },
    ]);
    expect(await found(target('提速比例: 66%'))).toEqual([]);
    const slow = { file: LICENCE, patch: '规定办结时限: 9个工作日' };
    expect(await found(target('即办时长: 30分钟'), slow)).toMatchObject([
      { code: 'B010', args: { 提速: '44%', 目标: '50%', 目标来源: expect.stringContaining('50%') } },
    ]);
  });

  it('is asked of entries that are on the list today', async () => {
    const slow = { file: LICENCE, patch: '规定办结时限: 6个工作日' };
    const entry = (dates: string): ExampleFile => ({
      file: 'lists/ti-su-ban.yaml',
      patch: `事项:\n  - {事项: lao-wu-pai-qian-xu-ke, ${dates}}\n`,
    });
    expect(codesOf(await found(slow, entry('生效日期: 2026-01-01')))).toEqual(['B010']);
    expect(codesOf(await found(slow, entry('生效日期: 2027-01-01')))).toEqual(['R039']);
    expect(codesOf(await found(slow, entry('生效日期: 2025-01-01, 失效日期: 2026-11-01')))).toEqual(['R039']);
  });
});

describe('entries of a list', () => {
  const entries = (...lines: readonly string[]): ExampleFile => ({
    file: 'lists/ti-su-ban.yaml',
    patch: `种类: 热门高频\n事项:\n${lines.map((line) => `  - {事项: shi-ye-deng-ji, ${line}}\n`).join('')}`,
  });

  it('stand there twice only one after the other', async () => {
    expect(
      await found(entries('生效日期: 2025-01-01, 失效日期: 2026-01-01', '生效日期: 2026-01-01')),
    ).toEqual([]);
    expect(
      await found(entries('生效日期: 2025-01-01, 失效日期: 2026-01-02', '生效日期: 2026-01-01')),
    ).toMatchObject([{ code: 'B013', path: '事项/1/事项', args: { 先前: 1 } }]);
    expect(await found(entries('生效日期: 2026-01-01', '生效日期: 2024-01-01'))).toMatchObject([
      { code: 'B013', path: '事项/1/事项' },
    ]);
  });

  it('hold on one day at least', async () => {
    expect(
      await found(entries('生效日期: 2026-05-01, 失效日期: 2026-05-01', '生效日期: 2026-06-01')),
    ).toMatchObject([{ code: 'B014', path: '事项/0/失效日期' }]);
  });

  it('may name an item that is suspended, not one that is cancelled or over', async () => {
    const hot = exampleList('热门高频', 'shi-ye-deng-ji');
    const listed = async (patch: string) =>
      (await found(hot, { file: ITEM, patch })).filter(({ file }) => file === LIST).map(({ code }) => code);
    expect(await listed('事项状态: 暂停')).toEqual([]);
    expect(await listed('事项状态: 取消')).toEqual(['R012']);
    expect(await listed('失效日期: 2026-10-31')).toEqual(['R012']);
    expect(await listed('生效日期: 2027-01-01')).toEqual([]);
  });
});

describe('an item that is handled over an area', () => {
  const reach = (text: string): ExampleFile => ({
    file: ITEM,
    patch: `通办: {范围: ${text}, 模式: 全程网办}`,
  });
  const lines = '    模式: 全程网办\n    办结时限: 30分钟\n    材料: [失业人员登记表, 居民身份证]\n';
  const unlisted = async (...examples: readonly ExampleFile[]) =>
    (await found(...examples)).filter(({ code }) => code === 'B031');

  it.each([
    ['全国', '跨省通办'],
    ['跨省', '跨省通办'],
    ['全省', '全省通办'],
  ])('%s, stands on the list %s', async (range, kind) => {
    expect(await unlisted(reach(range))).toMatchObject([
      { file: ITEM, path: '通办/范围', args: { 范围: range, 清单: kind } },
    ]);
    expect(await unlisted(reach(range), exampleList(kind, 'shi-ye-deng-ji', lines))).toEqual([]);
    const other = kind === '全省通办' ? '跨省通办' : '全省通办';
    expect(await unlisted(reach(range), exampleList(other, 'shi-ye-deng-ji', lines))).toHaveLength(1);
  });

  it('is asked for while it is in force, by lists that can be read, on the day', async () => {
    expect(await unlisted(reach('全市'))).toEqual([]);
    expect(await unlisted(reach('跨省'), { file: ITEM, patch: '事项状态: 暂停' })).toEqual([]);
    expect(await unlisted(reach('跨省'), { file: LIST, whole: '名称: "跨省\n' })).toEqual([]);
    const list = exampleList('跨省通办', 'shi-ye-deng-ji', `    失效日期: 2026-11-01\n${lines}`);
    const on = async (today: string) =>
      (await checkFolder(withExample(TOWN, [reach('跨省'), list]), today)).diagnostics.map(
        ({ code }) => code,
      );
    expect(await on('2026-10-31')).not.toContain('B031');
    expect(await on('2026-11-01')).toContain('B031');
    expect(await on('2026-11-02')).toContain('B031');
  });
});

describe('what a list says of an item', () => {
  const reach = (text: string): ExampleFile => ({ file: ITEM, patch: `通办: ${text}` });
  const nation = reach('{范围: 全国, 模式: 全程网办}');

  const MODE = '    模式: 全程网办\n';
  const TERMS = '    办结时限: 30分钟\n    材料: [失业人员登记表, 居民身份证]\n';

  it.each([
    ['跨省通办', '{范围: 全国, 模式: 全程网办}', MODE, []],
    ['跨省通办', '{范围: 跨省, 模式: 全程网办}', MODE, []],
    ['跨省通办', '{范围: 全省, 模式: 全程网办}', MODE, ['事项/0/事项']],
    ['全省通办', '{范围: 跨省, 模式: 全程网办}', MODE, []],
    ['全省通办', '{范围: 跨市, 模式: 全程网办}', MODE, ['事项/0/事项']],
    ['全省通办', '{范围: 全省, 模式: 全程网办}', '', ['事项/0/模式']],
    ['全省通办', '{范围: 全省, 模式: 多地联办}', MODE, ['事项/0/模式']],
  ])('%s, %s, %s: %j', async (kind, range, mode, paths) => {
    const unmatched = await found(reach(range), exampleList(kind, 'shi-ye-deng-ji', mode + TERMS));
    expect(unmatched.filter(({ file }) => file === LIST).map(({ code, path }) => [code, path])).toEqual(
      paths.map((path) => ['B017', path]),
    );
  });

  it('is nothing where the item has no 通办', async () => {
    const folder = withExample(TOWN, [
      { file: ITEM, patch: '', without: ['通办'] },
      exampleList('跨省通办', 'shi-ye-deng-ji', MODE + TERMS),
    ]);
    expect((await checkFolder(folder)).diagnostics.map(brief)).toMatchObject([
      { code: 'B017', args: { 情况: '的指南没有写「通办」' } },
    ]);
  });

  it.each([
    ['30分钟', '[居民身份证, 失业人员登记表]', []],
    ['即时办结', '[居民身份证, 失业人员登记表]', []],
    ['1小时', '[居民身份证, 失业人员登记表]', ['事项/0/办结时限']],
    ['30分钟', '[居民身份证]', ['事项/0/材料']],
    ['30分钟', '[居民身份证, 失业人员登记表, 户口簿]', ['事项/0/材料']],
  ])('about unified terms is what the guide says: %s, %s', async (limit, materials, paths) => {
    const lines = `${MODE}    办结时限: ${limit}\n    材料: ${materials}\n`;
    const list = exampleList('跨省通办', 'shi-ye-deng-ji', lines);
    expect((await found(nation, list)).map(({ code, path }) => [code, path])).toEqual(
      paths.map((path) => ['B019', path]),
    );
  });

  it('in another unit is another limit, whatever the number, and that is said', async () => {
    const promised = { file: LICENCE, patch: '通办: {范围: 跨省, 模式: 多地联办}' };
    const terms = (limit: string) =>
      `    模式: 多地联办\n    办结时限: ${limit}\n    材料: [劳务派遣经营许可申请书]\n`;
    const listed = async (limit: string) =>
      (await found(promised, exampleList('跨省通办', 'lao-wu-pai-qian-xu-ke', terms(limit)))).filter(
        ({ file }) => file === LIST,
      );
    expect(await listed('5个工作日')).toEqual([]);
    expect(await listed('40小时')).toEqual([]);
    expect(await listed('5日')).toMatchObject([
      { code: 'B019', path: '事项/0/办结时限', args: { 情况: expect.stringContaining('单位不同') } },
    ]);
    // Seven 自然日 are what five 工作日 come to: all the same not one limit.
    expect(await listed('7日')).toMatchObject([{ code: 'B019' }]);
    const longer = await listed('6个工作日');
    expect(longer).toMatchObject([{ code: 'B019', args: { 情况: '清单上是6个工作日，指南承诺5个工作日' } }]);
  });

  it('is written down where it has to be the same everywhere', async () => {
    const lines = async (text: string) =>
      (await found(nation, exampleList('跨省通办', 'shi-ye-deng-ji', text))).map(({ code, path, args }) => [
        code,
        path,
        args.缺少,
      ]);
    expect(await lines(MODE)).toEqual([['B030', '事项/0/事项', '「办结时限」和「材料」']]);
    expect(await lines(`${MODE}    办结时限: 30分钟\n`)).toEqual([['B030', '事项/0/事项', '「材料」']]);
    // Without a mode that is the finding.
    expect((await lines('    办结时限: 30分钟\n')).map(([code]) => code)).toEqual(['B017']);
  });

  it('about materials leaves out what is not always asked for', async () => {
    const list = exampleList(
      '跨省通办',
      'lao-wu-pai-qian-xu-ke',
      `${MODE}    材料: [劳务派遣经营许可申请书]\n`,
    );
    const codes = codesOf(await found({ file: LICENCE, patch: '通办: {范围: 跨省, 模式: 全程网办}' }, list));
    expect(codes).not.toContain('B019');
  });

  it('about channels is in its guide', async () => {
    const hot = (item: string, channels: string) => exampleList('热门高频', item, channels);
    expect(await found(hot('shi-ye-deng-ji', '    渠道: [“一网通办” 小程序, 自助机]\n'))).toMatchObject([
      { code: 'B018', path: '事项/0/渠道/1' },
    ]);
    expect(await found(hot('lao-wu-pai-qian-xu-ke', ''))).toMatchObject([
      { code: 'B018', path: '事项/0/事项', args: { 渠道: '任何「渠道」' } },
    ]);
  });

  it('is about keys that the list shows; where no entry fits, the kind is wrong', async () => {
    const unfit = async (kind: string, entries: string) =>
      (await found({ file: 'lists/ti-su-ban.yaml', patch: `种类: ${kind}\n事项:\n${entries}` })).filter(
        ({ code }) => code === 'B032',
      );
    const plain = '  - {事项: lao-wu-pai-qian-xu-ke, 生效日期: 2025-06-01}\n';
    const channels = '  - {事项: shi-ye-deng-ji, 生效日期: 2025-06-01, 渠道: [“一网通办”小程序]}\n';
    expect(await unfit('热门高频', channels)).toEqual([]);
    expect(await unfit('提速办', plain + channels)).toMatchObject([
      { path: '事项/1/渠道', args: { 键: '「渠道」', 项数: 1 } },
    ]);
    const regional = plain.replace('}', ', 模式: 多地联办, 材料: []}');
    expect(await unfit('提速办', regional + channels)).toMatchObject([
      { path: '种类', args: { 键: '「模式」「材料」「渠道」', 项数: 2 } },
    ]);
  });

  it.each([
    ['容缺受理', 'B015'],
    ['告知承诺', 'B016'],
  ])('on the list %s is borne out by the item', async (kind, code) => {
    expect(codesOf(await found(exampleList(kind, 'shi-ye-deng-ji')))).toEqual([code]);
    expect(await found(exampleList(kind, 'lao-wu-pai-qian-xu-ke'))).toEqual([]);
  });
});
