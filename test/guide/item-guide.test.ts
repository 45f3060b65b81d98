import { describe, expect, it } from 'vitest';
import { buildCollection } from '../../src/guide/build.js';
import { factsOf } from '../../src/guide/facts.js';
import type { Publication } from '../../src/guide/publication.js';
import { checkTown, TODAY } from '../support/check-town.js';

async function guideOf(id: string, patch = ''): Promise<Publication> {
  const { catalogue, diagnostics } = await checkTown({ file: `items/${id}.yaml`, patch });
  expect(diagnostics).toEqual([]);
  const edition = buildCollection(catalogue, TODAY).editions.find(({ publication }) => publication.id === id);
  if (!edition) throw new Error(`no guide for ${id}`);
  return edition.publication;
}

/** A publication as its reader meets it: headings, then one line for each fact. */
function readable(publication: Publication): string {
  let heading = '';
  return factsOf(publication)
    .map(({ section, label, text }) => {
      const before = section === heading ? '' : `\n【${section}】\n`;
      heading = section;
      return `${before}${label === '' ? '' : `${label}:`}${text.replaceAll('\n', '⏎')}\n`;
    })
    .join('');
}

/** Labels and texts of a section. */
async function sectionOf(key: string, patch: string, id = 'shi-ye-deng-ji') {
  const { sections } = await guideOf(id, patch);
  const prefix = `sections/${key}/`;
  return factsOf({ ...(await guideOf(id, patch)), sections })
    .filter(({ path }) => path.startsWith(prefix))
    .map(({ label, text }) => (label === '' ? text : `${label}:${text}`));
}

describe('the guides of the town', () => {
  it.each(['shi-ye-deng-ji', 'lao-wu-pai-qian-xu-ke'])('%s reads as it should', async (id) => {
    await expect(readable(await guideOf(id))).toMatchFileSnapshot(`snapshots/${id}.txt`);
  });

  it.each(['shi-ye-deng-ji', 'lao-wu-pai-qian-xu-ke'])('%s begins with what decides', async (id) => {
    const [first] = (await guideOf(id)).sections;
    expect(first?.key).toBe('key-facts');
    expect(first?.entries.map(({ name }) => name.label)).toEqual([
      '谁能办',
      '多久办好',
      '收不收费',
      '跑几次',
      '在哪办',
    ]);
  });
});

describe('key facts', () => {
  const limits = (statutory: string, prescribed: string, promised: string) =>
    `办件类型: 承诺件\n法定办结时限: ${statutory}\n${prescribed}承诺办结时限: ${promised}`;

  it.each([
    ['20个工作日', '', '5个工作日', ['多久办好:5个工作日', '法定:20个工作日', '提速:75%']],
    [
      '20个工作日',
      '规定办结时限: 10个工作日\n',
      '5个工作日',
      ['多久办好:5个工作日', '法定:20个工作日', '规定:10个工作日', '提速:50%'],
    ],
    ['1个工作日', '', '3小时', ['多久办好:3小时', '法定:1个工作日', '提速:62%']],
    ['60日', '', '5个工作日', ['多久办好:5个工作日', '法定:60日']],
    ['5个工作日', '', '5个工作日', ['多久办好:5个工作日', '法定:5个工作日']],
    ['无', '', '5个工作日', ['多久办好:5个工作日', '法定:法律法规未规定']],
  ])('statutory %s, %s promised %s', async (statutory, prescribed, promised, lines) => {
    const facts = await sectionOf('key-facts', limits(statutory, prescribed, promised));
    expect(facts.slice(1, 1 + lines.length)).toEqual(lines);
    expect(facts[1 + lines.length]).toMatch(/^收不收费:/);
  });

  it.each([
    ['办理模式: 秒办', '秒办'],
    ['办理模式: 即办', '即办'],
    ['', '即办'],
    [
      `办理模式: 免申即办
免申即办: {对象识别依据: 比对参保数据。, 数据来源: 社会保险参保数据, 告知方式: 短信}
申请材料: [{材料名称: 参保记录, 材料类型: 其他, 材料形式: 电子, 必要性: 必要, 来源渠道: 数据共享, 原件份数: 0, 复印件份数: 0}]
办理流程: [{环节: 比对, 内容: 系统每月比对，直接登记。}]`,
      '免申即办',
    ],
  ])('mark beside the limit what nobody waits for: %s', async (patch, mode) => {
    const { sections } = await guideOf('shi-ye-deng-ji', patch);
    const limit = sections[0]?.entries[1];
    expect(limit?.name.label).toBe('多久办好');
    expect(limit?.tags.map(({ text }) => text)).toEqual([mode]);
    const without = sections.find(({ key }) => key === 'without-application');
    expect(without?.facts.map(({ label, text }) => `${label}:${text}`)).toEqual(
      mode === '免申即办'
        ? ['怎样确定对象:比对参保数据。', '数据来源:社会保险参保数据', '怎样告知:短信']
        : undefined,
    );
  });

  it('mark nothing beside the limit of what takes its time', async () => {
    const { sections } = await guideOf('lao-wu-pai-qian-xu-ke');
    expect(sections[0]?.entries[1]?.tags).toEqual([]);
  });

  it('say how often one has to come, and what it costs', async () => {
    const patch =
      '全程网办: 否\n到现场次数: 2\n必须现场办理原因: {说明: 需要拍照。, 计划网办时间: 2027年6月}\n通办: {范围: 全市, 模式: 多地联办}\n收费:\n  是否收费: 是\n  标准: 每证 20 元\n  依据: [{法规: she-hui-bao-xian-fa, 条款: ["50"]}]\n  网上支付: 否';
    expect(await sectionOf('key-facts', patch)).toEqual(
      expect.arrayContaining([
        '收不收费:收费',
        '标准:每证 20 元',
        '跑几次:最多跑 2 次',
        '在哪办:示例市政务服务大厅',
      ]),
    );
    expect(await sectionOf('fees', patch)).toEqual([
      '是否收费:收费',
      '收费标准:每证 20 元',
      '收费依据:《社会保险法》第五十条',
      '网上支付:不支持',
    ]);
  });

  it('say it where nothing has to be done at a window', async () => {
    expect(await sectionOf('key-facts', '')).toEqual(
      expect.arrayContaining([
        '收不收费:不收费',
        '跑几次:一次不跑',
        '在哪办:网上办',
        '也可以到:示例市政务服务大厅',
      ]),
    );
  });
});

describe('materials', () => {
  it('are summed up, and none is said, too', async () => {
    expect(await sectionOf('materials', '申请材料: []')).toEqual(['不需要提交材料。']);
    expect((await sectionOf('materials', ''))[0]).toBe('共 2 份材料，其中 1 份免提交。');
    expect((await sectionOf('materials', '', 'lao-wu-pai-qian-xu-ke'))[0]).toBe(
      '共 3 份材料，1 份可以容缺后补。',
    );
  });
});

describe('a part that the item lacks', () => {
  it('is no section', async () => {
    const keys = (await guideOf('shi-ye-deng-ji')).sections.map(({ key }) => key);
    expect(keys).not.toContain('visit-reason');
    expect(keys).not.toContain('commitments');
    expect(keys).not.toContain('rights');
  });
});

describe('a title', () => {
  it('of an article is the short one, the guide keeps the full one', async () => {
    const { catalogue } = await checkTown({
      file: 'items/shi-ye-deng-ji.yaml',
      patch: '公众号标题: 登记失业',
    });
    const edition = buildCollection(catalogue, TODAY).editions.find(
      ({ articleTitle }) => articleTitle === '登记失业',
    );
    expect(edition?.publication.title.text).toBe('失业登记');
    expect(edition?.summary).toBe('没有工作、想找工作的劳动者来登记，之后可以享受就业服务和失业待遇。');
  });
});
