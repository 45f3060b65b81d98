import { describe, expect, it } from 'vitest';
import { readSchemas } from '../../src/adapters/package-resources.js';
import type { ExampleFile } from '../../src/diagnostic/code-doc.js';
import { buildCollection } from '../../src/guide/build.js';
import { digestOf } from '../../src/guide/digest.js';
import { factsOf } from '../../src/guide/facts.js';
import { OTHER_MEMBERS } from '../../src/rules/bundles/example-bundle.js';
import { exampleList } from '../../src/rules/example-list.js';
import { checkTown, TODAY } from '../support/check-town.js';

const ITEM = 'items/shi-ye-deng-ji.yaml';
const LICENCE = 'items/lao-wu-pai-qian-xu-ke.yaml';
const SPEED = 'lists/ti-su-ban.yaml';

async function editionOf(id: string, today: string, examples: readonly ExampleFile[]) {
  const { catalogue, diagnostics } = await checkTown(...examples);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const edition = buildCollection(catalogue, today).editions.find(({ publication }) => publication.id === id);
  if (!edition) throw new Error(`no page ${id}`);
  return edition;
}

async function linesOn(today: string, id: string, ...examples: readonly ExampleFile[]) {
  const { publication } = await editionOf(id, today, examples);
  return factsOf(publication).map(({ section, label, text }) =>
    [section, label, text].filter(Boolean).join('|'),
  );
}

const linesOf = (id: string, ...examples: readonly ExampleFile[]) => linesOn(TODAY, id, ...examples);

/** The lines of one item, without the heading they stand under. */
async function entryOf(kind: string, item: string, lines: string, ...examples: readonly ExampleFile[]) {
  const { publication } = await editionOf('qing-dan', TODAY, [exampleList(kind, item, lines), ...examples]);
  const [entry] = publication.sections.flatMap(({ key, entries }) => (key === 'changes' ? [] : entries));
  if (!entry) throw new Error(`nothing on the list ${kind}`);
  return [entry.name, ...entry.tags, ...entry.facts, ...entry.body].map(({ label, text }) =>
    [label, text].filter(Boolean).join('|'),
  );
}

describe('the list 提速办', () => {
  const LISTED = `事项:
  - {事项: shi-ye-deng-ji, 生效日期: 2025-01-01}
  - {事项: lao-wu-pai-qian-xu-ke, 生效日期: 2025-06-01, 备注: 延期的另算。}`;
  const speed = { file: SPEED, patch: `说明: 办得更快的事项。\n${LISTED}` };
  const baseline = { file: ITEM, patch: '规定办结时限: 2个工作日' };

  it('says how much each item saves, of what, and the least of all', async () => {
    expect(await linesOf('ti-su-ban', speed, baseline)).toEqual([
      '“提速办”服务事项清单',
      '办得更快的事项。',
      '现有 2 项，提速最少的也有 66%，目标是 50% 以上。',
      '个人办的|失业登记',
      '个人办的|即办',
      '个人办的|规定时限|2个工作日',
      '个人办的|承诺时限|30分钟',
      '个人办的|提速|96%',
      '单位办的|劳务派遣经营许可',
      '单位办的|规定时限|15个工作日',
      '单位办的|承诺时限|5个工作日',
      '单位办的|提速|66%',
      '单位办的|延期的另算。',
      '关于这份清单|种类|提速办',
      '关于这份清单|来源|实施办法附件2',
      '关于这份清单|责任单位|法规处',
      '关于这份清单|更新日期|2026年9月15日',
    ]);
  });

  it('measures by the law where nothing else was set, and says so', async () => {
    const lines = await linesOf('ti-su-ban', speed, baseline, {
      file: LICENCE,
      patch: '',
      without: ['规定办结时限'],
    });
    expect(lines).toContain('单位办的|法定时限|20个工作日');
    expect(lines).toContain('单位办的|提速|75%');
  });

  it('names the items as their guides do, and leads there', async () => {
    const { publication, articleTitle, summary } = await editionOf('ti-su-ban', TODAY, [speed, baseline]);
    const names = publication.sections.flatMap(({ entries }) => entries.map(({ name }) => name));
    expect(names.map(({ refersTo }) => refersTo)).toEqual([
      { kind: 'guide', id: 'shi-ye-deng-ji' },
      { kind: 'guide', id: 'lao-wu-pai-qian-xu-ke' },
    ]);
    for (const { text, refersTo } of names) {
      const guide = await editionOf(refersTo?.id ?? '', TODAY, [speed, baseline]);
      expect(text).toBe(guide.publication.title.text);
    }
    expect(articleTitle).toBe('“提速办”服务事项清单');
    expect(summary).toBe('办得更快的事项。');
  });

  it('puts together what concerns a reader: for persons, for both, for organisations', async () => {
    const { publication } = await editionOf('ti-su-ban', TODAY, [
      speed,
      { file: ITEM, patch: '服务对象: [自然人, 企业法人]\n规定办结时限: 2个工作日' },
    ]);
    expect(publication.sections.map(({ heading }) => heading)).toEqual([
      '个人和单位都能办的',
      '单位办的',
      '关于这份清单',
    ]);
  });

  it('changes with a limit of an item; another list does not', async () => {
    const codeWith = async (id: string, ...examples: readonly ExampleFile[]) =>
      (
        await editionOf(id, TODAY, [
          speed,
          baseline,
          exampleList('容缺受理', 'lao-wu-pai-qian-xu-ke'),
          ...examples,
        ])
      ).checkCode;
    const faster = {
      file: LICENCE,
      patch:
        '承诺办结时限: 4个工作日\n办理流程: [{环节: 决定, 内容: 书面审查，作出决定。, 时限: 4个工作日, 计入时限: 是}]',
    };
    expect(await codeWith('ti-su-ban', faster)).not.toBe(await codeWith('ti-su-ban'));
    expect(await codeWith('qing-dan', faster)).toBe(await codeWith('qing-dan'));
  });
});

describe('the list 热门高频', () => {
  const channels = {
    file: ITEM,
    patch:
      '移动端地址: https://m.rsj.example.com/shi-ye\n渠道: [{名称: “一网通办”小程序, 进入方式: 搜索“失业登记”}, {名称: 自助终端, 进入方式: 刷身份证}]',
  };
  const online = [
    '电脑上办|https://rsj.example.com/banshi/shi-ye-deng-ji',
    '手机上办|https://m.rsj.example.com/shi-ye',
  ];

  it('says through which channels an item is reached, and how', async () => {
    const both = await entryOf('热门高频', 'shi-ye-deng-ji', '', channels);
    expect(both.slice(2)).toEqual(['“一网通办”小程序|搜索“失业登记”', '自助终端|刷身份证', ...online]);
    const one = await entryOf('热门高频', 'shi-ye-deng-ji', '    渠道: [自助终端]\n', channels);
    expect(one).toEqual(['失业登记', '即办', '自助终端|刷身份证', ...online]);
    expect(await entryOf('热门高频', 'shi-ye-deng-ji', '    渠道: []\n', channels)).toEqual(both);
  });
});

describe('the lists of what is handled elsewhere', () => {
  const reach = (mode: string, more = ''): ExampleFile => ({
    file: LICENCE,
    patch: `通办: {范围: 跨省, 模式: ${mode}${more}}`,
  });
  const terms = (mode: string) =>
    `    模式: ${mode}\n    办结时限: 5个工作日\n    材料: [劳务派遣经营许可申请书]\n    备注: 以注册地为准。\n`;

  it('say over which area, how, how fast and with what', async () => {
    const listed = terms('多地联办').replace('申请书]', '申请书, 场地租赁合同]');
    expect(
      await entryOf('跨省通办', 'lao-wu-pai-qian-xu-ke', listed, reach('多地联办', ', 说明: 在任一地提出。')),
    ).toEqual([
      '劳务派遣经营许可',
      '通办范围|跨省',
      '通办模式|多地联办',
      '统一时限|5个工作日',
      '统一材料|劳务派遣经营许可申请书',
      '场地租赁合同',
      '怎样通办|在任一地提出。',
      '以注册地为准。',
    ]);
  });

  it.each([
    ['多地联办', '只到一个地方申请'],
    ['异地代收代办', '到身边的通办窗口交材料'],
  ])('explain the modes that they have: %s', async (mode, words) => {
    const lines = await linesOf(
      'qing-dan',
      exampleList('跨省通办', 'lao-wu-pai-qian-xu-ke', terms(mode)),
      reach(mode),
    );
    const how = lines.filter((line) => line.startsWith('怎样异地办|'));
    expect(how).toEqual([expect.stringContaining(words)]);
    expect(how[0]).toContain(`|${mode}|`);
  });
});

describe('the lists of lighter papers', () => {
  it('容缺受理 says what may follow, until when, and what may not', async () => {
    expect(await entryOf('容缺受理', 'lao-wu-pai-qian-xu-ke', '')).toEqual([
      '劳务派遣经营许可',
      '可以后补|劳务派遣管理制度',
      '补交时限|10个工作日',
      '逾期不补|逾期不补的，撤销许可。',
      '必要材料|劳务派遣经营许可申请书',
      '场地租赁合同（租用场地的才要）',
    ]);
    expect(await linesOf('qing-dan', exampleList('容缺受理', 'lao-wu-pai-qian-xu-ke'))).toContain(
      '怎样容缺|必要材料交齐，就先受理；可以后补的，您书面承诺后，在补交时限内交来。',
    );
  });

  it('告知承诺 says what is promised, and what an untrue promise leads to', async () => {
    expect(await entryOf('告知承诺', 'lao-wu-pai-qian-xu-ke', '')).toEqual([
      '劳务派遣经营许可',
      '承诺内容|承诺制度文本与提交的清单一致，在补交时限内补交。',
      '补交时限|10个工作日',
      '逾期不补|逾期不补的，撤销许可。',
      '承诺不实|撤销许可，记入信用记录。',
    ]);
  });
});

describe('changes of a list', () => {
  const list = (lines: string): ExampleFile => ({
    file: SPEED,
    patch: `种类: 热门高频\n事项:\n  - {事项: shi-ye-deng-ji, ${lines}}\n`,
  });
  const changesOn = async (today: string, lines: string, ...examples: readonly ExampleFile[]) =>
    (await linesOn(today, 'ti-su-ban', list(lines), ...examples)).filter((line) =>
      line.startsWith('清单的调整|'),
    );
  const listedOn = async (today: string, lines: string) =>
    (await linesOn(today, 'ti-su-ban', list(lines))).includes('个人办的|失业登记');

  it('are announced before their day', async () => {
    const lines = '生效日期: 2026-12-01, 备注: 先公告。';
    expect(await changesOn('2026-11-30', lines)).toEqual([
      '清单的调整|失业登记',
      '清单的调整|将列入',
      '清单的调整|列入日期|2026年12月1日',
      '清单的调整|先公告。',
    ]);
    expect(await listedOn('2026-11-30', lines)).toBe(false);
    for (const day of ['2026-12-01', '2026-12-02']) {
      expect(await changesOn(day, lines)).toEqual([]);
      expect(await listedOn(day, lines)).toBe(true);
    }
  });

  it('are remembered after it', async () => {
    const lines = '生效日期: 2025-01-01, 失效日期: 2026-12-01';
    const tagOn = async (day: string) => (await changesOn(day, lines))[1];
    expect(await tagOn('2026-11-30')).toBe('清单的调整|将移出');
    expect(await listedOn('2026-11-30', lines)).toBe(true);
    for (const day of ['2026-12-01', '2026-12-02']) {
      expect(await tagOn(day)).toBe('清单的调整|已移出');
      expect(await listedOn(day, lines)).toBe(false);
    }
    expect((await linesOn('2026-12-01', 'ti-su-ban', list(lines)))[1]).toBe('现在没有事项在这份清单上。');
  });

  it('tell of an item that stands on it and cannot be handled now', async () => {
    const since = '生效日期: 2025-01-01';
    expect(
      await changesOn(TODAY, since, OTHER_MEMBERS, { file: ITEM, patch: '生效日期: 2026-12-01' }),
    ).toEqual([
      '清单的调整|失业登记',
      '清单的调整|还不能办',
      '清单的调整|列入日期|2025年1月1日',
      '清单的调整|开始办理|2026年12月1日',
    ]);
    const { publication } = await editionOf('ti-su-ban', TODAY, [
      list(since),
      OTHER_MEMBERS,
      { file: ITEM, patch: '事项状态: 暂停' },
    ]);
    const changes = publication.sections.find(({ key }) => key === 'changes');
    expect(changes?.entries.map(({ name, tags }) => [name.refersTo, tags[0]?.text])).toEqual([
      [undefined, '暂停办理'],
    ]);
  });
});

describe('the page of what nobody waits for', () => {
  it('is made from the items, whatever the lists say', async () => {
    expect(await linesOf('ji-ban')).toEqual([
      '即办、秒办、免申即办事项',
      '从收到材料到办完不超过30分钟的，和不用申请就办的事项。',
      '现有 1 项。',
      '即办|材料齐全的，当场办完。',
      '即办|失业登记',
      '即办|承诺时限|30分钟',
      '即办|电脑上办|https://rsj.example.com/banshi/shi-ye-deng-ji',
      '关于这份清单|来源|从各事项指南的办理模式汇总',
      '关于这份清单|更新日期|2026年8月5日',
    ]);
  });

  it('says how those are found and told who need not apply', async () => {
    const patch = `办理模式: 免申即办
免申即办: {对象识别依据: 比对参保数据。, 数据来源: 社会保险参保数据, 告知方式: 短信}
申请材料: [{材料名称: 参保记录, 材料类型: 其他, 材料形式: 电子, 必要性: 必要, 来源渠道: 数据共享, 原件份数: 0, 复印件份数: 0}]
办理流程: [{环节: 比对, 内容: 系统每月比对，直接登记。}]`;
    expect(await linesOf('ji-ban', { file: ITEM, patch })).toEqual(
      expect.arrayContaining([
        '免申即办|不用您申请：符合条件的，我们主动办，办好了告诉您。',
        '免申即办|怎样确定对象|比对参保数据。',
        '免申即办|数据来源|社会保险参保数据',
        '免申即办|怎样告知|短信',
      ]),
    );
  });

  it('has further pages where one article could not hold all', async () => {
    const { catalogue } = await checkTown();
    const one = catalogue.definitions.item.get('shi-ye-deng-ji');
    if (!one) throw new Error('the item is gone');
    const many = Array.from({ length: 74 }, (_, index) => [`deng-ji-${index}`, one] as const);
    const definitions = { ...catalogue.definitions, item: new Map([...catalogue.definitions.item, ...many]) };
    const pages = buildCollection({ ...catalogue, definitions }, TODAY)
      .editions.map(({ publication }) => publication)
      .filter(({ id }) => id.startsWith('ji-ban'));
    expect(
      pages.map(({ id, title, lead, sections }) => [
        id,
        title.text,
        lead[1]?.text,
        sections[0]?.entries.length,
      ]),
    ).toEqual([
      ['ji-ban', '即办、秒办、免申即办事项（第 1 页，共 3 页）', '现有 75 项。这一页是第 1 至 36 项。', 36],
      [
        'ji-ban-2',
        '即办、秒办、免申即办事项（第 2 页，共 3 页）',
        '现有 75 项。这一页是第 37 至 72 项。',
        36,
      ],
      ['ji-ban-3', '即办、秒办、免申即办事项（第 3 页，共 3 页）', '现有 75 项。这一页是第 73 至 75 项。', 3],
    ]);
  });

  it('is not there where everything takes its time', async () => {
    const { catalogue } = await checkTown({ file: ITEM, patch: '办件类型: 承诺件\n承诺办结时限: 1个工作日' });
    const ids = buildCollection(catalogue, TODAY).editions.map(({ publication }) => publication.id);
    expect(ids).not.toContain('ji-ban');
  });
});

describe('what an editor writes in a list', () => {
  it('reaches its reader', async () => {
    const lines = `    模式: 多地联办
    办结时限: 5个工作日
    材料: [劳务派遣经营许可申请书]
    失效日期: 2030-01-01
    备注: 以注册地为准。
`;
    const reach = { file: LICENCE, patch: '通办: {范围: 跨省, 模式: 多地联办}' };
    const example = exampleList('跨省通办', 'lao-wu-pai-qian-xu-ke', lines);
    if (!('whole' in example)) throw new Error('the list is a whole file');
    const { catalogue } = await checkTown(reach, {
      ...example,
      whole: `说明: 外地也能办。\n${example.whole}`,
    });
    const list = catalogue.definitions.list.get('qing-dan');
    const hot = { 渠道: ['自助终端'] };
    const schema = readSchemas().list.properties as Record<string, { items?: { properties: object } }>;
    const entryKeys = Object.keys(schema.事项?.items?.properties ?? {});
    expect(Object.keys(schema).filter((key) => !(key in (list ?? {})))).toEqual([]);
    expect(entryKeys.filter((key) => !(key in { ...list?.事项[0], ...hot }))).toEqual([]);
    const codeOf = (changed: object) => {
      const lists = new Map(catalogue.definitions.list).set('qing-dan', { ...list, ...changed } as never);
      const definitions = { ...catalogue.definitions, list: lists };
      const edition = buildCollection({ ...catalogue, definitions }, TODAY).editions.find(
        ({ publication }) => publication.id === 'qing-dan',
      );
      return edition && digestOf(factsOf(edition.publication));
    };
    const [entry] = list?.事项 ?? [];
    const others = {
      名称: '别的清单',
      种类: '全省通办',
      来源: '别的文件',
      责任单位: '办公室',
      说明: '别的。',
      更新日期: '2026-06-02',
    };
    const otherEntries = {
      事项: 'shi-ye-deng-ji',
      生效日期: '2025-06-02',
      失效日期: '2030-01-02',
      模式: '全程网办',
      办结时限: '6个工作日',
      材料: ['申请书'],
      备注: '别的。',
    };
    const before = codeOf({});
    for (const [key, value] of Object.entries(others)) expect(codeOf({ [key]: value }), key).not.toBe(before);
    for (const [key, value] of Object.entries(otherEntries)) {
      expect(codeOf({ 事项: [{ ...entry, [key]: value }] }), key).not.toBe(before);
    }
  });
});
