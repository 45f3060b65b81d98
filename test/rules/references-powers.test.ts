import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { brief, checkFolder, checkTown } from '../support/check-town.js';
import { TOWN, textIn, withExample } from '../support/memory-files.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';
const POWER = 'powers/lao-wu-pai-qian-xu-ke-quan.yaml';

async function found(...examples: readonly ExampleFile[]) {
  return (await checkTown(...examples)).diagnostics.map(brief);
}

const codesOf = (diagnostics: readonly { code: string }[]) => diagnostics.map(({ code }) => code);

describe('an item and its power', () => {
  it.each([
    ['权力类型: 行政确认', '事项类型'],
    ['行使层级: [省级]', '行使层级'],
    ['行使主体: 示例市行政审批服务局\n变更记录: []', '实施主体'],
  ])('differ when the power says %s', async (patch, path) => {
    expect(await found({ file: POWER, patch })).toMatchObject([{ code: 'R025', file: LICENCE, path }]);
  });

  it('agree when the power is exercised at several levels, or by someone who is entrusted', async () => {
    expect(await found({ file: POWER, patch: '行使层级: [分级管理]' })).toEqual([]);
    const other = { file: POWER, patch: '行使主体: 示例省人力资源和社会保障厅\n变更记录: []' };
    expect(await found(other, { file: LICENCE, patch: '权力来源: 上级委托' })).toEqual([]);
    expect(codesOf(await found(other))).toEqual(['R025']);
  });

  it('are not compared when the power is gone: that is the finding', async () => {
    const gone = await found({ file: POWER, patch: '状态: 暂停\n行使层级: [省级]' });
    expect(codesOf(gone)).toEqual(['R006']);
  });

  it('share a law; where a cited law is not there, that is the finding', async () => {
    const patch = '设定依据: [{法规: she-hui-bao-xian-fa, 条款: ["50"]}]';
    expect(await found({ file: LICENCE, patch })).toMatchObject([{ code: 'R026', path: '关联权力/0' }]);
    expect(
      codesOf(await found({ file: LICENCE, patch: '设定依据: [{法规: mei-you, 条款: ["1"]}]' })),
    ).toEqual(['R001']);
  });
});

describe('a power', () => {
  it('on application needs an item in use; one that is exercised unasked does not', async () => {
    const suspended = { file: LICENCE, patch: '事项状态: 暂停' };
    expect(await found(suspended)).toMatchObject([{ code: 'R027', file: POWER, path: '状态' }]);
    const penalty = { file: POWER, patch: '权力类型: 行政处罚' };
    expect(codesOf(await found(suspended, penalty))).toEqual(['R025']);
  });

  it('is not called without an item while an item cannot be read', async () => {
    const broken = await found({ file: LICENCE, whole: '事项名称: "劳务派遣\n' });
    expect(codesOf(broken)).toHaveLength(1);
    expect(codesOf(broken)).not.toContain('R027');
  });

  it.each([
    ['承接', '示例省人力资源和社会保障厅', '示例市人力资源和社会保障局', []],
    ['承接', '示例省人力资源和社会保障厅', '示例市行政审批服务局', ['R038']],
    ['划转', '示例市编制委员会', '示例市行政审批服务局', ['R038']],
    ['调整', '示例省人力资源和社会保障厅', '示例市行政审批服务局', []],
  ])('%s from %s to %s: %j', async (type, from, to, codes) => {
    const patch = `变更记录: [{日期: 2026-01-10, 类型: ${type}, 说明: 调整。, 由: ${from}, 至: ${to}}]`;
    expect(codesOf(await found({ file: POWER, patch }))).toEqual(codes);
  });
});

describe('a change that takes a power away', () => {
  const DAYS = ['2026-11-21', '2026-11-22', '2026-11-23'] as const;
  const unlisted: ExampleFile = {
    file: 'lists/ti-su-ban.yaml',
    patch: '种类: 热门高频\n事项: [{事项: shi-ye-deng-ji, 生效日期: 2025-01-01}]',
  };
  const log = (type: string, more = '', from = '示例市人力资源和社会保障局'): ExampleFile => ({
    file: POWER,
    patch: `变更记录: [{日期: 2026-11-22, 类型: ${type}, 说明: 按文件调整。, 由: ${from}, 至: 示例市行政审批服务局}]\n${more}`,
  });

  /** Codes with file and path on the day before, the day itself and the day after. */
  async function around(...examples: readonly ExampleFile[]) {
    const folder = withExample(TOWN, [unlisted, ...examples]);
    const days = DAYS.map(async (day) =>
      (await checkFolder(folder, day)).diagnostics
        .filter(({ code }) => !['R013', 'R014', 'R015'].includes(code))
        .map(({ code, file, path }) => `${code} ${file} ${path.join('/')}`),
    );
    return Promise.all(days);
  }

  const ANNOUNCED = [`R043 ${LICENCE} 关联权力/0`];
  const BOTH = [`R006 ${LICENCE} 关联权力/0`, `R041 ${POWER} 状态`];

  it.each(['取消', '下放', '划转'])(
    'is announced before its day, and an error in both lists from then on: %s',
    async (type) => {
      expect(await around(log(type))).toEqual([ANNOUNCED, BOTH, BOTH]);
    },
  );

  it('is an error of the item alone once the power list has followed', async () => {
    const early = [...ANNOUNCED, `R042 ${POWER} 状态`];
    const item = [`R006 ${LICENCE} 关联权力/0`];
    expect(await around(log('取消', '状态: 取消'))).toEqual([early, item, item]);
  });

  it('is none of the item that ends with it', async () => {
    const planned = { file: LICENCE, patch: '失效日期: 2026-11-22' };
    const state = [`R033 ${LICENCE} 失效日期`, `R041 ${POWER} 状态`];
    expect(await around(log('取消'), planned)).toEqual([[], state, state]);
    const late = { file: LICENCE, patch: '失效日期: 2026-11-30' };
    expect(await around(log('取消'), late)).toEqual([ANNOUNCED, BOTH, BOTH]);
    const followed = { file: LICENCE, patch: '事项状态: 取消' };
    expect((await around(log('取消', '状态: 取消'), followed)).slice(1)).toEqual([[], []]);
  });

  it('takes nothing from a body that keeps a part, or gets it', async () => {
    expect(await around(log('下放', '行使层级: [市级, 县级]'))).toEqual([[], [], []]);
    const got = log('划转', '', '示例市民政局');
    expect((await around(got)).flat().filter((line) => !line.startsWith('R038'))).toEqual([]);
  });

  it('can be undone: then the mark of its end is left behind', async () => {
    const back: ExampleFile = {
      file: POWER,
      patch:
        '变更记录:\n  - {日期: 2020-01-01, 类型: 取消, 说明: 取消。}\n  - {日期: 2026-11-22, 类型: 新增, 说明: 恢复。}\n状态: 取消',
    };
    const item = { file: LICENCE, patch: '生效日期: 2026-11-22' };
    const [before, ...since] = await around(back, item);
    expect(before).toEqual([`R006 ${LICENCE} 关联权力/0`]);
    expect(since).toEqual([[`R041 ${POWER} 状态`], [`R041 ${POWER} 状态`]]);
  });
});

describe('a power that begins', () => {
  const DAYS = ['2026-11-21', '2026-11-22', '2026-11-23'] as const;
  const unlisted: ExampleFile = {
    file: 'lists/ti-su-ban.yaml',
    patch: '种类: 热门高频\n事项: [{事项: shi-ye-deng-ji, 生效日期: 2025-01-01}]',
  };
  const begun: ExampleFile = {
    file: POWER,
    patch: '变更记录: [{日期: 2026-11-22, 类型: 新增, 说明: 新设许可。}]',
  };
  const around = (...examples: readonly ExampleFile[]) =>
    Promise.all(
      DAYS.map(async (day) =>
        (await checkFolder(withExample(TOWN, [unlisted, begun, ...examples]), day)).diagnostics.map(
          ({ code, file, path }) => `${code} ${file} ${path.join('/')}`,
        ),
      ),
    );

  it('has its item from the first day on', async () => {
    expect(await around({ file: LICENCE, patch: '生效日期: 2026-11-22' })).toEqual([[], [], []]);
    const gap = [`R044 ${LICENCE} 生效日期`];
    expect(await around({ file: LICENCE, patch: '生效日期: 2026-11-23' })).toEqual([[], gap, []]);
    const missing = [`R027 ${POWER} 状态`];
    expect(await around({ file: LICENCE, patch: '事项状态: 取消' })).toEqual([[], missing, missing]);
  });

  it('may wait for an item while another is there', async () => {
    const other = textIn(TOWN, LICENCE)
      .replace('事项名称: 劳务派遣经营许可', '事项名称: 劳务派遣经营许可变更')
      .replace('"11990000MB0000019F300011490100101"', '"11990000MB0000019F300011490100102"')
      .replace('别名: [办劳务派遣证]', '别名: [变更派遣证]');
    const second: ExampleFile = {
      file: 'items/lao-wu-pai-qian-bian-geng.yaml',
      whole: `${other}生效日期: 2027-01-01\n`,
    };
    const codes = (await around(second, { file: LICENCE, patch: '更新日期: 2026-11-21' })).flat();
    expect(codes.filter((line) => line.startsWith('R044'))).toEqual([]);
  });
});

describe('codes of the unit', () => {
  const OTHER = '11990000MB0000027A';

  it('belong to the bureau where the bureau acts', async () => {
    const coded = (unit: string): ExampleFile => ({
      file: ITEM,
      patch: `实施编码: "${unit}3002014901001"\n业务办理项编码: "${unit}300201490100101"`,
    });
    expect(await found(coded(OTHER))).toMatchObject([
      { code: 'R028', path: '实施编码', args: { 编码值: OTHER, 情况: '本机构的是 11990000MB0000019F' } },
    ]);
    expect(
      codesOf(await found(coded(OTHER), { file: ITEM, patch: '实施主体: 示例市就业服务中心' })),
    ).not.toContain('R028');
  });

  it('of another body pass their check digits at least', async () => {
    const other = (unit: string): ExampleFile => ({
      file: ITEM,
      patch: `实施主体: 示例市就业服务中心\n实施主体性质: 受委托组织\n实施编码: "${unit}3002014901001"\n业务办理项编码: "${unit}300201490100101"`,
    });
    expect(await found(other(OTHER))).toEqual([]);
    expect(await found(other('11990000MB0000028A'))).toMatchObject([
      { code: 'R028', args: { 情况: '校验位不对，抄错了' } },
    ]);
  });

  it('carry the region of the bureau', async () => {
    expect(await found({ file: 'catalog.yaml', patch: '行政区划代码: "990001"' })).toMatchObject([
      { code: 'R029', args: { 编码值: '990000', 代码: '990001' } },
    ]);
  });
});

describe('names', () => {
  it('are unique; a cancelled item has given its own free', async () => {
    const patch = '事项名称: 失业登记';
    expect(await found({ file: LICENCE, patch })).toMatchObject([{ code: 'R030', file: ITEM }]);
    const retired = { file: LICENCE, patch: `${patch}\n事项状态: 取消` };
    expect(codesOf(await found(retired))).not.toContain('R030');
  });

  it('of a copied file that kept its code are one finding', async () => {
    const copy = new Map(TOWN).set('items/shi-ye-deng-ji-2.yaml', {
      ok: true,
      bytes: new TextEncoder().encode(textIn(TOWN, ITEM)),
    });
    expect(codesOf((await checkFolder(copy)).diagnostics)).toEqual(['R005']);
  });

  it('of others are no alias', async () => {
    expect(await found({ file: LICENCE, patch: '别名: [派遣证, 失业登记]' })).toMatchObject([
      { code: 'R031', path: '别名/1', args: { 文件: ITEM } },
    ]);
    expect(await found({ file: ITEM, patch: '别名: [失业登记]' })).not.toMatchObject([{ code: 'R031' }]);
  });

  it('of bundles are unique, too', async () => {
    const copy = new Map(TOWN).set('bundles/shi-ye-2.yaml', {
      ok: true,
      bytes: new TextEncoder().encode(textIn(TOWN, 'bundles/shi-ye.yaml')),
    });
    expect((await checkFolder(copy)).diagnostics.map(brief)).toMatchObject([
      { code: 'R030', file: 'bundles/shi-ye-2.yaml', path: '名称' },
    ]);
  });
});

describe('attachments', () => {
  const FORM = 'files/shi-ye-ren-yuan-deng-ji-biao.docx';

  it('that are empty are one finding', async () => {
    const empty = withExample(TOWN, [{ file: FORM, whole: '' }]);
    expect((await checkFolder(empty)).diagnostics.map(brief)).toMatchObject([
      { code: 'R034', path: '申请材料/0/空白表格', args: { 字节: 0 } },
    ]);
  });

  it('of the right kind, though too small for it, are hollow', async () => {
    const folder = new Map(TOWN).set('files/biao.pdf', {
      ok: true,
      bytes: new TextEncoder().encode('%PDF-1.7\n%%EOF'),
    });
    const text = textIn(TOWN, ITEM).replace(FORM, 'files/biao.pdf');
    folder.set(ITEM, { ok: true, bytes: new TextEncoder().encode(text) });
    expect((await checkFolder(folder)).diagnostics.map(brief)).toMatchObject([{ code: 'R034' }]);
  });

  it('that nothing names are reported once each; README files and links in text are not', async () => {
    const stray = (file: string): ExampleFile => ({ file, whole: 'x\n' });
    expect(
      await found(stray('files/a.docx'), stray('files/b/c.pdf'), stray('files/README.md')),
    ).toMatchObject([
      { code: 'R035', args: { 文件: 'files/a.docx' } },
      { code: 'R035', args: { 文件: 'files/b/c.pdf' } },
    ]);
    const linked = { file: 'lists/ti-su-ban.yaml', patch: '说明: 见 [说明](files/a.docx)。' };
    expect(await found(stray('files/a.docx'), linked)).toEqual([]);
  });

  it('may be the form of two materials', async () => {
    const text = textIn(TOWN, ITEM).replace(
      '    出具单位: 公安机关\n',
      `    出具单位: 公安机关\n    空白表格: ${FORM}\n`,
    );
    const folder = new Map(TOWN).set(ITEM, { ok: true, bytes: new TextEncoder().encode(text) });
    const codes = codesOf((await checkFolder(folder)).diagnostics);
    expect(codes.filter((code) => code.startsWith('R'))).toEqual([]);
  });
});

describe('addresses', () => {
  it('of an internal network are found under every key and in running text', async () => {
    expect(
      await found(
        { file: ITEM, patch: '移动端地址: http://172.20.1.1/m' },
        { file: 'bundles/shi-ye.yaml', patch: '办理提示: ["请先到 [旧系统](http://oa/banshi) 登记"]' },
        { file: 'places/shi-zheng-wu-da-ting.yaml', patch: '交通: 见 http://192.168.0.9/ditu。' },
        { file: 'catalog.yaml', patch: '评价地址: https://www.xxx.com/pingjia' },
      ),
    ).toMatchObject([
      { code: 'R022', file: 'bundles/shi-ye.yaml', path: '办理提示/0', args: { 地址: 'http://oa/banshi' } },
      { code: 'R022', file: 'catalog.yaml', path: '评价地址' },
      { code: 'R022', file: ITEM, path: '移动端地址' },
      { code: 'R022', file: 'places/shi-zheng-wu-da-ting.yaml', path: '交通' },
    ]);
  });

  it('of an entry are encrypted; other links may be as they are', async () => {
    expect(await found({ file: ITEM, patch: '移动端地址: http://m.rsj.example.com/' })).toMatchObject([
      { code: 'R023', path: '移动端地址' },
    ]);
    const link = '监督投诉方式: {电话: [0399-80019001], 网址: "http://rsj.example.com/tousu"}';
    expect(await found({ file: ITEM, patch: link })).toEqual([]);
  });

  it.each([
    'https://rsj.example.com/?a=1',
    'https://rsj.example.com/#a',
    'https://rsj.example.com/index.jsp',
  ])('of the website is a root: %s', async (address) => {
    const patch = `网站: {名称: 示例市人社办事指南, 域名: "${address}"}`;
    expect(await found({ file: 'catalog.yaml', patch })).toMatchObject([{ code: 'R024', path: '网站/域名' }]);
  });

  it('of a real bureau are no examples, in its mail neither', async () => {
    const { diagnostics } = await checkTown({ file: 'catalog.yaml', patch: '示例单位: 否' });
    expect(new Set(codesOf(diagnostics))).toEqual(new Set(['R011']));
    const mail = '监督投诉方式: {电话: ["12333"], 邮箱: jiandu@rsj.example.com}';
    const real = await found({ file: 'catalog.yaml', patch: '示例单位: 否' }, { file: ITEM, patch: mail });
    expect(real).toContainEqual(expect.objectContaining({ code: 'R011', path: '监督投诉方式/邮箱' }));
  });
});

describe('the targets', () => {
  it.each([
    ['提速比例: 100%', '提速比例'],
    ['全程网办率: 0%', '全程网办率'],
    ['打包事项数: 0', '打包事项数'],
    ['即办时长: 1个工作日', '即办时长'],
  ])('%s is implausible', async (line, key) => {
    expect(await found({ file: 'catalog.yaml', patch: `目标:\n  ${line}` })).toMatchObject([
      { code: 'R037', path: `目标/${key}` },
    ]);
  });

  it.each(['提速比例: 60%', '全程网办率: 100%', '打包事项数: 1', '即办时长: 1小时'])(
    '%s is not',
    async (line) => {
      const all = await found({ file: 'catalog.yaml', patch: `目标:\n  ${line}` });
      expect(all.filter(({ code }) => code === 'R037')).toEqual([]);
    },
  );
});

describe('opening of an item', () => {
  it('is compared with each of its halls', async () => {
    expect(await found({ file: ITEM, patch: '办理时间: 周日 9:00-11:00' })).toMatchObject([
      { code: 'R036', path: '办理时间', args: { 日子: '周日', 时段: '9:00-11:00' } },
    ]);
    expect(await found({ file: ITEM, patch: '办理时间: 周六 9:00-11:00' })).toEqual([]);
  });
});
