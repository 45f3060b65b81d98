import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { buildCollection } from '../../src/guide/build.js';
import { factsOf } from '../../src/guide/facts.js';
import { checkTown, TODAY } from '../support/check-town.js';

const { catalogue } = await checkTown();

async function linesOf(id: string, ...examples: readonly ExampleFile[]) {
  const checked = await checkTown(...examples);
  const edition = buildCollection(checked.catalogue, TODAY).editions.find(
    ({ publication }) => publication.id === id,
  );
  if (!edition) throw new Error(`no page ${id}`);
  return factsOf(edition.publication).map(({ section, label, text }) =>
    [section, label, text].filter(Boolean).join('|'),
  );
}

describe('the power list', () => {
  const POWER = 'powers/lao-wu-pai-qian-xu-ke-quan.yaml';
  const gone = (date: string, more = ''): ExampleFile => ({
    file: POWER,
    patch: `变更记录:
  - {日期: 2025-03-01, 类型: 承接, 文号: 示政发〔2025〕1号, 说明: 承接许可权限。, 由: 示例省人力资源和社会保障厅, 至: 示例市人力资源和社会保障局}
  - {日期: ${date}, 类型: 取消, 说明: 取消许可。}
${more}`,
  });

  it('holds every power with its duties, items and changes, by type', async () => {
    const lines = await linesOf('powers');
    expect(lines.slice(0, 7)).toEqual([
      '权责清单',
      '在用 2 项。',
      '有多少项|行政许可|1 项',
      '有多少项|公共服务|1 项',
      '有多少项|更新日期|2025年3月1日',
      '行政许可|劳务派遣经营许可',
      '行政许可|权责编码|QZ-01-001',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        '行政许可|权力类型|行政许可',
        '行政许可|实施依据|《劳动合同法》第五十七条',
        '行政许可|办事指南|劳务派遣经营许可',
        '行政许可|承接日期|2025年3月1日',
        '行政许可|变更前|示例省人力资源和社会保障厅',
        '公共服务|就业和失业登记',
        '公共服务|追责情形|对符合条件的不予登记的',
        '公共服务|泄露登记人个人信息的',
      ]),
    );
  });

  it('shows whom to turn to, and who else is in charge', async () => {
    const lines = await linesOf('powers', {
      file: POWER,
      patch:
        '监督方式: {电话: [0399-80019001], 邮箱: jiandu@rsj.example.com}\n责任边界:\n  - {部门: 示例市市场监督管理局, 分工: 负责登记注册。, 依据: [{法规: lao-dong-he-tong-fa, 条款: ["57"]}]}',
    });
    expect(lines).toEqual(
      expect.arrayContaining([
        '行政许可|分工部门|示例市市场监督管理局',
        '行政许可|分工内容|负责登记注册。',
        '行政许可|分工依据|《劳动合同法》第五十七条',
        '行政许可|监督电话|0399-80019001',
        '行政许可|监督邮箱|jiandu@rsj.example.com',
      ]),
    );
  });

  it('announces a change until its day, and puts the power at the end from then on', async () => {
    const on = async (today: string) => {
      const checked = await checkTown(gone('2026-11-02', '状态: 取消\n'));
      const edition = buildCollection(checked.catalogue, today).editions.find(
        ({ publication }) => publication.id === 'powers',
      );
      if (!edition) throw new Error('no power list');
      return factsOf(edition.publication).map(({ section, label, text }) => `${section}|${label}|${text}`);
    };
    const before = await on('2026-11-01');
    expect(before).toEqual(
      expect.arrayContaining([
        '||在用 2 项。',
        '有多少项|更新日期|2025年3月1日',
        '行政许可||劳务派遣经营许可',
        '行政许可||2026年11月2日起取消',
        '行政许可|将取消日期|2026年11月2日',
      ]),
    );
    expect(before.indexOf('行政许可|将取消日期|2026年11月2日')).toBeLessThan(
      before.indexOf('行政许可|承接日期|2025年3月1日'),
    );
    for (const day of ['2026-11-02', '2026-11-03']) {
      const after = await on(day);
      expect(after).toContain('||在用 1 项，已取消、下放或划转 1 项。');
      expect(after).toContain('有多少项|更新日期|2026年11月2日');
      expect(after.filter((line) => line.startsWith('行政许可|'))).toEqual([]);
      expect(after.slice(after.indexOf('已取消、下放、划转的权力||劳务派遣经营许可'))).toEqual([
        '已取消、下放、划转的权力||劳务派遣经营许可',
        '已取消、下放、划转的权力||已取消',
        '已取消、下放、划转的权力|权责编码|QZ-01-001',
        '已取消、下放、划转的权力|权力类型|行政许可',
        '已取消、下放、划转的权力|原行使主体|示例市人力资源和社会保障局',
        '已取消、下放、划转的权力|原实施依据|《劳动合同法》第五十七条',
        '已取消、下放、划转的权力|取消日期|2026年11月2日',
        '已取消、下放、划转的权力|变更说明|取消许可。',
        '已取消、下放、划转的权力|承接日期|2025年3月1日',
        '已取消、下放、划转的权力|文号|示政发〔2025〕1号',
        '已取消、下放、划转的权力|变更说明|承接许可权限。',
        '已取消、下放、划转的权力|变更前|示例省人力资源和社会保障厅',
        '已取消、下放、划转的权力|变更后|示例市人力资源和社会保障局',
      ]);
    }
  });

  it('shows apart what begins later and what is suspended', async () => {
    const lines = await linesOf(
      'powers',
      { file: 'powers/jiu-ye-fu-wu.yaml', patch: '状态: 暂停' },
      { file: POWER, patch: '变更记录: [{日期: 2026-12-01, 类型: 新增, 说明: 新设许可。}]' },
    );
    expect(lines[1]).toBe('在用 0 项，暂停 1 项，将要行使 1 项。');
    expect(lines).toContain('公共服务|暂停');
    expect(lines).toContain('将要行使的权力|2026年12月1日起');
    expect(lines).toContain('将要行使的权力|将新增日期|2026年12月1日');
  });
});

describe('the law page', () => {
  it('holds every law by rank, with its articles and the items that rest on it', async () => {
    const lines = await linesOf('laws', {
      file: 'laws/shi-ban-fa.yaml',
      whole:
        '名称: 示例市失业登记办法\n简称: 登记办法\n类别: 规范性文件\n制定机关: 示例市人民政府\n状态: 已修改\n条款:\n  - {条: 程序, 摘要: 当场登记。}\n',
    });
    expect(lines.slice(0, 3)).toEqual([
      '法规依据',
      '共 3 部。条文内容是摘要，办事以公布的原文为准。',
      '法律|《中华人民共和国劳动合同法》',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        '法律|第五十条|失业登记和领取手续。',
        '法律|用到的事项|失业登记',
        '规范性文件|《示例市失业登记办法》',
        '规范性文件|已修改',
        '规范性文件|程序|当场登记。',
      ]),
    );
  });
});

describe('the collection', () => {
  const idsOn = (today: string) =>
    buildCollection(catalogue, today).editions.map(
      ({ publication }) => `${publication.kind} ${publication.id}`,
    );

  it('holds the guides in force in the order of their ids, then the pages', () => {
    expect(idsOn(TODAY)).toEqual([
      'guide lao-wu-pai-qian-xu-ke',
      'guide shi-ye-deng-ji',
      'bundle shi-ye',
      'list-page ti-su-ban',
      'list-page ji-ban',
      'power-page powers',
      'law-page laws',
    ]);
    expect(idsOn('2024-12-31')).not.toContain('guide shi-ye-deng-ji');
    expect(idsOn('2025-01-01')).toContain('guide shi-ye-deng-ji');
  });

  it('is the same for the same catalogue and day', () => {
    expect(buildCollection(catalogue, TODAY)).toEqual(buildCollection(catalogue, TODAY));
  });

  it('cannot be had without settings', () => {
    expect(() => buildCollection({ ...catalogue, settings: undefined }, TODAY)).toThrow('settings');
  });
});

describe('the directory', () => {
  const shelves = (today: string) =>
    buildCollection(catalogue, today).directory.groups.map(({ title, shelves: all }) => [
      title,
      ...all.map((shelf) => `${shelf.title}: ${shelf.guides.map(({ id }) => id).join(' ')}`),
    ]);

  it('has the ways to browse, without empty shelves', () => {
    expect(shelves(TODAY)).toEqual([
      ['按办事对象', '个人办事: shi-ye shi-ye-deng-ji', '单位办事: lao-wu-pai-qian-xu-ke'],
      [
        '按主题',
        '企业开办: lao-wu-pai-qian-xu-ke',
        '劳动关系: lao-wu-pai-qian-xu-ke',
        '就业创业: shi-ye-deng-ji',
      ],
      ['按事项类型', '公共服务: shi-ye-deng-ji', '行政许可: lao-wu-pai-qian-xu-ke'],
    ]);
  });

  it('names the lists with what they hold on the day', () => {
    const [list] = buildCollection(catalogue, TODAY).directory.lists;
    expect(list).toEqual({
      kind: 'list-page',
      id: 'ti-su-ban',
      title: '“提速办”服务事项清单',
      hint: '1 项',
      aliases: [],
    });
    const countOn = (today: string) => buildCollection(catalogue, today).directory.lists[0]?.hint;
    const days = ['2025-05-31', '2025-06-01', '2026-10-01', '2027-01-01'];
    expect(days.map(countOn)).toEqual(['1 项', '2 项', '1 项', '0 项']);
  });

  it('names the bundles with whom they are for and how long they take', () => {
    const [bundle] = buildCollection(catalogue, TODAY).directory.bundles;
    expect(bundle).toEqual({
      kind: 'bundle',
      id: 'shi-ye',
      title: '失业“一件事”',
      hint: '个人 · 1个工作日1小时',
      aliases: [],
    });
  });

  it('names nothing that is not published', () => {
    const { editions, directory } = buildCollection(catalogue, '2024-12-31');
    const published = editions.map(({ publication }) => publication.id);
    expect(published).not.toContain('shi-ye-deng-ji');
    for (const { id } of [...directory.items, ...directory.bundles, ...directory.lists])
      expect(published).toContain(id);
  });

  it('has shelves with unique ids, and links that say for whom and how fast', () => {
    const { groups, items, hot } = buildCollection(catalogue, TODAY).directory;
    const ids = groups.flatMap((group) => group.shelves.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(items.map(({ title, hint }) => `${title} ${hint}`)).toEqual([
      '劳务派遣经营许可 单位 · 5个工作日',
      '失业登记 个人 · 30分钟',
    ]);
    expect(hot).toEqual(items);
  });

  it('puts first what the list of hot matters names, in its order', async () => {
    const whole =
      '名称: 热门高频事项\n种类: 热门高频\n来源: 附件3\n责任单位: 法规处\n更新日期: 2026-01-01\n事项:\n  - {事项: shi-ye-deng-ji, 生效日期: 2025-01-01}\n  - {事项: lao-wu-pai-qian-xu-ke, 生效日期: 2027-01-01}\n';
    const checked = await checkTown({ file: 'lists/re-men.yaml', whole });
    const hotOn = (today: string) =>
      buildCollection(checked.catalogue, today).directory.hot.map(({ id }) => id);
    expect(hotOn(TODAY)).toEqual(['shi-ye-deng-ji']);
    expect(hotOn('2027-01-01')).toEqual(['shi-ye-deng-ji', 'lao-wu-pai-qian-xu-ke']);
  });
});

describe('the site', () => {
  const siteWith = async (patch: string, without: readonly string[] = []) => {
    const checked = await checkTown({ file: 'catalog.yaml', patch, without });
    return buildCollection(checked.catalogue, TODAY).site;
  };

  it('says that a sample bureau is none', async () => {
    expect((await siteWith('')).banner).toContain('虚构');
    expect((await siteWith('示例单位: 否')).banner).toBeNull();
  });

  it('has an address without a trailing slash', async () => {
    expect((await siteWith('网站:\n  名称: 示例\n  域名: https://rsj.example.com/zhinan//')).address).toBe(
      'https://rsj.example.com/zhinan',
    );
  });

  it('falls back to the bureau and the account', async () => {
    const site = await siteWith(
      '网站:\n  名称: 示例\n  域名: https://rsj.example.com\n公众号:\n  名称: 示例市人力资源和社会保障局官方服务号',
      ['咨询电话', '评价地址'],
    );
    expect(site).toMatchObject({
      sponsor: '示例市人力资源和社会保障局',
      author: '示例市人力资源和社会保障局官方服',
      siteCode: null,
      icp: null,
      hotline: null,
      evaluationAddress: null,
    });
    expect([...site.author].length).toBeLessThanOrEqual(16);
  });
});
